import type { ChartCourse, ChartPoint } from './chart-drawing';
import { placeOfDay, type DaySpan } from './day-span';
import { placeOfValue, type ValueRange } from './value-range';

/** A place on a chart, in percent from the left and from the top. */
export interface ChartPlace {
  readonly x: number;
  readonly y: number;
}

/** A straight line on a chart. */
export interface ChartLine {
  readonly from: ChartPlace;
  readonly to: ChartPlace;
}

/** What a chart spans. */
export interface ChartFrame {
  readonly span: DaySpan;
  readonly range: ValueRange;
}

/** Where a known point stands; null where its value is not known. */
export function placeOfPoint({ on, value }: ChartPoint, { span, range }: ChartFrame): ChartPlace | null {
  return value === null ? null : { x: placeOfDay(on, span), y: placeOfValue(value, range) };
}

/** The lines between neighbours that are both known: over a gap nothing is drawn. */
export function chartLines(points: readonly ChartPoint[], course: ChartCourse, frame: ChartFrame): ChartLine[] {
  if (course === 'none') return [];
  return points.slice(1).flatMap((point, at) => {
    const before = points[at];
    const from = before === undefined ? null : placeOfPoint(before, frame);
    const to = placeOfPoint(point, frame);
    return from === null || to === null ? [] : course === 'line' ? [{ from, to }] : stepBetween(from, to);
  });
}

function stepBetween(from: ChartPlace, to: ChartPlace): ChartLine[] {
  const corner = { x: to.x, y: from.y };
  return from.y === to.y
    ? [{ from, to }]
    : [
        { from, to: corner },
        { from: corner, to },
      ];
}
