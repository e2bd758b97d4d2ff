import type { OutcomeMeasure, OutcomeMeasureId } from '../../assessment/outcome-measure';
import type { KnownPatient } from '../evidence/assessment-on';
import { scoreAt } from './main-outcome';

/** A score of an outcome measure on its day. */
export interface DatedScore {
  readonly on: string;
  readonly score: number;
}

/** The scores of an outcome measure since the assessment, its own included, oldest first. */
export function outcomeScores(
  measure: OutcomeMeasureId,
  { basis: { assessment }, history, visit, on: today }: KnownPatient,
): DatedScore[] {
  const visits = [...history.filter(({ on }) => on >= assessment.assessedOn), { on: today, document: visit }];
  const scores = [
    { on: assessment.assessedOn, score: assessment.outcomes.find(({ id }) => id === measure)?.score ?? null },
    ...visits.map(({ on, document }) => ({ on, score: scoreAt(measure, document) })),
  ];
  return scores.flatMap(({ on, score }) => (score === null ? [] : [{ on, score }]));
}

/** By how much a later score is better than an earlier one, in points; negative where it is worse. */
export function gainOf({ better }: Pick<OutcomeMeasure, 'better'>, from: number, to: number): number {
  return better === 'higher' ? to - from : from - to;
}
