import type { AssessmentDocument } from '../../assessment/assessment-document';
import { outcomeChange } from '../../assessment/important-change-of';
import type { PlanDocument } from '../../plan/plan-document';
import { gainOf, mainOutcome } from './main-outcome';

/** What came of a plan: past the important change of its main outcome measure, short of it, or nobody measured it again. */
export const planOutcomes = ['past', 'short', 'unmeasured'] as const;

/** One of {@link planOutcomes}. */
export type PlanOutcome = (typeof planOutcomes)[number];

/** Scores that were taken on one day, at an assessment or a visit. */
export interface ScoredDay {
  readonly on: string;
  readonly outcomes: AssessmentDocument['outcomes'];
}

/**
 * Whether the patient is better by the important change of the plan’s main outcome measure, from its first score to its last. Unmeasured
 * where it was scored once at most, on one day only, and where nobody knows what change is important.
 * @param scored since the assessment of the plan, its own included, in any order
 */
export function outcomeOf(plan: Pick<PlanDocument, 'goals'>, scored: readonly ScoredDay[]): PlanOutcome {
  const measure = mainOutcome(plan);
  const important = measure && outcomeChange(measure).important;
  if (measure === null || important === null) return 'unmeasured';
  const scores = scored
    .flatMap(({ on, outcomes }) => outcomes.filter(({ id }) => id === measure.id).map(({ score }) => ({ on, score })))
    .toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
  const [first, last] = [scores.at(0), scores.at(-1)];
  if (first === undefined || last === undefined || first.on === last.on) return 'unmeasured';
  return gainOf(measure, first.score, last.score) >= important ? 'past' : 'short';
}
