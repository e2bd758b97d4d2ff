import { randomUUID } from 'node:crypto';
import { patientKeysOf, type PatientKeys } from '../raw/patient-keys.ts';
import { withClient } from './bench-database.ts';

/** The clinic that the records belong to and the therapist who looks after them. */
export interface Caseload {
  readonly clinicId: string;
  readonly therapistId: string;
}

interface SeededPatient extends PatientKeys {
  readonly id: string;
  readonly recordNumber: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthOn: string;
}

const families = ['Ionescu', 'Ólafsdóttir', 'van Dijk', 'Łukasiewicz', 'Peña', 'Haddad', 'Ní Bhriain', 'Raman', 'Groß'];
const givens = ['Margit', 'Radu', 'Luis Ángel', 'Zoë', 'Jean-Luc', 'Aoife', 'Henryk', 'Priya', 'Sam', 'Nadia', 'Østen'];

// Patients and their search terms in one statement; the policies of the application's role hold for it too.
const insertPatients = `
  WITH given AS (
    SELECT * FROM json_to_recordset($1) AS g ("id" uuid, "recordNumber" text, "recordNumberKey" text, "givenName" text,
      "familyName" text, "nameKey" text, "birthOn" date, "terms" json)
  ), added AS (
    INSERT INTO patients (id, record_number, record_number_key, given_name, family_name, name_key, birth_on, sex, therapist_id)
    SELECT "id", "recordNumber", "recordNumberKey", "givenName", "familyName", "nameKey", "birthOn", 'female', $2 FROM given
  )
  INSERT INTO patient_search_terms (term, patient_id)
  SELECT json_array_elements_text("terms"), "id" FROM given`;

// A clinic in use has kept keys; without them the plans of the first requests would be those of an empty table.
const insertKeys = `
  INSERT INTO idempotency_keys (key, request_hash, status, etag, body)
  SELECT 'seed-' || n, sha256(n::text::bytea), 201, '"1"', '{}' FROM generate_series(1, $1) AS n`;

/** Fills a clinic with invented patients and answers their ids, in no particular order. */
export async function seedPatients(url: string, { clinicId, therapistId }: Caseload, count: number): Promise<string[]> {
  const patients = Array.from({ length: count }, (_, at) => inventPatient(at));
  await withClient(url, async (client) => {
    await client.query('BEGIN; SET LOCAL ROLE repattern_app');
    await client.query(`SELECT set_config('repattern.clinic', $1, true), set_config('repattern.person', $2, true)`, [
      clinicId,
      therapistId,
    ]);
    await client.query(insertPatients, [JSON.stringify(patients), therapistId]);
    await client.query(insertKeys, [count]);
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
  });
  return patients.map(({ id }) => id);
}

function inventPatient(at: number): SeededPatient {
  const givenName = givens[at % givens.length] ?? '';
  const familyName = `${families[at % families.length] ?? ''}-${at.toString(36)}`;
  const recordNumber = `SEED-${at}`;
  const birthOn = `${1940 + (at % 70)}-0${1 + (at % 9)}-1${at % 10}`;
  const keys = patientKeysOf({ recordNumber, givenName, familyName });
  return { id: randomUUID(), recordNumber, givenName, familyName, birthOn, ...keys };
}
