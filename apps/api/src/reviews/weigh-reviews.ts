import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { counts, today } from './counting-reasons';
import { planLock } from './plan-lock';

// Levels first, then how many reasons have the gravest, then how many there are; the age of the oldest stands beside: the order of the
// domain’s `reviewScore`.
const rank = `
      (CASE WHEN high > 0 THEN 300 + least(high, 99) WHEN due > 0 THEN 200 + least(due, 99)
        WHEN counting > 0 THEN 100 + least(counting, 99) ELSE 0 END * 100 + least(counting, 99))::integer`;

const weighing = (plans: string): string => `
    , told AS (
      SELECT w.plan_id, r.level, r.since, r.noted_at, r.plan_id IS NOT NULL AND ${counts} AS counting,
        CASE WHEN r.since > today.day THEN r.since WHEN r.until_day > today.day THEN r.until_day END AS changes_on
      FROM ${plans} w CROSS JOIN today LEFT JOIN review_reasons r ON r.plan_id = w.plan_id
    ), weight AS (
      SELECT plan_id, count(*) FILTER (WHERE counting) AS counting, count(*) FILTER (WHERE counting AND level = 'high') AS high,
        count(*) FILTER (WHERE counting AND level = 'due') AS due, min(since) FILTER (WHERE counting) AS oldest,
        max(greatest(noted_at, since::timestamp AT TIME ZONE today.time_zone)) FILTER (WHERE counting) AS newest,
        min(told.changes_on) AS changes_on
      FROM told CROSS JOIN today GROUP BY plan_id
    )
    UPDATE plan_review_state s SET rank = ${rank}, oldest = w.oldest, newest = w.newest, changes_on = w.changes_on,
      level = CASE WHEN high > 0 THEN 'high' WHEN due > 0 THEN 'due' WHEN counting > 0 THEN 'watch' END
    FROM weight w WHERE s.plan_id = w.plan_id`;

const weighPlans: Statement = {
  name: 'weigh-reviews',
  text: `WITH ${today}, asked AS (SELECT unnest($1::uuid[]) AS plan_id) ${weighing('asked')}`,
};

const weighTurned: Statement = {
  name: 'weigh-turned-reviews',
  text: `
    WITH ${today},
    turned AS MATERIALIZED (
      SELECT plan_id FROM plan_review_state, today WHERE changes_on <= today.day ORDER BY changes_on LIMIT $1
    ), mine AS MATERIALIZED (SELECT plan_id FROM turned WHERE pg_try_advisory_xact_lock(${planLock}))
    ${weighing('mine')}`,
};

/** Says anew where plans stand in the queue, by their reasons and by what was dealt with. Whoever asks holds the plans. */
export async function weighReviews(unit: UnitOfWork, planIds: readonly string[]): Promise<void> {
  await unit.rows(weighPlans, [planIds]);
}

/** The same for so many plans of which a reason has begun or ended since, by the calendar alone. */
export async function weighTurnedReviews(unit: UnitOfWork, limit: number): Promise<void> {
  await unit.rows(weighTurned, [limit]);
}
