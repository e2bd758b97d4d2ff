import type { GateMeasureId } from './gate-measures';

/** How a measured value is compared with what a gate asks for. */
export const gateComparisons = ['<=', '>=', '=='] as const;

/** One of {@link gateComparisons}. */
export type GateComparison = (typeof gateComparisons)[number];

/** One thing that must hold before a phase ends. */
export interface GateCriterion {
  /** Identifier inside its phase. */
  readonly id: string;
  readonly measure: GateMeasureId;
  readonly op: GateComparison;
  /** In the measure’s unit; true for what only can hold or not. */
  readonly value: number | boolean;
  /** On how many visits in a row it must hold; 1 is the last visit alone. */
  readonly visits: number;
  /** Where the number comes from; `policy` is a choice of the clinic or of this product, not evidence. */
  readonly source: string;
}
