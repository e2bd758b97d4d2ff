import type { FieldFault, PatientView, UpdatePatientRequest } from '@repattern/contracts';
import type { AuditAction, Json } from '@repattern/domain';
import { recordEvent } from '../platform/audit-trail/record-event';
import { isTaken } from '../platform/database/database-failure';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { invalid } from '../platform/http/contract.pipe';
import { ProblemException } from '../platform/http/problem-exception';
import { changedMeanwhile } from './changed-meanwhile';
import { patientKeysOf } from './patient-keys';
import { patientColumns, patientViewOf, type PatientRow } from './patient-row';
import { patientRead } from './patient-read';
import { isBirthDate, numberTaken, refusalOf } from './record-faults';

/** A change to one version of a record. */
export interface PatientChange {
  readonly id: string;
  readonly readVersion: number;
  readonly request: UpdatePatientRequest;
  readonly timeZone: string;
}

const lockPatient: Statement<PatientRow> = {
  name: 'lock-patient',
  text: `SELECT ${patientColumns} FROM patients WHERE id = $1 FOR UPDATE`,
};

// The record, its search terms and its audit event in one statement; no row comes back when its claims do not hold.
const changePatient: Statement<PatientRow> = {
  name: 'change-patient',
  text: `
    WITH changed AS (
      UPDATE patients SET record_number = $2, record_number_key = $3, given_name = $4, family_name = $5, name_key = $6,
        birth_on = $7::date, sex = $8, therapist_id = $9::uuid, version = version + 1, updated_at = now(),
        archived_at = CASE WHEN $10::boolean THEN coalesce(archived_at, now()) END
      WHERE id = $1 AND NOT EXISTS (SELECT FROM patients o WHERE o.record_number_key = $3 AND o.id <> $1)
        AND ($9::uuid IS NULL OR $9::uuid IS NOT DISTINCT FROM therapist_id
        OR EXISTS (SELECT FROM people p WHERE p.id = $9::uuid AND p.active AND 'therapist' = ANY (p.roles)))
      RETURNING ${patientColumns}
    ), dropped AS (
      DELETE FROM patient_search_terms WHERE patient_id IN (SELECT id FROM changed) AND term <> ALL ($11::text[])
    ), added AS (
      INSERT INTO patient_search_terms (term, patient_id) SELECT unnest($11::text[]), id FROM changed ON CONFLICT DO NOTHING
    ), event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT $12, 'patient', id, $13::uuid, $14::jsonb FROM changed
    )
    SELECT * FROM changed`,
};

/** Changes a record that nobody else has changed since it was read; throws every fault at once. */
export async function updatePatient(unit: UnitOfWork, change: PatientChange): Promise<PatientView> {
  const { id, readVersion, request, timeZone } = change;
  const row = await unit.row(lockPatient, [id]);
  if (!row) throw new ProblemException('resource.not-found');
  const before = patientViewOf(row);
  if (before.version !== readVersion) throw await changedMeanwhile(unit, before, readVersion);
  if (Object.values(request).every((value) => value === undefined)) throw invalid([nothingToChange]);
  const after = applied(before, request);
  const changes = differences(before, after);
  if (Object.keys(changes).length > 0) return write(unit, { after, changes, timeZone });
  await recordEvent(unit, patientRead(id));
  return before;
}

/** The fields of a record that people change. */
type Editable = Required<Omit<UpdatePatientRequest, 'therapistId'>> & { therapistId: string | null };

function editableOf(view: PatientView): Editable {
  const { recordNumber, givenName, familyName, birthOn, sex, therapistId, archivedAt } = view;
  return { recordNumber, givenName, familyName, birthOn, sex, therapistId, archived: archivedAt !== null };
}

type Target = Editable & Pick<PatientView, 'id' | 'version'>;

function applied(before: PatientView, request: UpdatePatientRequest): Target {
  const given = Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined));
  return { ...editableOf(before), ...given, id: before.id, version: before.version };
}

/** Each changed field with its value before and after. */
function differences(before: PatientView, after: Target): Record<string, Json> {
  const old = editableOf(before);
  const fields = Object.keys(old) as (keyof Editable)[];
  const changed = fields.filter((field) => old[field] !== after[field]);
  return Object.fromEntries(changed.map((field) => [field, [old[field], after[field]]]));
}

interface RecordWrite {
  readonly after: Target;
  readonly changes: Record<string, Json>;
  readonly timeZone: string;
}

async function write(unit: UnitOfWork, { after, changes, timeZone }: RecordWrite): Promise<PatientView> {
  const { id, recordNumber, givenName, familyName, birthOn, sex, therapistId, archived } = after;
  const { recordNumberKey, nameKey, terms } = patientKeysOf(after);
  const record = [recordNumber, recordNumberKey, givenName, familyName, nameKey, birthOn, sex, therapistId, archived];
  const event = [actionOf(changes, archived), unit.requestId, JSON.stringify({ version: after.version + 1, changes })];
  try {
    const dated = isBirthDate(birthOn, timeZone);
    const row = dated ? await unit.row(changePatient, [id, ...record, terms, ...event]) : null;
    if (row) return patientViewOf(row);
  } catch (error) {
    // Somebody took the number between the look and the change.
    throw isTaken(error, 'patients_record_number') ? numberTaken() : error;
  }
  // A therapist who has left may stay responsible; only a new one is judged.
  const claimed = 'therapistId' in changes ? therapistId : null;
  const refusal = await refusalOf(unit, { id, birthOn, recordNumberKey, therapistId: claimed, timeZone });
  throw refusal ?? new Error('The change was refused for no reason that is known.');
}

function actionOf(changes: Record<string, Json>, archived: boolean): AuditAction {
  if (!('archived' in changes)) return 'patient.changed';
  return archived ? 'patient.archived' : 'patient.restored';
}

const nothingToChange: FieldFault = { code: 'nothing-to-change', in: 'body', pointer: '', params: {} };
