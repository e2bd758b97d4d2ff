import { computed, inject, type Signal } from '@angular/core';
import type { AssessmentView, ClinicView, PatientView, PlanView } from '@repattern/contracts';
import { forkJoin, map, switchMap } from 'rxjs';
import { AssessmentsApi } from '../data/assessments-api';
import { ClinicApi } from '../data/clinic-api';
import { PatientsApi } from '../data/patients-api';
import { PlansApi } from '../data/plans-api';
import { readRecord, type ReadRecord } from '../data/read-record';
import type { Tagged } from '../data/tagged';

/** A plan with everything that it is checked against but the library. */
export interface PlanRecord {
  readonly patient: PatientView;
  readonly plan: Tagged<PlanView>;
  readonly assessment: AssessmentView;
  readonly clinic: ClinicView;
}

/** The plan that the address names, with its patient and assessment. Needs an injection context. */
export function planRecord(patientId: Signal<string>, planId: Signal<string>): ReadRecord<PlanRecord> {
  const patients = inject(PatientsApi);
  const plans = inject(PlansApi);
  const assessments = inject(AssessmentsApi);
  const clinic = inject(ClinicApi);
  const address = computed(() => ({ patientId: patientId(), planId: planId() }), {
    equal: (one, other) => one.patientId === other.patientId && one.planId === other.planId,
  });
  return readRecord(address, (asked) =>
    forkJoin({
      patient: patients.read(asked.patientId).pipe(map(({ value }) => value)),
      clinic: clinic.read(),
      both: plans
        .read(asked.planId)
        .pipe(
          switchMap((plan) =>
            assessments.read(plan.value.assessmentId).pipe(map(({ value }) => ({ plan, assessment: value }))),
          ),
        ),
    }).pipe(map(({ patient, clinic: settings, both }) => ({ patient, clinic: settings, ...both }))),
  );
}
