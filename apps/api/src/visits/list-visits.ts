import type { PageQuery, VisitPage } from '@repattern/contracts';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { dateShape, instantShape, readCursor, uuidShape, writeCursor } from '../platform/http/cursor';
import { ProblemException } from '../platform/http/problem-exception';
import { visitsFrom, visitViewOf, type VisitRow } from './visit-row';

/** A plan without visits is told apart from none by a row in which everything is null. */
type FoundRow = VisitRow | { id: null };

const visitsOfPlan: Statement<FoundRow> = {
  name: 'list-visits',
  text: `
    WITH plan AS (SELECT id, patient_id FROM plans WHERE id = $3),
    page AS (
      SELECT * FROM visits WHERE plan_id = $3 AND (on_day, created_at, id) < ($4::date, $5::timestamptz, $6::uuid)
      ORDER BY on_day DESC, created_at DESC, id DESC LIMIT $1
    ), event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'visit.listed', 'plan', id, $2::uuid, jsonb_build_object('patient', patient_id, 'visits',
        (SELECT coalesce(jsonb_agg(shown.id), '[]') FROM (
          SELECT id FROM page ORDER BY on_day DESC, created_at DESC, id DESC LIMIT $1 - 1) AS shown))
      FROM plan
    )
    SELECT s.* FROM plan LEFT JOIN (${visitsFrom({ visits: 'page' })}) AS s ON true
    ORDER BY s.on_day DESC, s.created_at DESC, s.id DESC`,
};

const afterEverything = ['9999-12-31', '9999-12-31T23:59:59Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/** Lists a page of the visits of a plan, newest first, each with everything that was recorded. */
export async function listVisits(unit: UnitOfWork, planId: string, { limit, cursor }: PageQuery): Promise<VisitPage> {
  const before = cursor === undefined ? afterEverything : readCursor(cursor, [dateShape, instantShape, uuidShape]);
  const rows = await unit.lastRows(visitsOfPlan, [limit + 1, unit.requestId, planId, ...before]);
  if (rows.length === 0) throw new ProblemException('resource.not-found');
  const found = rows.filter((row) => row.id !== null);
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map(visitViewOf),
    nextCursor: last ? writeCursor([last.on_day, last.created_at, last.id]) : null,
  };
}
