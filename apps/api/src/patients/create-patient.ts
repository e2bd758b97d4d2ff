import { randomUUID } from 'node:crypto';
import type { CreatePatientRequest, PatientView } from '@repattern/contracts';
import { isTaken } from '../platform/database/database-failure';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { invalid } from '../platform/http/contract.pipe';
import { ProblemException } from '../platform/http/problem-exception';
import { patientKeysOf } from './patient-keys';
import { patientColumns, patientViewOf, type PatientRow } from './patient-row';
import { birthFaults, recordNumberTaken, unknownTherapist } from './record-faults';

/** A new record, in a clinic's time zone; demo records are marked as invented. */
export interface NewPatient {
  readonly request: CreatePatientRequest;
  readonly timeZone: string;
  readonly invented: boolean;
}

// The record, its search terms and its audit event in one statement; no row comes back when the therapist is unknown.
const insertPatient: Statement<PatientRow> = {
  name: 'create-patient',
  text: `
    WITH created AS (
      INSERT INTO patients (id, record_number, record_number_key, given_name, family_name, name_key, birth_on, sex, therapist_id, invented)
      SELECT $1::uuid, $2, $3, $4, $5, $6, $7::date, $8, $9::uuid, $10
      WHERE $9::uuid IS NULL OR EXISTS (SELECT FROM people WHERE id = $9::uuid AND active AND 'therapist' = ANY (roles))
      RETURNING ${patientColumns}
    ), terms AS (
      INSERT INTO patient_search_terms (term, patient_id) SELECT unnest($11::text[]), id FROM created
    ), event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'patient.created', 'patient', id, $12::uuid, '{"version": 1}' FROM created
    )
    SELECT * FROM created`,
};

/** Creates a record; throws every fault of it at once. */
export async function createPatient(
  unit: UnitOfWork,
  { request, timeZone, invented }: NewPatient,
): Promise<PatientView> {
  const faults = birthFaults(request.birthOn, timeZone);
  if (faults.length > 0) throw invalid(faults);
  const { recordNumber, givenName, familyName, birthOn, sex, therapistId = null } = request;
  const { recordNumberKey, nameKey, terms } = patientKeysOf(request);
  const record = [recordNumber, recordNumberKey, givenName, familyName, nameKey, birthOn, sex, therapistId, invented];
  try {
    const row = await unit.row(insertPatient, [randomUUID(), ...record, terms, unit.requestId]);
    if (!row) throw invalid([unknownTherapist]);
    return patientViewOf(row);
  } catch (error) {
    if (!isTaken(error, 'patients_record_number')) throw error;
    throw new ProblemException('patient.record-number-taken', { findings: [recordNumberTaken] });
  }
}
