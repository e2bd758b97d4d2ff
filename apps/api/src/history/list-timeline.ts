import type { PageQuery, PlanTimelinePage } from '@repattern/contracts';
import type { NamedPerson, TimelineEntry, TimelineFact } from '@repattern/domain';
import { instantShape, readCursor, textShape, writeCursor } from '../platform/http/cursor';
import { ProblemException } from '../platform/http/problem-exception';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { timelineFacts } from './timeline-facts';

interface TimelineRow {
  at: string;
  /** Tells facts of one instant apart, in the order in which they follow each other. */
  key: string;
  fact: TimelineFact;
  by: NamedPerson;
}

/** A plan of which nothing is left to tell is told apart from none by a row in which everything is null. */
type FoundRow = TimelineRow | { key: null };

const timelineOfPlan: Statement<FoundRow> = {
  name: 'list-timeline',
  text: `
    WITH plan AS (SELECT * FROM plans WHERE id = $3),
    event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'plan.timeline-read', 'plan', id, $2::uuid, jsonb_build_object('patient', patient_id) FROM plan
    ), fact AS (${timelineFacts}),
    page AS (
      SELECT * FROM fact WHERE (at, key COLLATE "C") < ($4::timestamptz, $5) ORDER BY at DESC, key COLLATE "C" DESC LIMIT $1
    )
    SELECT page.at, page.key, page.fact, jsonb_build_object('id', w.id, 'displayName', w.display_name) AS by
    FROM plan LEFT JOIN page ON true LEFT JOIN people w ON w.id = page.person_id
    ORDER BY page.at DESC, page.key COLLATE "C" DESC`,
};

const afterEverything = ['9999-12-31T23:59:59Z', ''];

/** Lists a page of what happened to a plan, newest first. */
export async function listTimeline(
  unit: UnitOfWork,
  planId: string,
  { limit, cursor }: PageQuery,
): Promise<PlanTimelinePage> {
  const before = cursor === undefined ? afterEverything : readCursor(cursor, [instantShape, textShape]);
  const rows = await unit.lastRows(timelineOfPlan, [limit + 1, unit.requestId, planId, ...before]);
  if (rows.length === 0) throw new ProblemException('resource.not-found');
  const found = rows.filter((row) => row.key !== null);
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  return { items: page.map(entryOf), nextCursor: last ? writeCursor([last.at, last.key]) : null };
}

function entryOf({ fact, by, at }: TimelineRow): TimelineEntry {
  return { ...fact, by, at };
}
