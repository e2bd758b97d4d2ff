import type { DutyKind, PlanOutcome, ReviewReason } from '@repattern/domain';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';

/** Everything that is kept beside a plan for its review. */
export interface FollowedReview {
  readonly planId: string;
  readonly reasons: readonly ReviewReason[];
  readonly outcome: PlanOutcome;
  readonly duties: readonly { readonly kind: DutyKind; readonly dueOn: string | null }[];
}

// A reason is noted anew when what it says has changed, so that it brings back a plan that was put off.
const replaceReasons: Statement = {
  name: 'write-review-reasons',
  text: `
    WITH state AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS s("planId" uuid, outcome text, duties jsonb, reasons jsonb)),
    told AS (
      SELECT DISTINCT ON (s."planId", t.kind, t.key, t.since) s."planId" AS plan_id, t.*
      FROM state s, jsonb_to_recordset(s.reasons) AS t(kind text, key text, since date, until date, level text, params jsonb)
    ), gone AS (
      DELETE FROM review_reasons r USING state s WHERE r.plan_id = s."planId" AND NOT EXISTS (
        SELECT FROM told t WHERE (t.plan_id, t.kind, t.key, t.since) = (r.plan_id, r.kind, r.key, r.since))
    ), written AS (
      INSERT INTO review_reasons AS r (plan_id, kind, key, since, until_day, level, params)
      SELECT plan_id, kind, key, since, until, level, params FROM told
      ON CONFLICT (clinic_id, plan_id, kind, key, since) DO UPDATE SET until_day = excluded.until_day, level = excluded.level,
        params = excluded.params, noted_at = CASE WHEN r.params = excluded.params THEN r.noted_at ELSE now() END
        WHERE (r.until_day, r.level, r.params) IS DISTINCT FROM (excluded.until_day, excluded.level, excluded.params)
    )
    INSERT INTO plan_review_state (plan_id, outcome, duties) SELECT "planId", outcome, duties FROM state
    ON CONFLICT (clinic_id, plan_id) DO UPDATE SET outcome = excluded.outcome, duties = excluded.duties`,
};

/** Stores why plans are to be looked at, in place of what was stored before. */
export async function writeReasons(unit: UnitOfWork, followed: readonly FollowedReview[]): Promise<void> {
  await unit.rows(replaceReasons, [JSON.stringify(followed)]);
}
