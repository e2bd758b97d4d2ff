import type { MeasuredTestId } from './measured-test';
import { importantChange } from './outcome-measure';
import type { OutcomeMeasure } from './outcome-measure';

/** What a difference of a measure means; null where no source was found. */
export interface ChangeValues {
  /** Differences below it are error of measurement. */
  readonly error: number | null;
  /** Differences from it on matter. */
  readonly important: number | null;
}

/**
 * A joint is measured to within five degrees.
 * @source docs/sources.md#norkin-white
 */
export const motionChange: ChangeValues = { error: 5, important: null };

/**
 * One whole grade is an important change of a muscle test.
 * @source policy
 */
export const strengthChange: ChangeValues = { error: null, important: 1 };

/** Detectable change of the Berg Balance Scale by the score that it starts from, the highest band first. */
const bergBands = [
  { from: 45, error: 4 },
  { from: 35, error: 5 },
  { from: 25, error: 7 },
  { from: 0, error: 5 },
] as const;

/**
 * Change values of measured tests.
 * @source docs/sources.md#finnoff-2009
 * @source docs/sources.md#measured-tests
 */
const testChanges: Partial<Readonly<Record<MeasuredTestId, ChangeValues>>> = {
  bess: { error: 7.3, important: 7.3 },
  'gait-speed': { error: null, important: 0.1 },
};

/**
 * Change values of a measured test.
 * @source docs/sources.md#donoghue-stokes-2009
 */
export function testChange(test: MeasuredTestId, before: number): ChangeValues {
  if (test !== 'berg') return testChanges[test] ?? { error: null, important: null };
  const error = bergBands.find(({ from }) => before >= from)?.error ?? null;
  return { error, important: error };
}

/** Change values of an outcome measure. */
export function outcomeChange(measure: OutcomeMeasure): ChangeValues {
  return { error: measure.mdc, important: importantChange(measure) };
}
