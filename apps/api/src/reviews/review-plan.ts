import { randomUUID } from 'node:crypto';
import type { PlanReviewView, ReviewPlanRequest, ReviewRefusal } from '@repattern/contracts';
import type { PlanStatus, PlanWork } from '@repattern/domain';
import { textRecordHash } from '../audit/text-record-rows';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { invalid } from '../platform/http/contract.pipe';
import { ProblemException } from '../platform/http/problem-exception';
import { readPlanReview, showPlanReview } from './read-plan-review';
import { holdPlanReview, refreshPlanReview, type ReviewedClinic } from './refresh-review';
import { resolvedEvent } from './resolved-event';
import { spokenOfThePast } from './spoken-of-the-past';
import { weighReviews } from './weigh-reviews';

interface ReviewedPlanRow {
  status: PlanStatus;
  work: PlanWork;
  head_number: number | null;
  refused: ReviewRefusal | null;
  has_open_thread: boolean;
}

// Read only once the plan is locked, so that whoever waited sees what the one before did.
const lock: Statement = { name: 'lock-plan-to-review', text: `SELECT id FROM plans WHERE id = $1 FOR NO KEY UPDATE` };
const selectPlan: Statement<ReviewedPlanRow> = {
  name: 'read-plan-to-review',
  text: `
    SELECT p.status, p.work, p.head_number, review_refusal(p, current_person()) AS refused,
      EXISTS (SELECT FROM review_threads t WHERE t.plan_id = p.id
        AND NOT EXISTS (SELECT FROM review_settlements s WHERE s.thread_id = t.id)) AS has_open_thread
    FROM plans p WHERE p.id = $1`,
};

const insertReview: Statement = {
  name: 'review-plan',
  text: `
    WITH review AS (
      INSERT INTO plan_reviews (id, plan_id, seq, revision, outcome, note)
      SELECT $1, $2, 1 + coalesce((SELECT max(seq) FROM plan_reviews WHERE plan_id = $2), 0), $3, $4, $5 RETURNING *
    )
    INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
    SELECT 'review.' || r.outcome, 'plan', p.id, $6::uuid,
      jsonb_build_object('patient', p.patient_id, 'review', r.id, 'revision', r.revision, 'record', ${textRecordHash('review')})
    FROM review r JOIN plans p ON p.id = r.plan_id`,
};

const coverReasons: Statement = {
  name: 'cover-reviewed-reasons',
  text: `
    WITH resolved AS (
      INSERT INTO review_resolutions (plan_id, kind, key, since, params, review_id)
      SELECT r.plan_id, r.kind, r.key, r.since, r.params, $2 FROM review_reasons r, clinics c
      WHERE r.plan_id = $1 AND c.id = current_clinic() AND r.kind = ANY ($3::text[])
        AND r.since <= (now() AT TIME ZONE c.time_zone)::date RETURNING *
    ) ${resolvedEvent('$1', '$4')}`,
};

/** A review that somebody asks for. */
export interface AskedReview {
  readonly planId: string;
  readonly request: ReviewPlanRequest;
}

/**
 * Approves the head of a plan or returns it, by a supervisor whose own work it is not. Whatever spoke of the past is dealt with by that;
 * what is still to be done stays.
 */
export async function reviewPlan(
  unit: UnitOfWork,
  { planId, request }: AskedReview,
  clinic: ReviewedClinic,
): Promise<PlanReviewView> {
  const { revision, outcome, note = null } = request;
  await unit.rows(lock, [planId]);
  await holdPlanReview(unit, planId);
  const plan = await unit.row(selectPlan, [planId]);
  if (!plan) throw new ProblemException('resource.not-found');
  await refuse(unit, { planId, request }, plan);
  const id = randomUUID();
  await unit.rows(insertReview, [id, planId, revision, outcome, note, unit.requestId]);
  await refreshPlanReview(unit, planId, clinic);
  await unit.rows(coverReasons, [planId, id, spokenOfThePast, unit.requestId]);
  await weighReviews(unit, [planId]);
  return showPlanReview(unit, planId);
}

async function refuse(unit: UnitOfWork, { planId, request }: AskedReview, plan: ReviewedPlanRow): Promise<void> {
  const { status, work, head_number: head, refused } = plan;
  if (refused === 'role') throw new ProblemException('permission.missing');
  if (refused === 'own-plan') throw new ProblemException('review.own');
  if (head === null) throw new ProblemException('plan.status', { members: { planStatus: status, work } });
  if (head !== request.revision) {
    const current = await readPlanReview(unit, planId);
    throw new ProblemException('review.other-revision', { members: { current }, keepsWork: true });
  }
  const saysNothing = (request.note ?? null) === null && !plan.has_open_thread;
  if (request.outcome === 'returned' && saysNothing)
    throw invalid([{ code: 'required', in: 'body', pointer: '/note', params: {} }]);
}
