import { needsReason, nextStanding, type AuditAction, type PlanStanding, type PlanTransition } from '@repattern/domain';
import { invalid } from '../platform/http/contract.pipe';
import { ProblemException } from '../platform/http/problem-exception';
import type { LockedPlan, PlanVersion } from './lock-plan';

/** A step that a caller wants a plan to take, and why. */
export interface PlanStep extends PlanVersion {
  readonly transition: PlanTransition;
  readonly reason: string | null;
}

/** Where the step leads; throws when the plan is not at the point for it, or when it has to be explained and is not. */
export function standingAfter(
  plan: LockedPlan,
  { transition, reason }: PlanStep,
  clinic: { readonly coSign: boolean },
): PlanStanding {
  const { status, work } = plan;
  const next = nextStanding({ status, work }, transition, clinic);
  if (next === null) throw new ProblemException('plan.status', { members: { planStatus: status, work } });
  if (reason === null && needsReason(plan, transition))
    throw invalid([{ code: 'required', in: 'body', pointer: '/reason', params: {} }]);
  return next;
}

/** What the audit trail calls a step. */
export function actionOf(transition: PlanTransition, { status }: PlanStanding): AuditAction {
  return transition === 'discard' && status !== 'discarded' ? 'plan.draft-discarded' : actions[transition];
}

const actions: Readonly<Record<PlanTransition, AuditAction>> = {
  revise: 'plan.revised',
  'sign-off': 'plan.signed-off',
  'co-sign': 'plan.co-signed',
  return: 'plan.returned',
  hold: 'plan.held',
  resume: 'plan.resumed',
  complete: 'plan.completed',
  discontinue: 'plan.discontinued',
  discard: 'plan.discarded',
};
