import type { PlanStatus } from '@repattern/domain';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Max, Min } from 'class-validator';
import { MaxCharacters } from '../http/max-characters';
import { StorableLines } from '../http/storable-lines';
import { Trimmed } from '../http/trimmed';
import type { PersonName } from '../people/person.dto';
import type { WorklistPatient } from '../worklist/worklist.dto';
import type { ReviewRefusal, ReviewSnoozeView, ReviewedRevision } from './review-queue.dto';
import type { ReviewReasonView } from './review-reason.dto';
import type { ReviewThread } from './review-thread.dto';

/** What a review ends with. */
export const reviewOutcomes = ['approved', 'returned'] as const;
/** One of {@link reviewOutcomes}. */
export type ReviewOutcome = (typeof reviewOutcomes)[number];

/** What a supervisor found. */
export class ReviewPlanRequest {
  /** Number of the plan’s head as the caller read it; refused when there is a later one. */
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  revision!: number;

  /** Approved, or returned with what to change. */
  @IsIn(reviewOutcomes)
  outcome!: ReviewOutcome;

  /** Text of several lines, at most 2,000 characters; a plan that is returned needs one, or an open thread. */
  @Trimmed()
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxCharacters(2_000)
  @StorableLines()
  note?: string | null;
}

/** What a therapist answered to a return. */
export class ReviewAnswerView {
  /** What was answered, of several lines. */
  text!: string;
  by!: PersonName;
  /** Instant (RFC 3339, UTC). */
  at!: string;
}

/** One review of a plan; it never changes. */
export class PlanReviewEntry {
  /** Identifier (UUID). */
  id!: string;
  /** Number of the revision that was reviewed. */
  revision!: number;
  /** Approved, or returned with what to change. */
  outcome!: ReviewOutcome;
  /** What the supervisor wrote, or null. */
  note!: string | null;
  by!: PersonName;
  /** Instant (RFC 3339, UTC). */
  at!: string;
  /** What a therapist answered to a return, or null. */
  answer!: ReviewAnswerView | null;
}

/** Everything about the review of a plan. */
export class PlanReviewView {
  /** Plan (UUID). */
  planId!: string;
  patient!: WorklistPatient;
  /** Therapist who is responsible for the patient, or null. */
  therapist!: PersonName | null;
  /** How far the plan is. */
  status!: PlanStatus;
  /** Number of its head, or null before it is first signed off. */
  head!: number | null;
  /** What was approved last, or null. */
  reviewed!: ReviewedRevision | null;
  /** Every reason that counts now, what weighs most and waits longest first. */
  reasons!: ReviewReasonView[];
  /** Reviews, newest first. */
  reviews!: PlanReviewEntry[];
  /** Threads, oldest first. */
  threads!: ReviewThread[];
  /** Who looks at it, or null. */
  assignee!: PersonName | null;
  /** That it is put off, or null. */
  snoozed!: ReviewSnoozeView | null;
  /** Whether the caller may review it now. */
  mayReview!: boolean;
  /** Why the caller may not review it, or null. */
  refused!: ReviewRefusal | null;
}
