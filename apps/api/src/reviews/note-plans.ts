import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';

interface NotedRow {
  noted: number;
}

const noting = (name: string, lacking: string): Statement<NotedRow> => ({
  name,
  text: `
    WITH noted AS (
      INSERT INTO review_stale (plan_id)
      SELECT p.id FROM plans p WHERE p.last_revision IS NOT NULL ${lacking} ORDER BY p.id RETURNING 1
    )
    SELECT count(*)::integer AS noted FROM noted`,
});

const noteAll = noting('note-all-reviews', '');

// What is derived can be deleted in the name of the application. Where all of a plan’s is gone it is found here; where a part is, by
// whoever rebuilds.
const noteLost = noting(
  'note-lost-reviews',
  `AND NOT EXISTS (SELECT FROM review_stale n WHERE n.plan_id = p.id) AND NOT EXISTS (
        SELECT FROM plan_review_state s WHERE s.plan_id = p.id
          AND (s.rank = 0 OR EXISTS (SELECT FROM review_reasons r WHERE r.plan_id = p.id)))`,
);

/** Notes every plan of a clinic that was signed, so that it is followed anew; answers how many. */
export function noteAllPlans(unit: UnitOfWork): Promise<number> {
  return note(unit, noteAll);
}

/** Notes plans that were signed and are kept without where they stand, or without the reasons for which they stand there; answers how many. */
export function noteLostPlans(unit: UnitOfWork): Promise<number> {
  return note(unit, noteLost);
}

async function note(unit: UnitOfWork, statement: Statement<NotedRow>): Promise<number> {
  return (await unit.row(statement, []))?.noted ?? 0;
}
