import type { GoalKind, GoalRecord, OutcomeMeasure } from '@repattern/domain';
import { importantChange } from '@repattern/domain/assessment/outcome-measure';
import { outcomeMeasures } from '@repattern/domain/assessment/outcome-measures.data';

/** A goal as it is being written: it becomes a {@link GoalRecord} once kind, measure, target and weeks are known. */
export interface GoalInProgress {
  readonly kind: GoalKind | null;
  readonly activity: string;
  readonly measure: string | null;
  readonly target: number | null;
  readonly weeks: number | null;
}

/** A goal of which nothing is known yet. */
export const emptyGoal: GoalInProgress = { kind: null, activity: '', measure: null, target: null, weeks: null };

/** The goal, or null while something of it is missing. */
export function finishedGoal({ kind, activity, measure, target, weeks }: GoalInProgress): GoalRecord | null {
  if (kind === null || measure === null || target === null || weeks === null) return null;
  return { kind, activity, measure, target, weeks };
}

/** The measure of a goal, or null. */
export function measureOf({ measure }: GoalInProgress): OutcomeMeasure | null {
  return outcomeMeasures.find(({ id }) => id === measure) ?? null;
}

/** The least target that matters, from where the patient stands; null where either is not known, or no room is left. */
export function suggestedTarget(measure: OutcomeMeasure, score: number | null): number | null {
  const change = importantChange(measure);
  if (score === null || change === null) return null;
  const target = measure.better === 'higher' ? Math.ceil(score + change) : Math.floor(score - change);
  return target < measure.min || target > measure.max ? null : target;
}

/** Whether a target lies at least one important change from a score, in the right direction; null where nobody knows. */
export function isWorthwhile(measure: OutcomeMeasure, score: number | null, target: number | null): boolean | null {
  const change = importantChange(measure);
  if (score === null || target === null || change === null) return null;
  return (measure.better === 'higher' ? target - score : score - target) >= change;
}
