import type { HazardTag } from '../exercise/demands';
import type { ProcedureId } from '../exercise/procedures';

/** What may begin in a week after an operation or injury. Without tags it is a milestone that forbids nothing. */
export interface HealingGate {
  readonly what: string;
  /** Whole weeks since the operation or injury from which it is allowed. */
  readonly week: number;
  /** Exercises with any of these tags are forbidden before. */
  readonly tags?: readonly HazardTag[];
  readonly milestone?: boolean;
  /** A circumstance without which the gate does not hold; unknown counts as given. */
  readonly qualifier?: string;
}

/** The gates of one operation or injury. */
export interface HealingGates {
  readonly procedure: ProcedureId;
  readonly gates: readonly HealingGate[];
  readonly source: string;
}
