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
export interface DoseFigure {
  readonly lane: Lane;
  readonly technique: string;
  readonly figure: ChartFigureModel;
}

/** Doses over time, one figure for each exercise, side and place. */
export function doseFigures(
  doses: readonly DoseSeries[],
  frame: ProgressFrame,
  nameOf: (id: ExerciseId) => string,
): DoseFigure[] {
  return doses.map((series, at) => ({
    lane: series.lane,
    technique: doseForms[series.form].technique,
    figure: figureOf(series, frame, { id: `dose-${at}`, title: withSide(nameOf(series.exerciseId), series.side) }),
  }));
}

function figureOf(
  { variable, points }: DoseSeries,
  frame: ProgressFrame,
  names: Pick<ChartFigureModel, 'id' | 'title'>,
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
    about: unit === '' ? name : `${name}, ${unit}`,
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
      series: [
        { name: 'planned', mark: 'none', course: 'step', tone: 'quiet', points: planned },
        { name: 'done', mark: 'disc', course: 'line', tone: 'main', points: done },
        { name: 'not done', mark: 'cross', course: 'none', tone: 'quiet', points: notDone },
      ],
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

/** What was done, with what was planned where that differs. */
function doseDone({ target, performed }: DosePoint): string {
  const planned = doseInWords(target);
  if (performed === null) return `not done (planned ${planned})`;
  const done = doseInWords(performed);
  return done === planned ? done : `${done} (planned ${planned})`;
}
