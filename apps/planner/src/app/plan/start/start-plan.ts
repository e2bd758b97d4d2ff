import { effect, inject, Injector, Service, untracked } from '@angular/core';
import type { AssessmentView, ClinicView, PatientView, PlanOpenProblem, PlanView } from '@repattern/contracts';
import type { ClinicClosure, PlanBasis, PlanDocument, PlanFinding, RaisedRedFlag } from '@repattern/domain';
import { raisedRedFlags } from '@repattern/domain/assessment/screen-red-flags';
import { constraintsInClinic } from '@repattern/domain/plan/constraints-in-clinic';
import { firstValueFrom } from 'rxjs';
import { AssessmentsApi } from '../../data/assessments-api';
import { ClinicApi } from '../../data/clinic-api';
import { failureOf, isProblemWith, type Failure } from '../../data/failure';
import { LibraryStore } from '../../data/library-store';
import { PatientsApi } from '../../data/patients-api';
import { PlansApi } from '../../data/plans-api';
import { createRequestKey } from '../../data/request-key';
import { planBasis } from '../plan-basis';
import { withVisits } from '../with-visits';
import { FirstPlan } from './first-plan';
import type { PlanSource } from './plan-source';

/** What a plan is asked for. */
export interface PlanWish {
  readonly patientId: string;
  /** Null takes the last that was signed. */
  readonly assessmentId: string | null;
  readonly source: PlanSource;
}

/** What came of starting a plan. */
export type PlanStart =
  /** The plan that is open now: a new one, or one that the patient had already. */
  | { readonly kind: 'open'; readonly planId: string; readonly findings: readonly PlanFinding[] }
  /** Red flags keep it from being made. */
  | { readonly kind: 'stopped'; readonly assessment: AssessmentView; readonly redFlags: readonly RaisedRedFlag[] }
  | { readonly kind: 'not-assessed' | 'no-source' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Everything that a plan is made from. */
interface Material {
  readonly patient: PatientView;
  readonly assessment: AssessmentView;
  readonly basis: PlanBasis;
  readonly closures: readonly ClinicClosure[];
}

const assessmentsLookedAt = 50;

/** Composes plans and has the server keep them. A patient has one new plan: whoever starts a second one meets the first. */
@Service()
export class StartPlan {
  private readonly assessments = inject(AssessmentsApi);
  private readonly clinic = inject(ClinicApi);
  private readonly first = inject(FirstPlan);
  private readonly injector = inject(Injector);
  private readonly library = inject(LibraryStore);
  private readonly patients = inject(PatientsApi);
  private readonly plans = inject(PlansApi);

  async start(wish: PlanWish): Promise<PlanStart> {
    try {
      const assessmentId = wish.assessmentId ?? (await this.lastSigned(wish.patientId));
      if (assessmentId === null) return { kind: 'not-assessed' };
      const material = await this.gather(wish.patientId, assessmentId);
      const composition = await this.first.make(wish.source, material.basis);
      if (composition === null) return { kind: 'no-source' };
      if (composition.status === 'blocked') {
        const { assessment } = material;
        return { kind: 'stopped', assessment, redFlags: raisedRedFlags(assessment.document) };
      }
      const document = withVisits(composition.plan, material.closures);
      const { id } = await this.create(wish.patientId, document);
      return { kind: 'open', planId: id, findings: composition.findings };
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind !== 'problem' || !isProblemWith(failure, 'plan.open')) return { kind: 'failed', failure };
      return { kind: 'open', planId: (failure.problem as PlanOpenProblem).plan.id, findings: [] };
    }
  }

  private async create(patientId: string, document: PlanDocument): Promise<PlanView> {
    const request = { assessmentId: document.assessmentId, document };
    return (await firstValueFrom(this.plans.create(patientId, request, createRequestKey()))).value;
  }

  private async lastSigned(patientId: string): Promise<string | null> {
    const page = { cursor: null, limit: assessmentsLookedAt };
    const { items } = await firstValueFrom(this.assessments.list(patientId, page));
    return items.find(({ status }) => status === 'signed')?.id ?? null;
  }

  private async gather(patientId: string, assessmentId: string): Promise<Material> {
    const [patient, assessment, clinic] = await Promise.all([
      firstValueFrom(this.patients.read(patientId)),
      firstValueFrom(this.assessments.read(assessmentId)),
      firstValueFrom(this.clinic.read()),
      this.libraryIsThere(),
    ]);
    const both = { patient: patient.value, assessment: assessment.value };
    const fitted = { ...both, assessment: inClinic(both.assessment, clinic) };
    return { ...both, basis: planBasis(fitted, this.library), closures: clinic.closures };
  }

  private libraryIsThere(): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiting = effect(
        () => {
          const missing = this.library.failure() ?? this.library.ownFailure();
          if (this.library.loading()) return;
          untracked(() => waiting.destroy());
          if (missing === null) resolve();
          else reject(new Error('The library could not be read.'));
        },
        { injector: this.injector },
      );
    });
  }
}

/** The assessment with what the clinic offers in its constraints, to compose from; the one on record stays as it is. */
function inClinic(assessment: AssessmentView, clinic: ClinicView): AssessmentView {
  const { document } = assessment;
  return { ...assessment, document: { ...document, constraints: constraintsInClinic(document.constraints, clinic) } };
}
