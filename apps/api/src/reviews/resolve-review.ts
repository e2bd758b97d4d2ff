import type { PlanReviewView, ResolveReviewRequest, ReviewReasonRef } from '@repattern/contracts';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';
import { lockReviewedPlan } from './lock-reviewed-plan';
import { showPlanReview } from './read-plan-review';
import { refreshPlanReview, type ReviewedClinic } from './refresh-review';
import { refuseOwnWork } from './refuse-own-work';
import { resolvedEvent } from './resolved-event';
import { weighReviews } from './weigh-reviews';

const insertResolutions: Statement = {
  name: 'resolve-review',
  text: `
    WITH resolved AS (
      INSERT INTO review_resolutions (plan_id, kind, key, since, params, note)
      SELECT r.plan_id, r.kind, r.key, r.since, r.params, $3
      FROM review_reasons r JOIN jsonb_to_recordset($2::jsonb) AS asked(kind text, key text, since date)
        ON (r.kind, r.key, r.since) = (asked.kind, asked.key, asked.since)
      WHERE r.plan_id = $1 RETURNING *
    ) ${resolvedEvent('$1', '$4')}`,
};

/** Reasons that somebody has dealt with. */
export interface AskedResolution {
  readonly planId: string;
  readonly request: ResolveReviewRequest;
}

/** Notes that reasons are dealt with. Refused where one of them does not count any more, with all of those. */
export async function resolveReview(
  unit: UnitOfWork,
  { planId, request: { reasons, note } }: AskedResolution,
  clinic: ReviewedClinic,
): Promise<PlanReviewView> {
  await lockReviewedPlan(unit, { kind: 'plan', id: planId });
  await refuseOwnWork(unit, planId);
  await refreshPlanReview(unit, planId, clinic);
  const current = await showPlanReview(unit, planId);
  const counting = new Set(current.reasons.map(wordOf));
  const gone = reasons.filter((reason) => !counting.has(wordOf(reason)));
  if (gone.length > 0) throw new ProblemException('review.reason-gone', { members: { gone, current } });
  const once = [...new Map(reasons.map((reason) => [wordOf(reason), reason])).values()];
  await unit.rows(insertResolutions, [planId, JSON.stringify(once), note, unit.requestId]);
  await weighReviews(unit, [planId]);
  return showPlanReview(unit, planId);
}

function wordOf({ kind, key, since }: ReviewReasonRef): string {
  return JSON.stringify([kind, key, since]);
}
