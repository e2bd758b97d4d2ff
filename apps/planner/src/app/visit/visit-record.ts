import { computed, inject, type Signal } from '@angular/core';
import type {
  AssessmentView,
  PatientView,
  PlanView,
  RevisionView,
  VisitVerdictsView,
  VisitView,
} from '@repattern/contracts';
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
  readonly plan: PlanView;
  readonly visit: Tagged<VisitView>;
  /** By which the day began. */
  readonly revision: RevisionView;
  /** That this revision answers. */
  readonly assessment: AssessmentView;
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
export function visitRecord(address: Signal<VisitAddress>): ReadRecord<VisitRecord> {
  const apis = {
    patients: inject(PatientsApi),
    plans: inject(PlansApi),
    visits: inject(VisitsApi),
    assessments: inject(AssessmentsApi),
    parameters: inject(RuleParametersApi),
  };
  const asked = computed(address, { equal: (one, other) => one.visitId === other.visitId });
  return readRecord(asked, ({ patientId, planId, visitId }) =>
    forkJoin({
      patient: apis.patients.read(patientId).pipe(map(({ value }) => value)),
      plan: apis.plans.read(planId).pipe(map(({ value }) => value)),
      visits: apis.visits.all(planId),
      visit: apis.visits.read(visitId),
      parameters: apis.parameters.read(),
    }).pipe(switchMap((read) => theRest(read).pipe(map((rest) => ({ ...read, ...rest }))))),
  );

  function theRest({ plan, visit }: Pick<VisitRecord, 'plan' | 'visit'>) {
    const { id, stage, revision } = visit.value;
    return forkJoin({
      given: stage === 'finished' ? apis.visits.verdicts(id) : of(null),
      answered: revisionOf(plan, revision).pipe(
        switchMap((answering) =>
          apis.assessments
            .read(answering.document.assessmentId)
            .pipe(map(({ value }) => ({ revision: answering, assessment: value }))),
        ),
      ),
    }).pipe(map(({ given, answered }) => ({ given, ...answered })));
  }

  function revisionOf({ id, head }: PlanView, number: number): Observable<RevisionView> {
    return head?.number === number ? of(head) : apis.plans.readRevision(id, number);
  }
}
