import { Problem } from '../http/problem.dto';
import type { PersonName } from '../people/person.dto';
import type { PlanReviewView } from './plan-review.dto';
import type { ReviewReasonRef } from './review-reason.dto';

/** Answer to a review of a revision that is not the plan’s head any more: the plan as it is now. */
export class ReviewOtherRevisionProblem extends Problem {
  current!: PlanReviewView;
}

/** Answer to an assignment that lost a race: who is assigned now. */
export class ReviewAssignedProblem extends Problem {
  /** Who looks at the plan, or null. */
  assignee!: PersonName | null;
}

/** Answer to dealing with reasons of which some do not count any more: which, and the plan as it is now. */
export class ReviewReasonGoneProblem extends Problem {
  /** Those that do not count any more. */
  gone!: ReviewReasonRef[];
  current!: PlanReviewView;
}
