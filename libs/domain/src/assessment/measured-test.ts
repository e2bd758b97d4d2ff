import type { RegionId } from '../exercise/regions';
import type { FindingKindId } from './finding-kind';

/** A test whose result is a number. */
export interface MeasuredTest {
  readonly name: string;
  readonly unit: string;
  readonly region: RegionId;
  /** What can be entered, both ends included. */
  readonly min: number;
  readonly max: number;
  readonly better: 'higher' | 'lower';
  /** Whether left and right are measured apart. */
  readonly sided: boolean;
  /** The finding that a result beyond the cut-off stands for; null where the result speaks for itself. */
  readonly finding: FindingKindId | null;
  /** The cut-off: results on its worse side are positive. Null where age and sex decide. */
  readonly cut: number | null;
}

/**
 * Measured tests with their cut-offs.
 * @source docs/sources.md#springer-2007
 */
export const measuredTests = {
  'single-leg-stance': {
    name: 'Single-leg stance, eyes open',
    unit: 's',
    region: 'whole-body',
    min: 0,
    max: 45,
    better: 'higher',
    sided: true,
    finding: 'sls-low',
    cut: null,
  },
  tug: {
    name: 'Timed Up and Go',
    unit: 's',
    region: 'whole-body',
    min: 1,
    max: 300,
    better: 'lower',
    sided: false,
    finding: 'tug-slow',
    cut: 12,
  },
  'chair-stand-30s': {
    name: '30-second chair stand',
    unit: '',
    region: 'whole-body',
    min: 0,
    max: 60,
    better: 'higher',
    sided: false,
    finding: 'sts-slow',
    cut: null,
  },
} as const satisfies Readonly<Record<string, MeasuredTest>>;

/** One key of {@link measuredTests}. */
export type MeasuredTestId = keyof typeof measuredTests;
