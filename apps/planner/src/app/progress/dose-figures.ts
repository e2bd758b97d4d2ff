import type { DosePoint, DoseSeries, ExerciseId, Lane } from '@repattern/domain';
import { mainVariables } from '@repattern/domain/progression/progress/main-variable';
import { doseForms } from '@repattern/domain/technique/dose-forms';
import { doseInWords } from '@repattern/domain/technique/dose-in-words';
import type { ChartFigureModel } from '../ui/chart/chart-drawing';
import { rangeFromNought } from '../ui/chart/value-range';
import { withSide } from '../wording/assessment-presentation-wording';
import { courseInWords, recordedInWords } from '../wording/course-wording';
import { dayInWords } from '../wording/day-in-words';
import { stopOn, type ProgressFrame } from './progress-frame';

/** The course of one exercise, with what it is drawn in. */
export interface DoseFigure extends Pick<DoseSeries, 'exerciseId' | 'side'> {
  readonly lane: Lane;
  readonly technique: string;
  readonly figure: ChartFigureModel;
}

/** The signs that all of them have in common. */
export const doseSigns = [
  { name: 'planned', mark: 'none', course: 'step', tone: 'quiet' },
  { name: 'done', mark: 'disc', course: 'line', tone: 'main' },
  { name: 'not done', mark: 'cross', course: 'none', tone: 'quiet' },
] as const;

/** Doses over time, one figure for each exercise, side and place; those that ended stand last. */
export function doseFigures(
  doses: readonly DoseSeries[],
  frame: ProgressFrame,
  nameOf: (id: ExerciseId) => string,
): DoseFigure[] {
  const lastOn = (series: DoseSeries): string => series.points.at(-1)?.on ?? '';
  const newest = doses.map(lastOn).reduce((one, other) => (one > other ? one : other), '');
  const ended = (series: DoseSeries): string | null => (lastOn(series) < newest ? lastOn(series) : null);
  const inOrder = doses.toSorted((one, other) => Number(ended(one) !== null) - Number(ended(other) !== null));
  return inOrder.map((series, at) => ({
    ...{ exerciseId: series.exerciseId, side: series.side, lane: series.lane },
    technique: doseForms[series.form].technique,
    figure: figureOf(series, frame, {
      id: `dose-${at}`,
      title: withSide(nameOf(series.exerciseId), series.side),
      about: aboutOf(series, ended(series)),
    }),
  }));
}

function figureOf(
  { variable, points }: DoseSeries,
  frame: ProgressFrame,
  names: Pick<ChartFigureModel, 'id' | 'title' | 'about'>,
): ChartFigureModel {
  const { name, unit } = mainVariables[variable];
  const done = points.map(({ on, performedValue }) => ({ on, value: performedValue }));
  const planned = points.map(({ on, targetValue }) => ({ on, value: targetValue }));
  const notDone = points.map(({ on, performed, targetValue }) => ({
    on,
    value: performed === null ? targetValue : null,
  }));
  const known = [...done, ...planned].flatMap(({ value }) => value ?? []);
  return {
    ...names,
    drawing: {
      ...{
        span: frame.span,
        bands: frame.bands,
        range: rangeFromNought(known),
        scale: 'values',
        zones: [],
        limits: [],
      },
      sentence: `${name}${unit === '' ? '' : ` in ${unit}`}, as done. ${courseInWords(done)}`,
      series: doseSigns.map((sign, at) => ({ ...sign, points: [planned, done, notDone][at] ?? [] })),
      stops: points.map((point) =>
        stopOn({ on: point.on, value: point.performedValue ?? point.targetValue, words: doseDone(point) }, frame),
      ),
    },
    table: {
      columns: ['Visit', 'Phase', 'Planned', 'Done', unit === '' ? name : `${name}, ${unit}`],
      rows: points.map((point) => ({
        head: dayInWords(point.on),
        cells: [
          String(point.phase),
          doseInWords(point.target),
          point.performed === null ? 'not done' : doseInWords(point.performed),
          point.performed === null ? '–' : recordedInWords(point.performedValue),
        ],
      })),
    },
  };
}

/** What the numbers are, and until when they ran where that is over. */
function aboutOf({ variable }: DoseSeries, endedOn: string | null): string {
  const { name, unit } = mainVariables[variable];
  const until = endedOn === null ? [] : [`until ${dayInWords(endedOn)}`];
  return [[name, unit].filter((part) => part !== '').join(', '), ...until].join(' · ');
}

/** What was done, with what was planned where that differs. */
function doseDone({ target, performed }: DosePoint): string {
  const planned = doseInWords(target);
  if (performed === null) return `not done (planned ${planned})`;
  const done = doseInWords(performed);
  return done === planned ? done : `${done} (planned ${planned})`;
}
