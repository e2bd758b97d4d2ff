import type { OutcomeMeasure } from '../../assessment/outcome-measure';
import { outcomeMeasures } from '../../assessment/outcome-measures.data';
import type { PlanDocument } from '../../plan/plan-document';

/**
 * The outcome measure by which the course of a plan is judged: that of its first goal that names one; null without any.
 * @source policy
 */
export function mainOutcome({ goals }: Pick<PlanDocument, 'goals'>): OutcomeMeasure | null {
  const measures = goals.map(({ measure }) => outcomeMeasures.find(({ id }) => id === measure));
  return measures.find((measure) => measure !== undefined) ?? null;
}

/** By how much a later score is better than an earlier one, in points; negative where it is worse. */
export function gainOf({ better }: Pick<OutcomeMeasure, 'better'>, from: number, to: number): number {
  return better === 'higher' ? to - from : from - to;
}
