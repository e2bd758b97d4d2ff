import type { AdherenceSeries } from '@repattern/domain';
import type { ChartFigureModel, ChartSeries } from '../ui/chart/chart-drawing';
import { visitStatusWording } from '../wording/calendar-visit-wording';
import { courseInWords } from '../wording/course-wording';
import { dayInWords } from '../wording/day-in-words';
import { numberInWords } from '../wording/section-words';
import { stopOn, type ProgressFrame } from './progress-frame';

/** From and up to which share of the home programme the rules hold a dose. */
export interface AdherenceLimits {
  readonly low: number;
  readonly full: number;
}

type VisitStatus = AdherenceSeries['visits'][number]['status'];
type HomePoint = AdherenceSeries['home'][number];

const line = 1;

/** How the patient kept to visits and home programme. */
export function adherenceFigures(
  adherence: AdherenceSeries,
  limits: AdherenceLimits,
  frame: ProgressFrame,
): ChartFigureModel[] {
  return [attendance(adherence, frame), homeProgramme(adherence, limits, frame)];
}

function attendance({ visits, percent }: AdherenceSeries, frame: ProgressFrame): ChartFigureModel {
  const of = (status: VisitStatus): number => visits.filter((visit) => visit.status === status).length;
  const series = (status: VisitStatus, mark: ChartSeries['mark']): ChartSeries => ({
    ...{ name: visitStatusWording[status].word.toLowerCase(), mark, course: 'none', tone: 'main' },
    points: visits.map((visit) => ({ on: visit.on, value: visit.status === status ? line : null })),
  });
  const share = percent.visits === null ? '' : `, ${Math.round(percent.visits)} % of those that were not cancelled`;
  return {
    ...{
      id: 'adherence-visits',
      title: 'Visits',
      about: `${of('attended')} attended, ${of('missed')} missed, ${of('cancelled')} cancelled`,
    },
    drawing: {
      ...{
        span: frame.span,
        bands: frame.bands,
        range: { min: 0, max: 2 * line },
        scale: 'none',
        zones: [],
        limits: [],
      },
      sentence: `${of('attended')} visits attended, ${of('missed')} missed and ${of('cancelled')} cancelled${share}.`,
      series: [series('attended', 'disc'), series('missed', 'cross'), series('cancelled', 'ring')],
      stops: visits.map(({ on, status }) =>
        stopOn({ on, value: line, words: visitStatusWording[status].word.toLowerCase() }, frame),
      ),
    },
    table: {
      columns: ['Day', 'Visit'],
      rows: visits.map(({ on, status }) => ({ head: dayInWords(on), cells: [visitStatusWording[status].word] })),
    },
  };
}

function homeProgramme(
  { home }: AdherenceSeries,
  { low, full }: AdherenceLimits,
  frame: ProgressFrame,
): ChartFigureModel {
  // Before the first visit nothing was prescribed that could have been done.
  const asked = home.slice(1);
  const points = asked.map((point) => ({ on: point.on, value: shareOf(point) }));
  return {
    ...{
      id: 'adherence-home',
      title: 'Home programme done',
      about: 'Since the visit before, % of the sessions prescribed',
    },
    drawing: {
      ...{
        span: frame.span,
        bands: frame.bands,
        range: { min: 0, max: Math.max(100, ...points.map(({ value }) => value ?? 0)) },
      },
      ...{ scale: 'values', zones: [], sentence: courseInWords(points, ' %') },
      limits: [
        { value: full, name: `enough ${full} %` },
        { value: low, name: `too little below ${low} %` },
      ],
      series: [{ name: 'Done', mark: 'disc', course: 'line', tone: 'main', points }],
      stops: asked.map((point) => stopOn({ on: point.on, value: shareOf(point), words: homeInWords(point) }, frame)),
    },
    table: {
      columns: ['Visit', 'Sessions done', 'Prescribed', '%'],
      rows: asked.map((point) => ({ head: dayInWords(point.on), cells: homeCells(point) })),
    },
  };
}

function shareOf({ done, prescribed }: HomePoint): number | null {
  return done === null || prescribed === null ? null : Math.round((done / prescribed) * 100);
}

function homeInWords(point: HomePoint): string {
  const share = shareOf(point);
  if (point.done === null) return 'not recorded';
  return share === null ? `${point.done} sessions` : `${point.done} of ${point.prescribed} sessions, ${share} %`;
}

function homeCells(point: HomePoint): string[] {
  const share = shareOf(point);
  const known = (value: number | null): string => (value === null ? 'not recorded' : numberInWords(value));
  return [
    known(point.done),
    point.prescribed === null ? '–' : numberInWords(point.prescribed),
    share === null ? '–' : String(share),
  ];
}
