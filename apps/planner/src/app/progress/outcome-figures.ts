import type { OutcomeMeasure, OutcomeSeries } from '@repattern/domain';
import { outcomeMeasures } from '@repattern/domain/assessment/outcome-measures.data';
import type { ChartFigureModel } from '../ui/chart/chart-drawing';
import { courseInWords } from '../wording/course-wording';
import { dayInWords } from '../wording/day-in-words';
import { importantChangeInWords, rangeInWords, scoreChangeInWords } from '../wording/section-outcomes';
import { numberInWords } from '../wording/section-words';
import { stopOn, type ProgressFrame } from './progress-frame';

/** Outcome measures over time, each against what is no important change from its first score and against the goal. */
export function outcomeFigures(outcomes: readonly OutcomeSeries[], frame: ProgressFrame): ChartFigureModel[] {
  return outcomes.flatMap((series) => {
    const measure = outcomeMeasures.find(({ id }) => id === series.measure);
    return measure === undefined ? [] : [figureOf(series, measure, frame)];
  });
}

function figureOf(
  { scores, unimportant, target }: OutcomeSeries,
  measure: OutcomeMeasure,
  frame: ProgressFrame,
): ChartFigureModel {
  const first = scores[0]?.value ?? null;
  const change = (value: number, at: number): string =>
    first === null || at === 0 ? 'first score' : scoreChangeInWords(measure, first, value);
  const goal = target === null ? '' : ` The goal is ${numberInWords(target)}.`;
  return {
    id: `outcome-${measure.id}`,
    title: measure.name,
    about: `${rangeInWords(measure)}, ${importantChangeInWords(measure)}`,
    drawing: {
      ...{ span: frame.span, bands: frame.bands, range: measure, scale: 'values' },
      sentence: `${courseInWords(scores)}${changeInSentence(measure, scores)}${goal}`,
      zones:
        unimportant === null ? [] : [{ from: unimportant.above, to: unimportant.below, name: 'no important change' }],
      limits: target === null ? [] : [{ value: target, name: `goal ${numberInWords(target)}` }],
      series: [{ name: 'Score', mark: 'disc', course: 'line', tone: 'main', points: scores }],
      stops: scores.map(({ on, value, from }, at) =>
        stopOn({ on, value, kind: from, words: `${numberInWords(value)} (${change(value, at)})` }, frame),
      ),
    },
    table: {
      columns: ['Day', 'Score', 'Since the first score', 'Measured at'],
      rows: scores.map(({ on, value, from }, at) => ({
        head: dayInWords(on),
        cells: [numberInWords(value), change(value, at), from === 'visit' ? 'a visit' : 'an assessment'],
      })),
    },
  };
}

function changeInSentence(measure: OutcomeMeasure, scores: OutcomeSeries['scores']): string {
  const [first, last] = [scores[0], scores.at(-1)];
  if (first === undefined || last === undefined || scores.length < 2) return '';
  return ` Change: ${scoreChangeInWords(measure, first.value, last.value)}.`;
}
