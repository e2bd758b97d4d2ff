import type {
  PersonName,
  PlanReviewEntry,
  PlanReviewView,
  ReviewedRevision,
  ReviewReasonView,
  ReviewRefusal,
  ReviewSnoozeView,
  ReviewThread,
} from '@repattern/contracts';
import type { PlanStatus } from '@repattern/domain';
import { recordEvent } from '../platform/audit-trail/record-event';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';
import { patient, patientOf, type WorklistPatientRow } from '../worklist/worklist-patient';
import { inOrder, reasonsOfPlan, today } from './counting-reasons';
import { assigneeOfPlan, personOf, reviewedRevision, reviewsOfPlan, threadView } from './review-views';
import { snoozed, snoozeView } from './waiting-reviews';

interface PlanReviewRow extends WorklistPatientRow {
  plan_id: string;
  status: PlanStatus;
  head_number: number | null;
  therapist: PersonName | null;
  assignee: PersonName | null;
  snoozed: ReviewSnoozeView | null;
  reviewed: ReviewedRevision | null;
  reasons: ReviewReasonView[];
  reviews: PlanReviewEntry[];
  threads: ReviewThread[];
  refused: ReviewRefusal | null;
}

const selectReview: Statement<PlanReviewRow> = {
  name: 'show-plan-review',
  text: `
    WITH ${today}, ${snoozed},
    found AS (
      SELECT p.id AS plan_id, p.patient_id, p.status, p.head_number, ${reviewedRevision} AS reviewed, ${reasonsOfPlan} AS reasons,
        ${reviewsOfPlan} AS reviews,
        coalesce((SELECT jsonb_agg(${threadView} ORDER BY t.at, t.id) FROM review_threads t WHERE t.plan_id = p.id), '[]') AS threads,
        review_refusal(p, current_person()) AS refused,
        ${assigneeOfPlan} AS assignee
      FROM plans p, today WHERE p.id = $1
    )
    SELECT f.*, ${patient}, ${personOf('p.therapist_id')} AS therapist, ${snoozeView} AS snoozed
    FROM found f JOIN patients p ON p.id = f.patient_id LEFT JOIN snoozed s ON s.plan_id = f.plan_id`,
};

/** Reads everything about the review of a plan, for somebody who opens it. */
export async function readPlanReview(unit: UnitOfWork, planId: string): Promise<PlanReviewView> {
  const view = await showPlanReview(unit, planId);
  const { patient: of } = view;
  await recordEvent(unit, {
    action: 'review.read',
    subject: { kind: 'plan', id: view.planId },
    data: { patient: of.id },
  });
  return view;
}

/** The same, as the answer to whoever changed it. */
export async function showPlanReview(unit: UnitOfWork, planId: string): Promise<PlanReviewView> {
  const row = await unit.row(selectReview, [planId]);
  if (!row) throw new ProblemException('resource.not-found');
  const { therapist, status, reviewed, threads, assignee, refused } = row;
  return {
    planId: row.plan_id,
    patient: patientOf(row),
    ...{ therapist, status, head: row.head_number, reviewed },
    reasons: inOrder(row.reasons),
    ...{ reviews: row.reviews, threads, assignee, snoozed: row.snoozed },
    mayReview: refused === null && row.head_number !== null,
    refused,
  };
}
