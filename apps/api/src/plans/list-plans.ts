import type { PageQuery, PlanPage, PlanPhaseView, PlanSummary } from '@repattern/contracts';
import type { BodySide, PlanStatus, PlanWork } from '@repattern/domain';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { instantShape, readCursor, uuidShape, writeCursor } from '../platform/http/cursor';
import { ProblemException } from '../platform/http/problem-exception';

interface SummaryRow {
  id: string;
  patient_id: string;
  assessment_id: string;
  status: PlanStatus;
  work: PlanWork;
  version: number;
  head_number: number | null;
  presentation_id: string | null;
  side: BodySide | null;
  start_on: string;
  weeks: number;
  phase: PlanPhaseView | null;
  created_by: string;
  created_by_name: string;
  created_at: string;
  updated_by: string;
  updated_by_name: string;
  updated_at: string;
}

/** A patient without plans is told apart from none by a row in which everything is null. */
type FoundRow = SummaryRow | { id: null };

// What is in force comes before what is only written: a list tells what the patient is treated by.
const plansOfPatient: Statement<FoundRow> = {
  name: 'list-plans',
  text: `
    WITH patient AS (SELECT id FROM patients WHERE id = $3),
    page AS (
      SELECT p.*, coalesce(r.document, p.draft) AS document
      FROM (
        SELECT * FROM plans WHERE patient_id = $3 AND status <> 'discarded' AND (created_at, id) < ($4::timestamptz, $5::uuid)
        ORDER BY created_at DESC, id DESC LIMIT $1
      ) AS p LEFT JOIN plan_revisions r ON r.plan_id = p.id AND r.number = p.head_number
    ), event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'plan.listed', 'patient', id, $2::uuid, jsonb_build_object('plans',
        (SELECT coalesce(jsonb_agg(shown.id), '[]') FROM (SELECT id FROM page ORDER BY created_at DESC, id DESC LIMIT $1 - 1) AS shown))
      FROM patient
    )
    SELECT p.id, p.patient_id, p.assessment_id, p.status, p.work, p.version, p.head_number,
      p.document->'presentation'->>'id' AS presentation_id, p.document->'presentation'->>'side' AS side,
      p.document->'calendar'->>'startOn' AS start_on,
      (SELECT coalesce(sum((phase->>'weeks')::integer), 0)::integer FROM jsonb_array_elements(p.document->'phases') AS phase) AS weeks,
      (SELECT jsonb_build_object('number', m.to_phase, 'since', m.since) FROM phase_moves m WHERE m.plan_id = p.id
        ORDER BY m.seq DESC LIMIT 1) AS phase,
      p.created_by, c.display_name AS created_by_name, p.created_at,
      p.updated_by, u.display_name AS updated_by_name, p.updated_at
    FROM patient LEFT JOIN page p ON true LEFT JOIN people c ON c.id = p.created_by LEFT JOIN people u ON u.id = p.updated_by
    ORDER BY p.created_at DESC, p.id DESC`,
};

const afterEverything = ['9999-12-31T23:59:59Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/** Lists a page of a patient's plans, newest first. */
export async function listPlans(unit: UnitOfWork, patientId: string, { limit, cursor }: PageQuery): Promise<PlanPage> {
  const before = cursor === undefined ? afterEverything : readCursor(cursor, [instantShape, uuidShape]);
  const rows = await unit.lastRows(plansOfPatient, [limit + 1, unit.requestId, patientId, ...before]);
  if (rows.length === 0) throw new ProblemException('resource.not-found');
  const found = rows.filter((row) => row.id !== null);
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  return { items: page.map(summaryOf), nextCursor: last ? writeCursor([last.created_at, last.id]) : null };
}

function summaryOf(row: SummaryRow): PlanSummary {
  return {
    id: row.id,
    patientId: row.patient_id,
    assessmentId: row.assessment_id,
    status: row.status,
    work: row.work,
    version: row.version,
    headNumber: row.head_number,
    presentationId: row.presentation_id,
    side: row.side,
    startOn: row.start_on,
    weeks: row.weeks,
    phase: row.phase,
    createdBy: { id: row.created_by, displayName: row.created_by_name },
    createdAt: row.created_at,
    updatedBy: { id: row.updated_by, displayName: row.updated_by_name },
    updatedAt: row.updated_at,
  };
}
