import { outcomeChange } from '../../assessment/important-change-of';
import type { OutcomeMeasure } from '../../assessment/outcome-measure';
import { outcomeMeasures } from '../../assessment/outcome-measures.data';
import type { ProgressRecord } from './progress-record';

/** An outcome measure over time. */
export interface OutcomeSeries {
  readonly measure: OutcomeMeasure['id'];
  readonly better: OutcomeMeasure['better'];
  readonly scores: readonly { readonly on: string; readonly value: number; readonly from: 'assessment' | 'visit' }[];
  /**
   * Scores between these are no important change from the first score, both ends excluded; inside the range of the measure. Null where
   * nobody knows what is important.
   */
  readonly unimportant: { readonly above: number; readonly below: number } | null;
  /** What the plan’s first goal with this measure aims for; null without one. */
  readonly target: number | null;
}

/** Every outcome measure that was scored, in the order of the table of measures. */
export function outcomeSeries({ plan, visits, assessments }: ProgressRecord): OutcomeSeries[] {
  const sources = [
    ...assessments.map(({ assessedOn, outcomes }) => ({ on: assessedOn, outcomes, from: 'assessment' as const })),
    ...visits.map(({ on, document }) => ({ on, outcomes: document.measured.outcomes, from: 'visit' as const })),
  ].toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
  return outcomeMeasures.flatMap((measure): OutcomeSeries[] => {
    const scores = sources.flatMap(({ on, outcomes, from }) => {
      const scored = outcomes.find(({ id }) => id === measure.id);
      return scored ? [{ on, value: scored.score, from }] : [];
    });
    const [first] = scores;
    if (!first) return [];
    const target = plan.goals.find((goal) => goal.measure === measure.id)?.target ?? null;
    const { id, better } = measure;
    return [{ measure: id, better, scores, unimportant: bandAround(first.value, measure), target }];
  });
}

function bandAround(score: number, measure: OutcomeMeasure): OutcomeSeries['unimportant'] {
  const { important } = outcomeChange(measure);
  if (important === null) return null;
  return { above: Math.max(measure.min, score - important), below: Math.min(measure.max, score + important) };
}
