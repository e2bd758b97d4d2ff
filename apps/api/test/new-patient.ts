import { randomUUID } from 'node:crypto';
import type { CreatePatientRequest } from '@repattern/contracts';

/** A patient that no other test has; only what matters to a test is given. */
export function newPatient(given: Partial<CreatePatientRequest> = {}): CreatePatientRequest {
  const recordNumber = `T-${randomUUID().slice(0, 13)}`;
  return { recordNumber, givenName: 'Ana', familyName: 'Testescu', birthOn: '1980-02-29', sex: 'female', ...given };
}
