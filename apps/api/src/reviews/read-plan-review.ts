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
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';
import { patient, patientOf, type WorklistPatientRow } from '../worklist/worklist-patient';
import { inOrder, personOf, reasonsOfPlan, reviewedRevision, today } from './counting-reasons';
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

const instant = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const signature = (row: string): string => `'by', ${personOf(`${row}.person_id`)}, 'at', ${instant(`${row}.at`)}`;

const reviews = `
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', v.id, 'revision', v.revision, 'outcome', v.outcome, 'note', v.note, ${signature('v')},
      'answer', (SELECT jsonb_build_object('text', w.text, ${signature('w')}) FROM review_answers w WHERE w.review_id = v.id))
      ORDER BY v.seq DESC) FROM plan_reviews v WHERE v.plan_id = p.id), '[]')`;

/** Selects a thread `t` in one column. */
export const threadView = `
  jsonb_build_object('id', t.id, 'planId', t.plan_id, 'revision', t.revision, 'anchor', t.anchor,
    'comments', (SELECT jsonb_agg(jsonb_build_object('id', m.id, 'text', m.text, ${signature('m')}) ORDER BY m.at, m.id)
      FROM review_comments m WHERE m.thread_id = t.id),
    'settled', (SELECT jsonb_build_object(${signature('e')}) FROM review_settlements e WHERE e.thread_id = t.id))`;

const selectReview: Statement<PlanReviewRow> = {
  name: 'read-plan-review',
  text: `
    WITH ${today}, ${snoozed},
    found AS (
      SELECT p.id AS plan_id, p.patient_id, p.status, p.head_number, ${reviewedRevision} AS reviewed, ${reasonsOfPlan} AS reasons,
        ${reviews} AS reviews,
        coalesce((SELECT jsonb_agg(${threadView} ORDER BY t.at, t.id) FROM review_threads t WHERE t.plan_id = p.id), '[]') AS threads,
        review_refusal(p, current_person()) AS refused,
        ${personOf('(SELECT a.assignee_id FROM review_assignments a WHERE a.plan_id = p.id ORDER BY a.seq DESC LIMIT 1)')} AS assignee
      FROM plans p, today WHERE p.id = $1
    ), event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'review.read', 'plan', plan_id, $2::uuid, jsonb_build_object('patient', patient_id) FROM found
    )
    SELECT f.*, ${patient}, ${personOf('p.therapist_id')} AS therapist, ${snoozeView} AS snoozed
    FROM found f JOIN patients p ON p.id = f.patient_id LEFT JOIN snoozed s ON s.plan_id = f.plan_id`,
};

/** Reads everything about the review of a plan. */
export async function readPlanReview(unit: UnitOfWork, planId: string): Promise<PlanReviewView> {
  const row = await unit.row(selectReview, [planId, unit.requestId]);
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
