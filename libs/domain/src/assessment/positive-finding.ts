import type { BodySide } from '../kernel/body-side';
import type { FindingKindId } from './finding-kind';
import type { ProblemCause } from './problem';

/** A finding that was made, or that a measured value stands for. */
export interface PositiveFinding {
  readonly finding: FindingKindId;
  readonly side: BodySide | null;
  readonly cause: ProblemCause;
}
