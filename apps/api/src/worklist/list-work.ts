import type { WorklistItem, WorklistKind, WorklistPage, WorklistPatient, WorklistQuery } from '@repattern/contracts';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { instantShape, readCursor, uuidShape, writeCursor } from '../platform/http/cursor';

interface WaitingRow {
  kind: WorklistKind;
  since: string;
  id: string;
  record_number: string;
  given_name: string;
  family_name: string;
  birth_on: string;
  therapist_id: string | null;
  invented: boolean;
  assessment_id: string | null;
  by_id: string | null;
  by_name: string | null;
}

const patientColumns = `p.id, p.record_number, p.given_name, p.family_name, p.birth_on, p.therapist_id, p.invented`;

// A patient under care waits for an assessment since the record was made; one with an open draft waits for its end instead.
const waitingPatients: Statement<WaitingRow> = {
  name: 'list-work',
  text: `
    WITH due AS (
      SELECT 'assessment-due' AS kind, p.created_at AS since, ${patientColumns},
        NULL::uuid AS assessment_id, NULL::uuid AS by_id, NULL AS by_name
      FROM patients p
      WHERE p.unassessed AND p.archived_at IS NULL AND (p.created_at, p.id) > ($4::timestamptz, $5::uuid)
        AND ($3 = 'clinic' OR p.therapist_id IS NULL OR p.therapist_id = current_person())
      ORDER BY p.created_at, p.id LIMIT $1
    ), drafts AS (
      SELECT 'assessment-draft' AS kind, a.created_at AS since, ${patientColumns},
        a.id AS assessment_id, a.updated_by AS by_id, u.display_name AS by_name
      FROM assessments a JOIN patients p ON p.id = a.patient_id JOIN people u ON u.id = a.updated_by
      WHERE a.status = 'draft' AND p.archived_at IS NULL AND (a.created_at, a.patient_id) > ($4::timestamptz, $5::uuid)
        AND ($3 = 'clinic' OR p.therapist_id IS NULL OR current_person() IN (p.therapist_id, a.created_by, a.updated_by))
      ORDER BY a.created_at, a.patient_id LIMIT $1
    ), page AS (
      SELECT * FROM (SELECT * FROM due UNION ALL SELECT * FROM drafts) AS waiting ORDER BY since, id LIMIT $1
    ), event AS (
      INSERT INTO audit_events (action, request_id, data)
      SELECT 'worklist.read', $2::uuid, jsonb_build_object('patients', coalesce(jsonb_agg(id), '[]'))
        FROM (SELECT id FROM page LIMIT $1 - 1) AS shown
    )
    SELECT * FROM page ORDER BY since, id`,
};

const beforeEverything = ['0001-01-01T00:00:00Z', '00000000-0000-0000-0000-000000000000'];

/** Lists a page of what needs somebody, what has waited longest first. */
export async function listWork(unit: UnitOfWork, { limit, cursor, scope }: WorklistQuery): Promise<WorklistPage> {
  const after = cursor === undefined ? beforeEverything : readCursor(cursor, [instantShape, uuidShape]);
  const rows = await unit.lastRows(waitingPatients, [limit + 1, unit.requestId, scope, ...after]);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { items: page.map(itemOf), nextCursor: last ? writeCursor([last.since, last.id]) : null };
}

function itemOf(row: WaitingRow): WorklistItem {
  return {
    kind: row.kind,
    since: row.since,
    patient: patientOf(row),
    assessmentId: row.assessment_id,
    by: row.by_id === null ? null : { id: row.by_id, displayName: row.by_name ?? '' },
  };
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
