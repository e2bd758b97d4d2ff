import { createHash, randomUUID } from 'node:crypto';
import { DatabaseError, type PoolClient } from 'pg';
import { canonicalJson, type Json } from '../../../libs/domain/src/kernel/canonical-json.ts';
import { checkBirthDay } from './birth-day.ts';
import { inSession, lastQuery, type Asked, type Session, type Store } from './in-session.ts';
import { fault, invalid, newPatientOf, type NewPatient } from './new-patient.ts';
import { patientKeysOf } from './patient-keys.ts';
import { viewOf, type PatientRow } from './patient-row.ts';
import { Problem } from './problem.ts';
import type { Statements } from './statements.ts';

/** The answer to a create, new or given again. */
export interface CreateAnswer {
  readonly status: number;
  readonly etag: string | null;
  readonly body: string;
  readonly replayed: boolean;
}

/** A create as it arrived. */
export interface AskedCreate extends Asked {
  readonly key: string | undefined;
  readonly body: unknown;
}

interface StoredRow {
  request_hash: Buffer;
  status: number;
  etag: string | null;
  body: string;
}

/** Creates a record, or answers the first answer again when the key and the body have been seen. */
export async function createPatient(store: Store, asked: AskedCreate): Promise<CreateAnswer> {
  return inSession(store, asked, async (client, session) => {
    const { key, body } = asked;
    const { claimKey, storeAnswer } = store.statements;
    if (key === undefined) {
      const row = await insert(client, store.statements, { asked, session });
      await client.query('COMMIT');
      return { status: 201, etag: `"${row.version}"`, body: JSON.stringify(viewOf(row)), replayed: false };
    }
    if (!/^[\x21-\x7e]{1,200}$/.test(key))
      throw invalid([{ ...fault('bad-format', '/Idempotency-Key', { max: 200 }), in: 'header' }]);
    const hash = hashOf((body ?? null) as Json);
    const claimed = await client.query({ ...claimKey, values: [key, hash] });
    if (claimed.rows.length === 0) return replay(client, store.statements, { key, hash });
    const row = await insert(client, store.statements, { asked, session });
    const answer = { status: 201, etag: `"${row.version}"`, body: JSON.stringify(viewOf(row)), replayed: false };
    await lastQuery(client, storeAnswer, [key, answer.status, answer.etag, answer.body]);
    return answer;
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

async function replay(
  client: PoolClient,
  { storedAnswer }: Statements,
  claim: { key: string; hash: Buffer },
): Promise<CreateAnswer> {
  const [stored] = await lastQuery<StoredRow>(client, storedAnswer, [claim.key]);
  if (!stored?.request_hash.equals(claim.hash)) throw new Problem('idempotency.other-body');
  return { status: stored.status, etag: stored.etag, body: stored.body, replayed: true };
}

function hashOf(body: Json): Buffer {
  const asked = { method: 'POST', route: '/api/v1/patients', body };
  return createHash('sha256').update(canonicalJson(asked)).digest();
}
