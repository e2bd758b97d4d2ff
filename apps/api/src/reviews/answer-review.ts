import type { AnswerReviewRequest, PlanReviewView } from '@repattern/contracts';
import { textRecordHash } from '../audit/text-record-rows';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';
import { lockReviewedPlan } from './lock-reviewed-plan';
import { showPlanReview } from './read-plan-review';
import { holdPlanReview, refreshPlanReview, type ReviewedClinic } from './refresh-review';

const selectAnswerable: Statement = {
  name: 'read-review-to-answer',
  text: `
    SELECT v.id FROM plan_reviews v
    WHERE v.id = $1 AND v.outcome = 'returned' AND NOT EXISTS (SELECT FROM review_answers w WHERE w.review_id = v.id)
      AND NOT EXISTS (SELECT FROM plan_reviews n WHERE n.plan_id = v.plan_id AND n.seq > v.seq)`,
};

const insertAnswer: Statement = {
  name: 'answer-review',
  text: `
    WITH answer AS (INSERT INTO review_answers (review_id, text) VALUES ($1, $2) RETURNING *)
    INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
    SELECT 'review.answered', 'plan', p.id, $3::uuid, jsonb_build_object('patient', p.patient_id, 'review', v.id,
      'record', ${textRecordHash('review-answer')})
    FROM answer r JOIN plan_reviews v ON v.id = r.review_id JOIN plans p ON p.id = v.plan_id`,
};

/** Answers the last review of a plan, which returned it, once. */
export async function answerReview(
  unit: UnitOfWork,
  { reviewId, text }: AnswerReviewRequest & { readonly reviewId: string },
  clinic: ReviewedClinic,
): Promise<PlanReviewView> {
  const planId = await lockReviewedPlan(unit, { kind: 'review', id: reviewId });
  await holdPlanReview(unit, planId);
  if (!(await unit.row(selectAnswerable, [reviewId]))) throw new ProblemException('review.answered');
  await unit.rows(insertAnswer, [reviewId, text, unit.requestId]);
  await refreshPlanReview(unit, planId, clinic);
  return showPlanReview(unit, planId);
}
