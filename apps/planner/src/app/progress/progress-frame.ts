import type { PhaseBand } from '@repattern/domain';
import type { ChartBand, ChartStop } from '../ui/chart/chart-drawing';
import type { DaySpan } from '../ui/chart/day-span';
import { weekdayInWords } from '../wording/day-in-words';

/** A record that a day of a chart leads to. */
export interface RecordOfDay {
  readonly on: string;
  readonly kind: 'assessment' | 'visit';
  readonly path: readonly string[];
}

/** What all charts of a course have in common. */
export interface ProgressFrame {
  readonly span: DaySpan;
  readonly bands: readonly ChartBand[];
  readonly records: readonly RecordOfDay[];
  /** Where a day leads of which there is no record. */
  readonly planPath: readonly string[];
  /** `YYYY-MM-DD`, by which days are named with or without their year. */
  readonly today: string;
}

/** Phases as bands of a chart. */
export function chartBands(phases: readonly PhaseBand[]): ChartBand[] {
  return phases.map(({ phase, from, to }) => ({ from, to, sign: String(phase), name: `Phase ${phase}` }));
}

/** One day of a chart: the words are said after the day. */
export function stopOn(
  { on, value, words, kind = 'visit' }: Pick<ChartStop, 'on' | 'value' | 'words'> & { kind?: RecordOfDay['kind'] },
  { records, planPath, today }: Pick<ProgressFrame, 'records' | 'planPath' | 'today'>,
): ChartStop {
  const day = weekdayInWords(on, today);
  const found = records.find((record) => record.on === on && record.kind === kind);
  return {
    ...{ on, value, words: `${day}: ${words}` },
    path: found?.path ?? planPath,
    record: found === undefined ? 'the plan' : `the ${kind} of ${day}`,
  };
}
