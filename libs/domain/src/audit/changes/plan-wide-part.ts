import type { CalendarDifference, PlanWideChange } from '../../plan/compare/plan-change';
import type { PlanDocument, PlanGoal, PlanProblem } from '../../plan/plan-document';
import type { PlannedVisit } from '../../plan/planned-visit';
import type { PartOfPlan } from './part-of-plan';

/** What a change of the whole plan, or of its calendar, is about. */
export function planWidePart(change: PlanWideChange | CalendarDifference): PartOfPlan {
  switch (change.kind) {
    case 'diagnosis':
      return ({ presentation }) => presentation[change.field];
    case 'assessment':
      return ({ assessmentId }) => assessmentId;
    case 'problem-added':
    case 'problem-removed':
    case 'problem-weight':
      return (plan) => problemIn(plan, change.problem)?.weight ?? null;
    case 'goal-added':
      return (plan) => goalIn(plan, change.goal);
    case 'goal-removed':
      return (plan) => goalIn(plan, change.goal) !== null;
    case 'goal-changed':
      return (plan) => goalIn(plan, change.goal)?.[change.field] ?? null;
    case 'limits':
      return ({ limits }) => limits[change.field];
    case 'exercise-excluded':
    case 'exercise-included':
      return ({ excluded }) => excluded.includes(change.exerciseId);
    case 'pain-limit':
      return ({ painLimit = null }) => painLimit;
    case 'notes':
      return ({ notes }) => notes;
    case 'calendar':
      return ({ calendar }) => calendar[change.field];
    case 'visits':
      return ({ calendar }) => calendar.visits.map(change.added + change.removed + change.moved > 0 ? dayOf : statusOf);
  }
}

/** Every visit that takes place is recorded: beside visits that come, go or move it says nothing. */
function dayOf({ id, on, at }: PlannedVisit): unknown {
  return { id, on, at };
}

function statusOf({ id, status }: PlannedVisit): unknown {
  return { id, status };
}

function problemIn({ problems }: PlanDocument, { key }: PlanProblem): PlanProblem | null {
  return problems.find((problem) => problem.key === key) ?? null;
}

function goalIn({ goals }: PlanDocument, { id }: PlanGoal): PlanGoal | null {
  return goals.find((goal) => goal.id === id) ?? null;
}
