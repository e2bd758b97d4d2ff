import { computed, inject, type Signal } from '@angular/core';
import type { PatientView } from '@repattern/contracts';
import { forkJoin, map } from 'rxjs';
import type { AssessmentView } from '@repattern/contracts';
import { AssessmentsApi } from '../data/assessments-api';
import { PatientsApi } from '../data/patients-api';
import type { Tagged } from '../data/tagged';
import { readRecord, type ReadRecord } from '../data/read-record';

/** An assessment with the patient whom it is about. */
export interface AssessmentOfPatient {
  readonly patient: PatientView;
  readonly assessment: Tagged<AssessmentView>;
}

/** The assessment that the address names, with its patient. Needs an injection context. */
export function assessmentRecord(
  patientId: Signal<string>,
  assessmentId: Signal<string>,
): ReadRecord<AssessmentOfPatient> {
  const patients = inject(PatientsApi);
  const assessments = inject(AssessmentsApi);
  const address = computed(() => ({ patientId: patientId(), assessmentId: assessmentId() }));
  return readRecord(address, (asked) =>
    forkJoin({ patient: patients.read(asked.patientId), assessment: assessments.read(asked.assessmentId) }).pipe(
      map(({ patient, assessment }) => ({ patient: patient.value, assessment })),
    ),
  );
}
