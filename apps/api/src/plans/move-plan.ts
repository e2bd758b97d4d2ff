import type { PlanStanding } from '@repattern/domain';
import { isInForce } from '@repattern/domain/plan/plan-lifecycle';
import { newlyAssessed } from '../assessments/assessed-plans';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';
import type { OpenVisit, PlanView } from '@repattern/contracts';
import { lockingPlanWith, lockPlanBy, type LockedPlan } from './lock-plan';
import { openVisit } from './open-visit-of-plan';
import { plansFrom, planViewOf, withNew, type PlanRow } from './plan-row';
import { actionOf, standingAfter, type PlanStep } from './plan-step';
import { startPhaseOf } from './start-phase';

const inForce = `(SELECT r.document FROM plan_revisions r WHERE r.plan_id = m.id AND r.number = m.in_force)`;

// A working copy that opens is what the head says: revising copies what is in force, returning what was signed last. One that is
// dropped gives the plan back to the assessment of what is in force.
const updatePlan: Statement<PlanRow> = {
  name: 'move-plan',
  text: `
    WITH moved AS (
      UPDATE plans p SET status = $2, work = $3, version = version + 1,
        work_since = CASE WHEN work = $3 THEN work_since ELSE now() END,
        draft = CASE WHEN $3 <> 'open' THEN NULL WHEN work = 'open' THEN draft
          ELSE (SELECT r.document FROM plan_revisions r WHERE r.plan_id = p.id AND r.number = p.head_number) END,
        in_force = CASE WHEN $4 = 'co-sign' THEN last_revision ELSE in_force END,
        assessment_id = CASE WHEN $3 <> 'none' OR $4 = 'co-sign' THEN assessment_id ELSE coalesce(
          (SELECT (r.document->>'assessmentId')::uuid FROM plan_revisions r WHERE r.plan_id = p.id AND r.number = p.in_force),
          assessment_id) END,
        updated_by = current_person(), updated_at = now()
      WHERE id = $1 RETURNING *
    ), step AS (
      INSERT INTO plan_transitions (plan_id, version, transition, from_status, from_work, to_status, to_work, reason, revision, visit_id)
      SELECT id, version, $4, $5, $6, status, work, $7,
        CASE WHEN $4 IN ('co-sign', 'return') THEN last_revision ELSE in_force END, $10::uuid FROM moved RETURNING *
    ), ${startPhaseOf(inForce)}, event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT $8, 'plan', id, $9::uuid,
        jsonb_build_object('patient', patient_id, 'version', version, 'sections', '["status"]'::jsonb) FROM moved
      UNION ALL ${newlyAssessed({ plans: 'moved', requestId: '$9' })}
    )
    ${plansFrom({ plans: 'moved', transitions: withNew('plan_transitions', 'step'), moves: withNew('phase_moves', 'started') })}`,
};

/** A step that a plan may take, and where it leads. */
export interface AllowedStep extends PlanStep {
  readonly standing: PlanStanding;
  /** The visit at which it is taken (UUID). */
  readonly visitId?: string;
}

interface VisitedRow {
  open_visit: OpenVisit | null;
}

const lockToMove = lockingPlanWith<VisitedRow>('lock-plan-to-move', `${openVisit} AS open_visit`);

/**
 * Moves a plan that nobody has changed since it was read by any step for which only its standing decides. One that ends has no visit that
 * is not over.
 */
export async function movePlan(unit: UnitOfWork, step: PlanStep): Promise<PlanView> {
  const plan = await lockPlanBy(unit, lockToMove, step);
  const standing = standingAfter(plan, step, { coSign: false });
  const { open_visit: visit } = plan;
  if (visit !== null && !isInForce(standing.status)) throw new ProblemException('visit.open', { members: { visit } });
  return takeStep(unit, plan, { ...step, standing });
}

/** Lets a locked plan take a step, as the last that a request does. */
export async function takeStep(unit: UnitOfWork, plan: LockedPlan, step: AllowedStep): Promise<PlanView> {
  const { transition, reason, standing, visitId = null } = step;
  const [row] = await unit.lastRows(updatePlan, [
    ...[plan.id, standing.status, standing.work, transition, plan.status, plan.work, reason],
    ...[actionOf(transition, standing), unit.requestId, visitId],
  ]);
  if (!row) throw new Error('A locked plan was not moved.');
  return planViewOf(row);
}
