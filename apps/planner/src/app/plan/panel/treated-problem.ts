import type { PlanProblem } from '@repattern/domain';
import { causeInWords, problemInWords } from '../../wording/assessment-problem-wording';
import { inPrint } from '../../wording/in-print';

/** A problem in words, with what speaks for it. */
export interface ProblemInWords {
  readonly key: string;
  readonly name: string;
  readonly weight: PlanProblem['weight'];
  readonly causes: readonly string[];
}

/** A problem of the plan with every finding behind it. */
export function describeProblem(problem: PlanProblem): ProblemInWords {
  return {
    key: problem.key,
    name: problemInWords(problem),
    weight: problem.weight,
    causes: problem.because.map((cause) => inPrint(causeInWords(cause))),
  };
}
