import { checkGoals } from './checks/check-goals';
import { checkItems } from './checks/check-items';
import { checkLanes } from './checks/check-lanes';
import { checkPhases } from './checks/check-phases';
import { checkProblems } from './checks/check-problems';
import { planCheck } from './checks/plan-check';
import type { PlanBasis } from './composition';
import type { PlanDocument } from './plan-document';
import { planFinding } from './plan-finding';
import type { PlanFinding } from './plan-finding';

/**
 * Everything that a plan has to say about its items, lanes, phases, problems and goals, against the assessment that it answers:
 * whatever was composed, dropped or copied from elsewhere is judged alike. By phase, lane and item, then by goal. Phases that are
 * over are left alone: what was done is not judged again.
 */
export function checkPlan(plan: PlanDocument, basis: PlanBasis): PlanFinding[] {
  const check = planCheck(plan, basis);
  return [
    // Without its days no phase can be judged by what heals and what holds in it.
    ...(check.spans.length < plan.phases.length ? [planFinding('calendar.missing')] : []),
    ...checkItems(check),
    ...checkLanes(check),
    ...checkPhases(check),
    ...checkProblems(check),
    ...checkGoals(check),
  ];
}
