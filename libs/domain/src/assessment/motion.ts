import type { RegionId } from '../exercise/regions';

/** Identifier of a motion, such as `knee-flexion`. */
export type MotionId = string;

/** A motion that is measured with a goniometer or inclinometer, in degrees. */
export interface Motion {
  readonly id: MotionId;
  readonly joint: string;
  readonly motion: string;
  /** Reference range. */
  readonly normDeg: number;
  /** What everyday life asks for. */
  readonly functionalMinDeg: number;
  readonly region: RegionId;
  /** Means by age and sex, where a table was found. */
  readonly cdc?: Readonly<Record<'female20to44' | 'male20to44' | 'female45to69' | 'male45to69', number>>;
}
