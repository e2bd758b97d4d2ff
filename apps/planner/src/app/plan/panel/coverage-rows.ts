import type { PhaseNumber, PhaseSummary, PlanProblem, ProblemKey } from '@repattern/domain';
import { problemInWords } from '../../wording/assessment-problem-wording';
import { coverageInWords, shareInWords } from '../../wording/coverage-wording';

/** How well one phase treats a problem. */
export interface PhaseMark {
  readonly phase: PhaseNumber;
  readonly share: number;
  /** As it is read out: `Phase 2: well, 78 %`. */
  readonly words: string;
}

/** A problem as the coverage shows it: in the phase in focus, with a mark for each phase. */
export interface CoverageRow {
  readonly key: ProblemKey;
  readonly name: string;
  readonly weight: PlanProblem['weight'];
  readonly share: number;
  /** The share before a change that is only being looked at; null while none is. */
  readonly before: number | null;
  readonly words: string;
  readonly marks: readonly PhaseMark[];
}

/** A problem whose treatment would change, with its shares in the phase. */
export interface CoverageChange {
  readonly problem: ProblemKey;
  readonly from: number;
  readonly to: number;
}

/** What the coverage of a plan is shown from. */
export interface CoverageView {
  readonly problems: readonly PlanProblem[];
  readonly summaries: readonly PhaseSummary[];
  /** The phase in focus. */
  readonly phase: PhaseNumber;
  /** What a change that is only being looked at would come to. */
  readonly preview: readonly CoverageChange[];
}

/** The rows of the coverage, in the order of the plan’s problems. */
export function coverageRows({ problems, summaries, phase, preview }: CoverageView): readonly CoverageRow[] {
  const changes = new Map(preview.map((change) => [change.problem, change]));
  return problems.map((problem) => {
    const marks = marksOf(problem.key, summaries);
    const now = marks.find((mark) => mark.phase === phase)?.share ?? 0;
    const change = changes.get(problem.key);
    const share = change?.to ?? now;
    return {
      key: problem.key,
      name: problemInWords(problem),
      weight: problem.weight,
      share,
      before: change === undefined ? null : change.from,
      words: change === undefined ? coveredInWords(share) : shareChangeInWords(change),
      marks,
    };
  });
}

/** How well each phase treats a problem, by phase. */
export function marksOf(key: ProblemKey, summaries: readonly PhaseSummary[]): readonly PhaseMark[] {
  return summaries.map(({ number, coverage }) => {
    const share = coverage.find(({ problem }) => problem === key)?.share ?? 0;
    return { phase: number, share, words: `Phase ${number}: ${coveredInWords(share)}` };
  });
}

/** A change of a share: `43 % → 79 %`. */
export function shareChangeInWords({ from, to }: Pick<CoverageChange, 'from' | 'to'>): string {
  return `${shareInWords(from)} → ${shareInWords(to)}`;
}

/** A share in a word with its percent: `well, 78 %`; `not treated` stands alone. */
export function coveredInWords(share: number): string {
  return share <= 0 ? coverageInWords(share) : `${coverageInWords(share)}, ${shareInWords(share)}`;
}
