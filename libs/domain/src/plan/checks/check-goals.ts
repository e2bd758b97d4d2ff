import type { GoalKind } from '../../assessment/assessment-document';
import type { PlanGoal } from '../plan-document';
import { planFinding } from '../plan-finding';
import type { PlanFinding } from '../plan-finding';
import type { PlanCheck } from './plan-check';

/**
 * Kinds of goals that are about what a patient can do. The others are about the body.
 * @source policy
 */
export const functionalKinds: readonly GoalKind[] = ['function', 'balance'];

/**
 * Everything about the goals of a plan. One of them must be functional and have a score to start from; the others are only
 * better for it. A goal names problems that the plan has, or nothing is treated for it.
 */
export function checkGoals({ plan: { goals, problems } }: PlanCheck): PlanFinding[] {
  if (goals.length === 0) return [planFinding('goal.missing')];
  const functional = goals.filter(({ kind }) => functionalKinds.includes(kind));
  const isEnough = functional.some(isMeasurable);
  const known = new Set(problems.map(({ key }) => key));
  return [
    ...(functional.length === 0 ? [planFinding('goal.not-functional')] : []),
    ...goals.flatMap((goal) => [
      ...(isMeasurable(goal) ? [] : [notMeasurable(goal, !isEnough && functional.includes(goal))]),
      ...(goal.problems.some((key) => known.has(key)) ? [] : [planFinding('goal.without-problem', { goal: goal.id })]),
    ]),
  ];
}

function isMeasurable({ baseline }: PlanGoal): boolean {
  return baseline !== null;
}

function notMeasurable({ id, measure }: PlanGoal, isNeeded: boolean): PlanFinding {
  return planFinding('goal.not-measurable', { goal: id, measure }, isNeeded ? 'block' : 'warn');
}
