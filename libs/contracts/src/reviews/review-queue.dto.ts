import { reviewReasonKinds, type PlanStatus, type ReviewLevel, type ReviewReasonKind } from '@repattern/domain';
import { IsIn, IsUUID } from 'class-validator';
import { MayBeAbsent } from '../http/may-be-absent';
import { PageQuery } from '../http/page-query.dto';
import { LowerCase } from '../http/trimmed';
import type { PersonName } from '../people/person.dto';
import type { WorklistPatient } from '../worklist/worklist.dto';
import type { ReviewReasonView } from './review-reason.dto';

/** Whose part of the queue: assigned to me, to nobody, or all of it. */
export const reviewScopes = ['mine', 'unassigned', 'clinic'] as const;
/** One of {@link reviewScopes}. */
export type ReviewScope = (typeof reviewScopes)[number];

/** Whether plans are listed that wait now, or those that somebody put off. */
export const reviewStates = ['open', 'snoozed'] as const;
/** One of {@link reviewStates}. */
export type ReviewState = (typeof reviewStates)[number];

/** Which part of the review queue. */
export class ReviewQueueQuery extends PageQuery {
  /** Whose part. */
  @MayBeAbsent()
  @IsIn(reviewScopes)
  scope: ReviewScope = 'clinic';

  /** Only plans of this therapist’s patients (UUID). */
  @MayBeAbsent()
  @LowerCase()
  @IsUUID()
  therapist?: string;

  /** Only plans that are looked at for this. */
  @MayBeAbsent()
  @IsIn(reviewReasonKinds)
  kind?: ReviewReasonKind;

  /** Whether those that wait now are listed, or those that are put off. */
  @MayBeAbsent()
  @IsIn(reviewStates)
  state: ReviewState = 'open';
}

/** That a plan is put off. A reason that arises later brings it back at once. */
export class ReviewSnoozeView {
  /** Day on which it comes back, in the clinic’s calendar, `YYYY-MM-DD`. */
  until!: string;
  /** Why it is put off. */
  reason!: string;
  by!: PersonName;
}

/** The revision that was approved last. */
export class ReviewedRevision {
  /** Number of the revision. */
  revision!: number;
  /** Instant of the approval (RFC 3339, UTC). */
  at!: string;
}

/** Why the caller may not review a plan: not a supervisor, or the plan is their own work. */
export const reviewRefusals = ['role', 'own-plan'] as const;
/** One of {@link reviewRefusals}. */
export type ReviewRefusal = (typeof reviewRefusals)[number];

/** One plan that somebody has to look at, and why. */
export class ReviewQueueRow {
  /** Plan (UUID). */
  planId!: string;
  /** How far it is. */
  planStatus!: PlanStatus;
  patient!: WorklistPatient;
  /** Therapist who is responsible for the patient, or null. */
  therapist!: PersonName | null;
  /** The highest level among the reasons. */
  level!: ReviewLevel;
  /** Every reason that counts now, what weighs most and waits longest first. */
  reasons!: ReviewReasonView[];
  /** Who looks at it, or null. */
  assignee!: PersonName | null;
  /** That it is put off, or null. */
  snoozed!: ReviewSnoozeView | null;
  /** What was approved last, or null. */
  reviewed!: ReviewedRevision | null;
  /** Number of the plan’s head, or null before it is first signed off. */
  head!: number | null;
  /** Why the caller may not review it, or null. */
  refused!: ReviewRefusal | null;
}

/** How many plans wait at each level. */
export class ReviewQueueCounts {
  /** Plans with a reason that carries risk. */
  high!: number;
  /** Plans in which something is due, and nothing carries risk. */
  due!: number;
  /** Plans that are only to be watched. */
  watch!: number;
}

/** One page of the review queue, what carries most risk first. */
export class ReviewQueuePage {
  /** Plans by level, by how many reasons weigh how much, and by age. */
  items!: ReviewQueueRow[];
  /** Where the next page starts, or null on the last page. */
  nextCursor!: string | null;
  /** How many plans the whole list has at each level. */
  counts!: ReviewQueueCounts;
}
