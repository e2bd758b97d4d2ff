import { randomUUID } from 'node:crypto';
import { DatabaseError, type PoolClient } from 'pg';
import { checkBirthDay } from './birth-day.ts';
import { createOnce, type AskedCreate, type CreateAnswer } from './create-once.ts';
import type { Session, Store } from './in-session.ts';
import { fault, invalid, newPatientOf, type NewPatient } from './new-patient.ts';
import { patientKeysOf } from './patient-keys.ts';
import { viewOf, type PatientRow } from './patient-row.ts';
import { Problem } from './problem.ts';
import type { Statements } from './statements.ts';

/** Creates a record, or answers the first answer again when the key and the request have been seen. */
export function createPatient(store: Store, asked: AskedCreate): Promise<CreateAnswer> {
  return createOnce(store, asked, async (client, session) => {
    const row = await insert(client, store.statements, { asked, session });
    return { version: row.version, view: viewOf(row) };
  });
}

interface Insertion {
  readonly asked: AskedCreate;
  readonly session: Session;
}

async function insert(
  client: PoolClient,
  { createPatient: statement }: Statements,
  { asked, session }: Insertion,
): Promise<PatientRow> {
  const patient = newPatientOf(asked.body);
  checkBirthDay(patient.birthOn, session.time_zone);
  try {
    const values = valuesOf(patient, asked.requestId);
    const { rows } = await client.query<PatientRow>({ ...statement, values });
    return rows[0] ?? (await refuse(client, patient));
  } catch (error) {
    const taken =
      error instanceof DatabaseError && error.code === '23505' && error.constraint === 'patients_record_number';
    throw taken ? new Problem('patient.record-number-taken', [fault('taken', '/recordNumber')]) : error;
  }
}

/** Says why no row came back; the number is looked at first, as only one of the two is wrong in what is compared. */
async function refuse(client: PoolClient, patient: NewPatient): Promise<never> {
  const sql = 'SELECT EXISTS (SELECT FROM patients WHERE record_number_key = $1) AS taken';
  const { rows } = await client.query<{ taken: boolean }>(sql, [patientKeysOf(patient).recordNumberKey]);
  if (rows[0]?.taken) throw new Problem('patient.record-number-taken', [fault('taken', '/recordNumber')]);
  throw invalid([fault('not-in-clinic', '/therapistId')]);
}

function valuesOf(patient: NewPatient, requestId: string): unknown[] {
  const { recordNumber, givenName, familyName, birthOn, sex, therapistId } = patient;
  const { recordNumberKey, nameKey, terms } = patientKeysOf(patient);
  const names = [recordNumber, recordNumberKey, givenName, familyName, nameKey];
  return [randomUUID(), ...names, birthOn, sex, therapistId, false, terms, requestId];
}
