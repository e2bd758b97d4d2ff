import { computed, inject, type Signal } from '@angular/core';
import type { AssessmentView, PatientView, PlanView, RevisionView, VisitVerdictsView, VisitView } from '@repattern/contracts';
import type { RuleParameters } from '@repattern/domain';
import { forkJoin, map, of, switchMap, type Observable } from 'rxjs';
import { AssessmentsApi } from '../data/assessments-api';
import { PatientsApi } from '../data/patients-api';
import { PlansApi } from '../data/plans-api';
import { readRecord, type ReadRecord } from '../data/read-record';
import { RuleParametersApi } from '../data/rule-parameters-api';
import type { Tagged } from '../data/tagged';
import { VisitsApi } from '../data/visits-api';

/** A visit with everything that its verdicts rest on but the library. */
export interface VisitRecord {
  readonly patient: PatientView;
  readonly plan: Tagged<PlanView>;
  readonly assessment: AssessmentView;
  readonly visit: Tagged<VisitView>;
  /** By which the day began. */
  readonly revision: RevisionView;
  /** All visits of the plan, newest first. */
  readonly visits: readonly VisitView[];
  readonly parameters: RuleParameters;
  /** What was recommended when it was finished; null before. */
  readonly given: VisitVerdictsView | null;
}

/** Where a visit stands in the address. */
export interface VisitAddress {
  readonly patientId: string;
  readonly planId: string;
  readonly visitId: string;
}

/** The visit that the address names, with its patient and plan. Needs an injection context. */
export function visitRecord(asked: Signal<VisitAddress>): ReadRecord<VisitRecord> {
  const api = inject(VisitsApi);
  const patients = inject(PatientsApi);
  const parameters = inject(RuleParametersApi);
  const readPlan = planReader();
  const address = computed(asked, { equal: (one, other) => one.visitId === other.visitId });
  return readRecord(address, ({ patientId, planId, visitId }) =>
    forkJoin({
      patient: patients.read(patientId).pipe(map(({ value }) => value)),
      visits: api.all(planId),
      parameters: parameters.read(),
      both: readPlan(planId),
      own: api.read(visitId).pipe(switchMap((visit) => withGiven(api, visit))),
    }).pipe(
      switchMap(({ both, own, ...rest }) =>
        revisionOf(both.plan.value, own.visit.value).pipe(map((revision) => ({ ...rest, ...both, ...own, revision }))),
      ),
    ),
  );

  function revisionOf(plan: PlanView, { revision }: VisitView): Observable<RevisionView> {
    return plan.head?.number === revision ? of(plan.head) : plans.readRevision(plan.id, revision);
  }
}
