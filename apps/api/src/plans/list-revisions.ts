import type { PageQuery, RevisionPage } from '@repattern/contracts';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { countShape, readCursor, writeCursor } from '../platform/http/cursor';
import { ProblemException } from '../platform/http/problem-exception';
import { revisionSummaryOf, type RevisionSummaryRow } from './revision-row';

/** A plan without revisions is told apart from none by a row in which everything is null. */
type FoundRow = RevisionSummaryRow | { number: null };

const revisionsOfPlan: Statement<FoundRow> = {
  name: 'list-revisions',
  text: `
    WITH plan AS (SELECT id, patient_id FROM plans WHERE id = $3),
    page AS (
      SELECT number, kind, reason, person_id, at, hash, visit_id FROM plan_revisions
      WHERE plan_id = $3 AND number < $4 ORDER BY number DESC LIMIT $1
    ), event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'plan.revisions-listed', 'plan', id, $2::uuid, jsonb_build_object('patient', patient_id) FROM plan
    )
    SELECT r.number, r.kind, r.reason, r.person_id, s.display_name AS person_name, r.at, encode(r.hash, 'hex') AS hash, r.visit_id
    FROM plan LEFT JOIN page r ON true LEFT JOIN people s ON s.id = r.person_id ORDER BY r.number DESC`,
};

const beyondEvery = '2147483647';

/** Lists a page of the revisions of a plan, newest first. */
export async function listRevisions(
  unit: UnitOfWork,
  planId: string,
  { limit, cursor }: PageQuery,
): Promise<RevisionPage> {
  const [before = beyondEvery] = cursor === undefined ? [] : readCursor(cursor, [countShape]);
  const rows = await unit.lastRows(revisionsOfPlan, [limit + 1, unit.requestId, planId, before]);
  if (rows.length === 0) throw new ProblemException('resource.not-found');
  const found = rows.filter((row) => row.number !== null);
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  return { items: page.map(revisionSummaryOf), nextCursor: last ? writeCursor([String(last.number)]) : null };
}
