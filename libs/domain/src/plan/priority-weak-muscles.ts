import type { Problem, TissueProblem } from '../assessment/problem';

/** Weak tissues that were found, not only guessed from the presentation: those that a gate asks about. */
export function priorityWeakMuscles(problems: readonly Problem[]): TissueProblem[] {
  return problems.filter((problem): problem is TissueProblem => problem.kind === 'weak' && problem.weight === 3);
}
