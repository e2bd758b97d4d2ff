import type { BodySide } from '../kernel/body-side';
import type { TissueId } from '../exercise/tissues';
import type { AbilityId } from './abilities';
import type { FindingKindId } from './finding-kind';
import type { MeasuredTestId } from './measured-test';
import type { MotionId } from './motion';
import type { MuscleGrade } from './muscle-grade';
import type { OutcomeMeasureId } from './outcome-measure';
import type { PresentationId } from './presentation';

/** What speaks for a problem. All but `presentation` are evidence; `finding` names what a measured value stands for. */
export type ProblemCause =
  | { readonly kind: 'finding'; readonly finding: FindingKindId; readonly side: BodySide | null }
  | { readonly kind: 'strength'; readonly muscle: TissueId; readonly side: BodySide; readonly grade: MuscleGrade }
  | {
      readonly kind: 'motion';
      readonly motion: MotionId;
      readonly side: BodySide | null;
      readonly degrees: number;
      readonly finding: FindingKindId | null;
    }
  | {
      readonly kind: 'test';
      readonly test: MeasuredTestId;
      readonly side: BodySide | null;
      readonly value: number;
      readonly finding: FindingKindId | null;
    }
  | {
      readonly kind: 'outcome';
      readonly measure: OutcomeMeasureId;
      readonly score: number;
      readonly finding: FindingKindId;
    }
  | { readonly kind: 'pain'; readonly rating: 'now' | 'worst'; readonly nrs: number }
  | { readonly kind: 'presentation'; readonly presentation: PresentationId };

/**
 * How much a problem weighs: 3 when something was found, 1 when only the presentation makes it likely.
 * @source policy
 */
export type ProblemWeight = 1 | 3;

interface ProblemBasis {
  /** Null for tissues and abilities that have no side. */
  readonly side: BodySide | null;
  readonly weight: ProblemWeight;
  /** Everything that speaks for it, each cause once. */
  readonly because: readonly ProblemCause[];
}

/** A tissue that is weak or tight. */
export interface TissueProblem extends ProblemBasis {
  readonly kind: 'weak' | 'tight';
  readonly tissue: TissueId;
}

/** An ability that is impaired, where no single tissue is to blame. */
export interface AbilityProblem extends ProblemBasis {
  readonly kind: 'impaired';
  readonly ability: AbilityId;
}

/** Something to be treated, with what speaks for it. */
export type Problem = TissueProblem | AbilityProblem;
