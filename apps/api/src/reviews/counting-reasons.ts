import { reviewLevels, reviewReasonKinds } from '@repattern/domain';
import type { ReviewReasonView } from '@repattern/contracts';

/** Names the day of the clinic as `today.day`. */
export const today = `
    today AS MATERIALIZED (SELECT (now() AT TIME ZONE time_zone)::date AS day, time_zone FROM clinics WHERE id = current_clinic())`;

/** Holds where the reason `r` counts today and nobody has dealt with what it says; needs {@link today}. */
export const counts = `
    r.since <= today.day AND (r.until_day IS NULL OR r.until_day > today.day) AND NOT EXISTS (
      SELECT FROM review_resolutions v
      WHERE (v.plan_id, v.kind, v.key, v.since, v.params) = (r.plan_id, r.kind, r.key, r.since, r.params))`;

/** The reasons of the plan `p` that count today, as {@link ReviewReasonView}s; needs {@link today}. */
export const reasonsOfPlan = `
    coalesce((SELECT jsonb_agg(jsonb_build_object('kind', r.kind, 'key', r.key, 'since', r.since, 'level', r.level, 'params', r.params))
      FROM review_reasons r WHERE r.plan_id = p.id AND ${counts}), '[]')`;

/** Reasons with what weighs most first, then what has counted longest. */
export function inOrder(reasons: readonly ReviewReasonView[]): ReviewReasonView[] {
  return reasons.toSorted(
    (one, other) =>
      reviewLevels.indexOf(one.level) - reviewLevels.indexOf(other.level) ||
      (one.since === other.since ? 0 : one.since < other.since ? -1 : 1) ||
      reviewReasonKinds.indexOf(one.kind) - reviewReasonKinds.indexOf(other.kind) ||
      (one.key < other.key ? -1 : 1),
  );
}
