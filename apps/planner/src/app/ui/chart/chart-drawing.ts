import type { DaySpan } from './day-span';
import type { ValueRange } from './value-range';

/** A value on a day; null where it is not known, which is a gap. */
export interface ChartPoint {
  readonly on: string;
  readonly value: number | null;
}

/** What is drawn where a value is known: a disc, an open ring, a cross for what was not done, or nothing. */
export type ChartMark = 'disc' | 'ring' | 'cross' | 'none';

/** How values hang together: a line from one to the next, the value that holds until the next, or not at all. */
export type ChartCourse = 'line' | 'step' | 'none';

/** One series of values, oldest first. */
export interface ChartSeries {
  readonly name: string;
  readonly mark: ChartMark;
  readonly course: ChartCourse;
  /** What is looked at, or what it is compared with. */
  readonly tone: 'main' | 'quiet';
  readonly points: readonly ChartPoint[];
}

/** A stretch of days with a name, such as a phase; both days included. */
export interface ChartBand extends DaySpan {
  /** Short enough for a few pixels. */
  readonly sign: string;
  readonly name: string;
}

/** Values with a common meaning. */
export interface ChartZone {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** A value to which the others are held. */
export interface ChartLimit {
  readonly value: number;
  readonly name: string;
}

/** One day of a chart as it is read: what it says, and where it was recorded. */
export interface ChartStop {
  readonly on: string;
  /** Where the eye is led; null where nothing is known. */
  readonly value: number | null;
  readonly words: string;
  /** Path of the record, and what it is called. */
  readonly path: readonly string[];
  readonly record: string;
}

/** Everything that a chart shows. */
export interface ChartDrawing {
  /** What the chart says, for who does not see it. */
  readonly sentence: string;
  readonly span: DaySpan;
  readonly range: ValueRange;
  /** Whether heights mean something: events of one kind each stand on one line without values. */
  readonly scale: 'values' | 'none';
  readonly bands: readonly ChartBand[];
  readonly zones: readonly ChartZone[];
  readonly limits: readonly ChartLimit[];
  readonly series: readonly ChartSeries[];
  readonly stops: readonly ChartStop[];
}

/** A row of the table that says the same as a chart. */
export interface ChartRow {
  /** What names the row. */
  readonly head: string;
  readonly cells: readonly string[];
}

/** The table that says the same as a chart. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly ChartRow[];
}

/** A chart with its name and its table. */
export interface ChartFigureModel {
  /** Names the figure among all of a page. */
  readonly id: string;
  readonly title: string;
  /** What the values are. */
  readonly about: string;
  readonly drawing: ChartDrawing;
  readonly table: ChartTable;
}
