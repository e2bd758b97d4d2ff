import type { PainSeries, ProgressPoint } from '@repattern/domain';
import { importantChange } from '@repattern/domain/assessment/outcome-measure';
import { outcomeMeasures } from '@repattern/domain/assessment/outcome-measures.data';
import type { ChartFigureModel, ChartLimit, ChartSeries, ChartZone } from '../ui/chart/chart-drawing';
import { dayInWords } from '../wording/day-in-words';
import { courseInWords, recordedInWords } from '../wording/course-wording';
import { stopOn, type ProgressFrame } from './progress-frame';

const outOfTen = '/10';
const scale = { min: 0, max: 10 };

interface PainFigure {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** What is looked at, each with its name. */
  readonly read: readonly (readonly [name: string, points: readonly ProgressPoint[]])[];
  readonly zones: readonly ChartZone[];
  readonly limits: readonly ChartLimit[];
}

/** Pain over the visits: at rest, the most during exercise against the limit, and before and after the visit. */
export function painFigures(pain: PainSeries, painLimit: number, frame: ProgressFrame): ChartFigureModel[] {
  const figures: readonly PainFigure[] = [
    {
      ...{ id: 'pain-rest', title: 'Pain at rest', about: 'Average of the last 24 h, 0–10' },
      ...{ read: [['Rest', pain.rest]], zones: unimportantFrom(pain.rest), limits: [] },
    },
    {
      ...{
        id: 'pain-during',
        title: 'Most pain during exercise',
        about: `0–10; above ${painLimit} an exercise is made easier`,
      },
      ...{ read: [['During', pain.during]], zones: [], limits: [{ value: painLimit, name: `limit ${painLimit}` }] },
    },
    {
      ...{ id: 'pain-session', title: 'Pain before and after the visit', about: '0–10' },
      ...{
        read: [
          ['Before', pain.before],
          ['After', pain.after],
        ],
        zones: [],
        limits: [],
      },
    },
  ];
  return figures.map((figure) => drawn(figure, frame));
}

function drawn({ id, title, about, read, zones, limits }: PainFigure, frame: ProgressFrame): ChartFigureModel {
  const days = read[0]?.[1] ?? [];
  const valuesOf = (at: number): (number | null)[] => read.map(([, points]) => points[at]?.value ?? null);
  const many = read.length > 1;
  const said = (at: number): string =>
    read
      .map(
        ([name], place) =>
          `${many ? `${name.toLowerCase()} ` : ''}${recordedInWords(valuesOf(at)[place] ?? null, outOfTen)}`,
      )
      .join(', ');
  return {
    ...{ id, title, about },
    drawing: {
      ...{ span: frame.span, bands: frame.bands, range: scale, scale: 'values', zones, limits },
      sentence: read.map(([name, points]) => `${many ? `${name}: ` : ''}${courseInWords(points, outOfTen)}`).join(' '),
      series: read.map(([name, points], at) => seriesOf(name, points, at)),
      stops: days.map(({ on }, at) => {
        const known = valuesOf(at).filter((value) => value !== null);
        return stopOn({ on, value: known.at(-1) ?? null, words: said(at) }, frame);
      }),
    },
    table: {
      columns: ['Visit', ...read.map(([name]) => name)],
      rows: days.map(({ on }, at) => ({
        head: dayInWords(on),
        cells: valuesOf(at).map((value) => recordedInWords(value)),
      })),
    },
  };
}

/** The last of several stands out; the others are what it is compared with. */
function seriesOf(name: string, points: readonly ProgressPoint[], at: number): ChartSeries {
  return { name, points, course: 'line', mark: at === 0 ? 'disc' : 'ring', tone: 'main' };
}

/** Ratings that are no important change from the first one. */
function unimportantFrom(points: readonly ProgressPoint[]): ChartZone[] {
  const first = points.find(({ value }) => value !== null)?.value ?? null;
  const measure = outcomeMeasures.find(({ id }) => id === 'nprs');
  const change = measure === undefined ? null : importantChange(measure);
  if (first === null || change === null) return [];
  return [
    { from: Math.max(scale.min, first - change), to: Math.min(scale.max, first + change), name: 'no important change' },
  ];
}
