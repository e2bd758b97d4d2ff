import type { PlanReviewView, SnoozeReviewRequest } from '@repattern/contracts';
import { addDays, calendarDateIn } from '@repattern/domain';
import { textRecordHash } from '../audit/text-record-rows';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { invalid } from '../platform/http/contract.pipe';
import { lockReviewedPlan } from './lock-reviewed-plan';
import { showPlanReview } from './read-plan-review';
import { refreshPlanReview, type ReviewedClinic } from './refresh-review';
import { refuseOwnWork } from './refuse-own-work';

const insertSnooze: Statement = {
  name: 'snooze-review',
  text: `
    WITH snooze AS (INSERT INTO review_snoozes (plan_id, until_day, reason) VALUES ($1, $2, $3) RETURNING *)
    INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
    SELECT 'review.snoozed', 'plan', p.id, $4::uuid, jsonb_build_object('patient', p.patient_id, 'until', r.until_day,
      'snooze', r.id, 'record', ${textRecordHash('review-snooze')})
    FROM snooze r JOIN plans p ON p.id = r.plan_id`,
};

/**
 * For so many days at most a plan is put off.
 * @source policy
 */
const longestSnoozeDays = 90;

/** A snooze that somebody asks for, in a clinic with its calendar. */
export interface AskedSnooze {
  readonly planId: string;
  readonly request: SnoozeReviewRequest;
  readonly timeZone: string;
}

/** Puts a plan off until a day, with everything that speaks for looking at it now. */
export async function snoozeReview(
  unit: UnitOfWork,
  { planId, request: { until, reason }, timeZone }: AskedSnooze,
  clinic: ReviewedClinic,
): Promise<PlanReviewView> {
  const today = calendarDateIn(timeZone, new Date());
  const [min, max] = [addDays(today, 1), addDays(today, longestSnoozeDays)];
  if (until < min || until > max)
    throw invalid([{ code: 'date-not-in-range', in: 'body', pointer: '/until', params: { min, max } }]);
  await lockReviewedPlan(unit, { kind: 'plan', id: planId });
  await refuseOwnWork(unit, planId);
  await refreshPlanReview(unit, planId, clinic);
  await unit.rows(insertSnooze, [planId, until, reason, unit.requestId]);
  return showPlanReview(unit, planId);
}
