import type { WorklistItem, WorklistPage, WorklistPatient, WorklistQuery } from '@repattern/contracts';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { instantShape, readCursor, uuidShape, writeCursor } from '../platform/http/cursor';

interface WaitingRow {
  id: string;
  record_number: string;
  given_name: string;
  family_name: string;
  birth_on: string;
  therapist_id: string | null;
  invented: boolean;
  created_at: string;
}

// Every patient under care without an assessment waits for one, since the record was made.
const waitingPatients: Statement<WaitingRow> = {
  name: 'list-work',
  text: `
    WITH page AS (
      SELECT id, record_number, given_name, family_name, birth_on, therapist_id, invented, created_at FROM patients
      WHERE archived_at IS NULL AND (created_at, id) > ($4::timestamptz, $5::uuid)
        AND ($3 = 'clinic' OR therapist_id IS NULL OR therapist_id = current_person())
      ORDER BY created_at, id LIMIT $1
    ), event AS (
      INSERT INTO audit_events (action, request_id, data)
      SELECT 'worklist.read', $2::uuid, jsonb_build_object('patients', coalesce(jsonb_agg(id), '[]'))
        FROM (SELECT id FROM page LIMIT $1 - 1) AS shown
    )
    SELECT * FROM page ORDER BY created_at, id`,
};

const beforeEverything = ['0001-01-01T00:00:00Z', '00000000-0000-0000-0000-000000000000'];

/** Lists a page of what needs somebody, what has waited longest first. */
export async function listWork(unit: UnitOfWork, { limit, cursor, scope }: WorklistQuery): Promise<WorklistPage> {
  const after = cursor === undefined ? beforeEverything : readCursor(cursor, [instantShape, uuidShape]);
  const rows = await unit.lastRows(waitingPatients, [limit + 1, unit.requestId, scope, ...after]);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { items: page.map(itemOf), nextCursor: last ? writeCursor([last.created_at, last.id]) : null };
}

function itemOf(row: WaitingRow): WorklistItem {
  return { kind: 'assessment-due', since: row.created_at, patient: patientOf(row), assessmentId: null, by: null };
}

function patientOf(row: WaitingRow): WorklistPatient {
  return {
    id: row.id,
    recordNumber: row.record_number,
    givenName: row.given_name,
    familyName: row.family_name,
    birthOn: row.birth_on,
    therapistId: row.therapist_id,
    invented: row.invented,
  };
}
