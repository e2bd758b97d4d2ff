import type { ReviewReasonView } from '@repattern/contracts';
import type { ExerciseId } from '@repattern/domain';
import { reviewKindWording } from './review-kind-wording';

/** What the words of a reason need beside it. */
export interface ReviewReasonNaming {
  readonly today: string;
  readonly exercise: (id: ExerciseId) => string;
}

/** Why a plan is looked at, on one line. */
export function reviewReasonInWords(reason: ReviewReasonView, _naming: ReviewReasonNaming): string {
  return reviewKindWording[reason.kind];
}
