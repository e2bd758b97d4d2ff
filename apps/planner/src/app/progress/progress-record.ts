import { computed, inject, type Signal } from '@angular/core';
import type { AssessmentView, PatientView, PlanView, RuleParametersView, VisitView } from '@repattern/contracts';
import { forkJoin, map, of, switchMap, type Observable } from 'rxjs';
import { AssessmentsApi } from '../data/assessments-api';
import { PatientsApi } from '../data/patients-api';
import { PlansApi } from '../data/plans-api';
import { readRecord, type ReadRecord } from '../data/read-record';
import { RuleParametersApi } from '../data/rule-parameters-api';
import { VisitsApi } from '../data/visits-api';

/** Everything that the course of a plan is drawn from. */
export interface PlanCourse {
  readonly patient: PatientView;
  readonly plan: PlanView;
  /** Newest first. */
  readonly visits: readonly VisitView[];
  /** Signed assessments of the patient, oldest first. */
  readonly assessments: readonly AssessmentView[];
  readonly parameters: RuleParametersView;
}

const assessmentsLookedAt = 100;

/** The course of the plan that the address names. Needs an injection context. */
export function planCourse(patientId: Signal<string>, planId: Signal<string>): ReadRecord<PlanCourse> {
  const apis = {
    patients: inject(PatientsApi),
    plans: inject(PlansApi),
    visits: inject(VisitsApi),
    assessments: inject(AssessmentsApi),
    parameters: inject(RuleParametersApi),
  };
  const address = computed(() => ({ patientId: patientId(), planId: planId() }), {
    equal: (one, other) => one.patientId === other.patientId && one.planId === other.planId,
  });
  return readRecord(address, (asked) =>
    forkJoin({
      patient: apis.patients.read(asked.patientId).pipe(map(({ value }) => value)),
      plan: apis.plans.read(asked.planId).pipe(map(({ value }) => value)),
      visits: apis.visits.all(asked.planId),
      assessments: signedAssessments(asked.patientId),
      parameters: apis.parameters.read(),
    }),
  );

  function signedAssessments(patient: string): Observable<readonly AssessmentView[]> {
    return apis.assessments.list(patient, { cursor: null, limit: assessmentsLookedAt }).pipe(
      map(({ items }) => items.filter(({ status }) => status === 'signed').reverse()),
      switchMap((signed) =>
        signed.length === 0
          ? of([])
          : forkJoin(signed.map(({ id }) => apis.assessments.read(id).pipe(map(({ value }) => value)))),
      ),
    );
  }
}
