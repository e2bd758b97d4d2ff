import { inject, type Signal } from '@angular/core';
import type { PatientView } from '@repattern/contracts';
import { PatientsApi } from '../data/patients-api';
import type { Tagged } from '../data/tagged';
import { readRecord, type ReadRecord } from '../data/read-record';

/** The patient record that the identifier names. Needs an injection context. */
export function patientRecord(id: Signal<string>): ReadRecord<Tagged<PatientView>> {
  const api = inject(PatientsApi);
  return readRecord(id, (asked) => api.read(asked));
}
