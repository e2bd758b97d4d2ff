import type { AssessmentPage, AssessmentStatus, AssessmentSummary, PageQuery } from '@repattern/contracts';
import type { BodySide } from '@repattern/domain';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { dateShape, instantShape, readCursor, uuidShape, writeCursor } from '../platform/http/cursor';
import { ProblemException } from '../platform/http/problem-exception';

interface SummaryRow {
  id: string;
  patient_id: string;
  status: AssessmentStatus;
  version: number;
  assessed_on: string;
  presentation_id: string | null;
  side: BodySide | null;
  previous_id: string | null;
  created_by: string;
  created_by_name: string;
  created_at: string;
  updated_by: string;
  updated_by_name: string;
  updated_at: string;
  signed_by: string | null;
  signed_by_name: string | null;
  signed_at: string | null;
  addendum_count: number;
}

/** A patient without assessments is told apart from none by a row in which everything is null. */
type FoundRow = SummaryRow | { id: null };

const assessmentsOfPatient: Statement<FoundRow> = {
  name: 'list-assessments',
  text: `
    WITH patient AS (SELECT id FROM patients WHERE id = $3),
    page AS (
      SELECT * FROM assessments
      WHERE patient_id = $3 AND status <> 'discarded'
        AND (assessed_on, created_at, id) < ($4::date, $5::timestamptz, $6::uuid)
      ORDER BY assessed_on DESC, created_at DESC, id DESC LIMIT $1
    ), event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'assessment.listed', 'patient', id, $2::uuid, jsonb_build_object('assessments',
        (SELECT coalesce(jsonb_agg(shown.id), '[]') FROM (SELECT id FROM page LIMIT $1 - 1) AS shown)) FROM patient
    )
    SELECT a.id, a.patient_id, a.status, a.version, a.assessed_on, a.document->'presentation'->>'id' AS presentation_id,
      a.document->'presentation'->>'side' AS side, a.previous_id, a.created_by, c.display_name AS created_by_name,
      a.created_at, a.updated_by, u.display_name AS updated_by_name, a.updated_at, a.signed_by,
      s.display_name AS signed_by_name, a.signed_at,
      (SELECT count(*)::integer FROM assessment_addenda d WHERE d.assessment_id = a.id) AS addendum_count
    FROM patient LEFT JOIN page a ON true LEFT JOIN people c ON c.id = a.created_by
      LEFT JOIN people u ON u.id = a.updated_by LEFT JOIN people s ON s.id = a.signed_by
    ORDER BY a.assessed_on DESC, a.created_at DESC, a.id DESC`,
};

const afterEverything = ['9999-12-31', '9999-12-31T23:59:59Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/** Lists a page of a patient's drafts and signed assessments, newest first. */
export async function listAssessments(
  unit: UnitOfWork,
  patientId: string,
  { limit, cursor }: PageQuery,
): Promise<AssessmentPage> {
  const before = cursor === undefined ? afterEverything : readCursor(cursor, [dateShape, instantShape, uuidShape]);
  const rows = await unit.lastRows(assessmentsOfPatient, [limit + 1, unit.requestId, patientId, ...before]);
  if (rows.length === 0) throw new ProblemException('resource.not-found');
  const found = rows.filter((row) => row.id !== null);
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  const nextCursor = last ? writeCursor([last.assessed_on, last.created_at, last.id]) : null;
  return { items: page.map(summaryOf), nextCursor };
}

function summaryOf(row: SummaryRow): AssessmentSummary {
  return {
    id: row.id,
    patientId: row.patient_id,
    status: row.status,
    version: row.version,
    assessedOn: row.assessed_on,
    presentationId: row.presentation_id,
    side: row.side,
    previousId: row.previous_id,
    createdBy: { id: row.created_by, displayName: row.created_by_name },
    createdAt: row.created_at,
    updatedBy: { id: row.updated_by, displayName: row.updated_by_name },
    updatedAt: row.updated_at,
    signedBy: row.signed_by === null ? null : { id: row.signed_by, displayName: row.signed_by_name ?? '' },
    signedAt: row.signed_at,
    addendumCount: row.addendum_count,
  };
}
