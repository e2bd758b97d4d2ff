import type { Exercise, ExerciseId, PlanDocument } from '@repattern/domain';
import { findItem } from '@repattern/domain/plan/edit/item-spot';
import { problemInWords } from '../wording/assessment-problem-wording';
import type { PlanFindingNaming } from '../wording/plan-finding-wording';

/** The names of everything in a plan that findings only have the identifier of. */
export function planNaming(plan: PlanDocument, exercises: ReadonlyMap<ExerciseId, Exercise>): PlanFindingNaming {
  const exercise = (id: ExerciseId): string => exercises.get(id)?.name ?? 'An exercise that is not in the library';
  return {
    exercise,
    problem: (key) => {
      const problem = plan.problems.find((one) => one.key === key);
      return problem === undefined ? key : problemInWords(problem);
    },
    goal: (id) => plan.goals.find((goal) => goal.id === id)?.activity ?? 'Goal',
    item: (id) => exercise(findItem(plan, id)?.item.exerciseId ?? ''),
  };
}
