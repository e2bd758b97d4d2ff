import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { AssessmentSummary, PatientView } from '@repattern/contracts';
import type { AnsweredAssessment as AnsweredStatus, PlanBasis, PlanFinding } from '@repattern/domain';
import { answerAssessment } from '@repattern/domain/plan/answer-assessment';
import { firstValueFrom } from 'rxjs';
import { AssessmentsApi } from '../../data/assessments-api';
import { failureOf, type Failure } from '../../data/failure';
import { LibraryStore } from '../../data/library-store';
import { planBasis } from '../plan-basis';
import { PlanDraft } from '../plan-draft';

const assessmentsLookedAt = 50;

/** The assessment that the plan answers, and whether the patient has a newer one. Each plan screen provides its own. */
@Injectable()
export class AnsweredAssessment {
  private readonly api = inject(AssessmentsApi);
  private readonly draft = inject(PlanDraft);
  private readonly library = inject(LibraryStore);
  private readonly patient = signal<PatientView | null>(null);
  private readonly all = signal<readonly AssessmentSummary[] | null>(null);
  private readonly lastFailure = signal<Failure | null>(null);
  private readonly running = signal(false);
  private readonly said = signal<readonly PlanFinding[]>([]);

  readonly failure = this.lastFailure.asReadonly();
  readonly busy = this.running.asReadonly();
  /** What there was to say when the plan was brought to another assessment: what was left out, or what stopped it. */
  readonly brought = this.said.asReadonly();
  private readonly own = computed(() => {
    const { assessmentId } = this.draft.document();
    return this.all()?.find(({ id }) => id === assessmentId) ?? null;
  });
  /** The last signed assessment after the one that is answered, or null. */
  readonly newer = computed(() => {
    const own = this.own();
    const signed = (this.all() ?? []).filter(({ status }) => status === 'signed');
    return (
      (own && signed.filter((other) => isAfter(other, own)).toSorted((a, b) => (isAfter(a, b) ? -1 : 1))[0]) ?? null
    );
  });
  /** How far the answered assessment is; null while that is not known. */
  readonly status = computed<AnsweredStatus | null>(() => {
    const own = this.own();
    if (own === null) return null;
    return own.status === 'signed' && this.newer() !== null ? 'superseded' : own.status;
  });

  constructor() {
    // Somebody else, or an undo, may have brought the plan to an assessment that was not read here yet.
    effect(() => {
      const { assessmentId } = this.draft.document();
      const known = this.draft.basis().assessmentId === assessmentId;
      if (!known && assessmentId !== '' && this.patient() !== null) untracked(() => void this.know(assessmentId));
    });
  }

  /** Begins to watch the assessments of a patient. */
  of(patient: PatientView): void {
    this.patient.set(patient);
  }

  /** Looks which assessments the patient has now. */
  async look(): Promise<void> {
    const patient = this.patient();
    if (patient === null) return;
    this.lastFailure.set(null);
    try {
      const page = { cursor: null, limit: assessmentsLookedAt };
      this.all.set((await firstValueFrom(this.api.list(patient.id, page))).items);
    } catch (error) {
      this.lastFailure.set(failureOf(error));
    }
  }

  /** Brings the plan to the newer assessment, checked against it again; answers whether that was done. */
  async useNewer(): Promise<boolean> {
    const newer = this.newer();
    if (newer === null || this.running()) return false;
    const basis = await this.know(newer.id);
    if (basis === null) return false;
    const answer = answerAssessment(this.draft.document(), basis);
    this.said.set(answer.findings);
    if (answer.status === 'blocked') return false;
    this.draft.change('Use the newer assessment', () => answer.plan);
    return true;
  }

  private async know(id: string): Promise<PlanBasis | null> {
    const patient = this.patient();
    if (patient === null) return null;
    this.running.set(true);
    this.lastFailure.set(null);
    try {
      const assessment = (await firstValueFrom(this.api.read(id))).value;
      const basis = planBasis({ patient, assessment }, this.library);
      this.draft.know(basis);
      return basis;
    } catch (error) {
      this.lastFailure.set(failureOf(error));
      return null;
    } finally {
      this.running.set(false);
    }
  }
}

function isAfter(one: AssessmentSummary, other: AssessmentSummary): boolean {
  if (one.assessedOn !== other.assessedOn) return one.assessedOn > other.assessedOn;
  return one.createdAt > other.createdAt;
}
