import type { Problem } from '../assessment/problem';
import type { ProblemKey } from './plan-document';

/** A problem as far as its key tells: what is wrong with what, on which side. */
export type KeyedProblem =
  | Pick<Extract<Problem, { kind: 'weak' | 'tight' }>, 'kind' | 'tissue' | 'side'>
  | Pick<Extract<Problem, { kind: 'impaired' }>, 'kind' | 'ability' | 'side'>;

/** The key of a problem, the same in every assessment: `weak.quadriceps.left`, `impaired.balance.none`. */
export function problemKey(problem: KeyedProblem): ProblemKey {
  const about = problem.kind === 'impaired' ? problem.ability : problem.tissue;
  return `${problem.kind}.${about}.${problem.side ?? 'none'}`;
}
