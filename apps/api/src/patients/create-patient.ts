import { randomUUID } from 'node:crypto';
import type { CreatePatientRequest, PatientView } from '@repattern/contracts';
import { isTaken } from '../platform/database/database-failure';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { patientKeysOf } from './patient-keys';
import { patientColumns, patientViewOf, type PatientRow } from './patient-row';
import { isBirthDate, numberTaken, refusalOf } from './record-faults';

/** A new record, in a clinic's time zone; demo records are marked as invented. */
export interface NewPatient {
  readonly request: CreatePatientRequest;
  readonly timeZone: string;
  readonly invented: boolean;
}

// The record, its search terms and its audit event in one statement; no row comes back when its claims do not hold.
const insertPatient: Statement<PatientRow> = {
  name: 'create-patient',
  text: `
    WITH created AS (
      INSERT INTO patients (id, record_number, record_number_key, given_name, family_name, name_key, birth_on, sex, therapist_id, invented)
      SELECT $1::uuid, $2, $3, $4, $5, $6, $7::date, $8, $9::uuid, $10
      WHERE NOT EXISTS (SELECT FROM patients WHERE record_number_key = $3)
        AND ($9::uuid IS NULL OR EXISTS (SELECT FROM people WHERE id = $9::uuid AND active AND 'therapist' = ANY (roles)))
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
  const { recordNumber, givenName, familyName, birthOn, sex, therapistId = null } = request;
  const { recordNumberKey, nameKey, terms } = patientKeysOf(request);
  const id = randomUUID();
  const record = [recordNumber, recordNumberKey, givenName, familyName, nameKey, birthOn, sex, therapistId, invented];
  try {
    const dated = isBirthDate(birthOn, timeZone);
    const row = dated ? await unit.row(insertPatient, [id, ...record, terms, unit.requestId]) : null;
    if (row) return patientViewOf(row);
  } catch (error) {
    // Somebody took the number between the look and the insert.
    throw isTaken(error, 'patients_record_number') ? numberTaken() : error;
  }
  const refusal = await refusalOf(unit, { id, birthOn, recordNumberKey, therapistId, timeZone });
  throw refusal ?? new Error('The record was refused for no reason that is known.');
}
