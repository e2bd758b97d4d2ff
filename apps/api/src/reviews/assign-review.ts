import type { AssignReviewRequest, PersonName, PlanReviewView, ReviewRefusal } from '@repattern/contracts';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { invalid } from '../platform/http/contract.pipe';
import { ProblemException } from '../platform/http/problem-exception';
import { lockReviewedPlan } from './lock-reviewed-plan';
import { showPlanReview } from './read-plan-review';
import { assigneeOfPlan } from './review-views';

const selectAssigned: Statement<{ assignee: PersonName | null; refused: ReviewRefusal | null }> = {
  name: 'read-review-assignment',
  text: `
    SELECT ${assigneeOfPlan} AS assignee,
      CASE WHEN $2::uuid IS NOT NULL THEN review_refusal(p, $2::uuid) END AS refused
    FROM plans p WHERE p.id = $1`,
};

const insertAssignment: Statement = {
  name: 'assign-review',
  text: `
    WITH assigned AS (
      INSERT INTO review_assignments (plan_id, seq, assignee_id)
      SELECT $1, 1 + coalesce((SELECT max(seq) FROM review_assignments WHERE plan_id = $1), 0), $2::uuid RETURNING *
    )
    INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
    SELECT 'review.assigned', 'plan', p.id, $3::uuid, jsonb_build_object('patient', p.patient_id, 'to', a.assignee_id)
    FROM assigned a JOIN plans p ON p.id = a.plan_id`,
};

/** Lets a supervisor who may review a plan look at it, or nobody in particular, unless somebody else was assigned meanwhile. */
export async function assignReview(
  unit: UnitOfWork,
  planId: string,
  { personId = null, instead = null }: AssignReviewRequest,
): Promise<PlanReviewView> {
  await lockReviewedPlan(unit, { kind: 'plan', id: planId });
  const { assignee = null, refused = null } = (await unit.row(selectAssigned, [planId, personId])) ?? {};
  if ((assignee?.id ?? null) !== instead)
    throw new ProblemException('review.assigned-meanwhile', { members: { assignee } });
  if (refused === 'role') throw invalid([{ code: 'not-in-clinic', in: 'body', pointer: '/personId', params: {} }]);
  if (refused === 'own-plan') throw new ProblemException('review.own');
  if (personId !== instead) await unit.rows(insertAssignment, [planId, personId, unit.requestId]);
  return showPlanReview(unit, planId);
}
