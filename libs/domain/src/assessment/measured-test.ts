import type { RegionId } from '../exercise/regions';
import type { AbilityId } from './abilities';
import type { Criterion } from './criterion';
import type { FindingKindId } from './finding-kind';
import { measuredTests } from './measured-tests.data';

/** A test whose result is a number. A null cut-off means that age and sex decide, or that the number speaks for itself. */
export interface MeasuredTest extends Criterion {
  readonly name: string;
  /** Symbol behind the number; empty for a count. */
  readonly unit: string;
  readonly region: RegionId;
  /** What can be entered, both ends included. */
  readonly min: number;
  readonly max: number;
  /** The finest difference that is read. */
  readonly step: number;
  /** Whether left and right are measured apart. */
  readonly sided: boolean;
  /** The finding that a positive result stands for; null where it stands for none. */
  readonly finding: FindingKindId | null;
  /** What a positive result impairs where no finding says so. */
  readonly ability?: AbilityId;
  /** Where cut-off and limits come from, in words for the clinician. */
  readonly source: string;
}

/** Identifier of a measured test. */
export type MeasuredTestId = keyof typeof measuredTests;

/** The test of an id. */
export function measuredTest(id: MeasuredTestId): MeasuredTest {
  return measuredTests[id];
}

/** Whether a text names a measured test. */
export function isMeasuredTestId(id: string): id is MeasuredTestId {
  return Object.hasOwn(measuredTests, id);
}

/** Every measured test, in the order of the table. */
export function measuredTestIds(): MeasuredTestId[] {
  return Object.keys(measuredTests).filter(isMeasuredTestId);
}
