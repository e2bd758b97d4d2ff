import type { PlanDocument, PlanGoal, ProblemKey } from '../plan-document';
import { changed, mapped } from './change-plan';

/** A goal that has no id yet. */
export type NewGoal = Omit<PlanGoal, 'id'>;

/** The plan with one goal more, behind the others. */
export function addGoal(plan: PlanDocument, goal: NewGoal): PlanDocument {
  return { ...plan, goals: [...plan.goals, { id: newGoalId(plan), ...goal }] };
}

/** An id that no goal of the plan has: one more than the highest of `goal-1`, `goal-2` and so on. */
export function newGoalId({ goals }: Pick<PlanDocument, 'goals'>): PlanGoal['id'] {
  const numbers = goals.map(({ id }) => Number(/^goal-(\d+)$/.exec(id)?.[1] ?? 0));
  return `goal-${String(1 + Math.max(0, ...numbers))}`;
}

/** The plan with a goal changed; it keeps its id. An unknown id changes nothing. */
export function changeGoal(plan: PlanDocument, id: PlanGoal['id'], change: Partial<NewGoal>): PlanDocument {
  const goals = mapped(plan.goals, (goal) => (goal.id === id ? changed(goal, change) : goal));
  return goals === plan.goals ? plan : { ...plan, goals };
}

/** The plan without a goal. An unknown id changes nothing. */
export function removeGoal(plan: PlanDocument, id: PlanGoal['id']): PlanDocument {
  const goals = plan.goals.filter((goal) => goal.id !== id);
  return goals.length === plan.goals.length ? plan : { ...plan, goals };
}

/** The plan in which treating a problem serves a goal. A goal or problem that the plan does not have changes nothing. */
export function linkGoal(plan: PlanDocument, id: PlanGoal['id'], problem: ProblemKey): PlanDocument {
  const goal = plan.goals.find((one) => one.id === id);
  const isKnown = plan.problems.some(({ key }) => key === problem);
  if (!goal || !isKnown || goal.problems.includes(problem)) return plan;
  return changeGoal(plan, id, { problems: [...goal.problems, problem] });
}

/** The plan in which treating a problem no longer serves a goal. */
export function unlinkGoal(plan: PlanDocument, id: PlanGoal['id'], problem: ProblemKey): PlanDocument {
  const goal = plan.goals.find((one) => one.id === id);
  if (!goal?.problems.includes(problem)) return plan;
  return changeGoal(plan, id, { problems: goal.problems.filter((key) => key !== problem) });
}
