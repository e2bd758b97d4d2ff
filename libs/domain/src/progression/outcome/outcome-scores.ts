import type { OutcomeMeasureId } from '../../assessment/outcome-measure';
import type { KnownPatient } from '../evidence/assessment-on';

/** A score of an outcome measure on its day. */
export interface DatedScore {
  readonly on: string;
  readonly score: number;
}

/**
 * The scores of an outcome measure since the assessment, its own included, oldest first. Where pain was rated at rest and no scale was
 * filled in, the rating is the score of the numeric scale.
 */
export function outcomeScores(
  measure: OutcomeMeasureId,
  { basis: { assessment }, history, visit, on: today }: KnownPatient,
): DatedScore[] {
  const since = history.filter(({ on }) => on >= assessment.assessedOn);
  const sources = [
    { on: assessment.assessedOn, outcomes: assessment.outcomes, pain: assessment.pain.now },
    ...[...since, { on: today, document: visit }].map(({ on, document: { measured, pain } }) => ({
      ...{ on, outcomes: measured.outcomes, pain: pain.rest },
    })),
  ];
  return sources.flatMap(({ on, outcomes, pain }) => {
    const told = outcomes.find(({ id }) => id === measure)?.score ?? (measure === 'nprs' ? pain : null);
    return told === null ? [] : [{ on, score: told }];
  });
}
