import type { AdherenceSeries } from './adherence-series';
import { adherenceSeries } from './adherence-series';
import type { DoseSeries } from './dose-series';
import { doseSeries } from './dose-series';
import type { OutcomeSeries } from './outcome-series';
import { outcomeSeries } from './outcome-series';
import type { PainSeries } from './pain-series';
import { painSeries } from './pain-series';
import type { PhaseBand } from './phase-bands';
import { phaseBands } from './phase-bands';
import type { ProgressRecord } from './progress-record';

/** The course of a plan as plain data for charts and for the tables beside them. */
export interface ProgressSeries {
  readonly pain: PainSeries;
  readonly outcomes: readonly OutcomeSeries[];
  readonly doses: readonly DoseSeries[];
  readonly phases: readonly PhaseBand[];
  readonly adherence: AdherenceSeries;
}

/** The course of a plan. What is not known stays a gap. */
export function progressSeries(record: ProgressRecord): ProgressSeries {
  return {
    pain: painSeries(record.visits),
    outcomes: outcomeSeries(record),
    doses: doseSeries(record.visits),
    phases: phaseBands(record),
    adherence: adherenceSeries(record),
  };
}
