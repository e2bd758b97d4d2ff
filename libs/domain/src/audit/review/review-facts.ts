import type { CalendarDate } from '../../kernel/calendar-date';
import type { PlanStatus, PlanWork } from '../../plan/plan-status';
import type { DutyFacts } from '../../compliance/duties/duty';
import type { RuleAction, RuleId } from '../../progression/rules/progression-rule';
import type { ReviewedItem, ReviewReasonParams } from './review-reason';
import type { UnansweredFlag } from './unanswered-flags';
import type { UnusualDose } from './unusual-doses';

/** What a person decided about a verdict of a visit since the last review. */
export interface ReviewedVerdict extends ReviewedItem {
  readonly visit: string;
  readonly on: CalendarDate;
  readonly action: RuleAction;
  readonly rule: RuleId;
  readonly decision: 'accepted' | 'overridden';
  /** Whether the item was reduced, replaced, paused or taken out by it; null where nobody can tell. */
  readonly changed: boolean | null;
}

/** A patient’s step past a gate since the last review, with the criteria that did not hold. */
export type ReviewedMove = ReviewReasonParams['gate-overridden'] & { readonly visit: string };

/** A precaution that was not known when a plan came into force which it concerns. */
export type LateFlag = ReviewReasonParams['precaution-late'];

/** Something that the visits speak for, about items. */
export interface ReviewedSignal {
  readonly kind: 'stale' | 'plateau';
  readonly since: CalendarDate;
  readonly items: readonly ReviewedItem[];
}

/** What is known of a plan when its reasons for review are looked for: scalars and short lists, so that thousands can be read at once. */
export interface ReviewFacts extends DutyFacts {
  readonly status: PlanStatus;
  readonly work: PlanWork;
  /** Since when the work is where it is; null without any. */
  readonly workSince: CalendarDate | null;
  /** Day of the last finished visit; null before the first. */
  readonly lastVisitOn: CalendarDate | null;
  /** Day of the earliest visit that is still planned; null where there is none. */
  readonly nextVisitOn: CalendarDate | null;
  /** Overrides and skips since the last review. */
  readonly moves: readonly ReviewedMove[];
  /** Decisions about stops, replacements, rests and steps down since the last review; others say nothing here. */
  readonly verdicts: readonly ReviewedVerdict[];
  readonly lateFlags: readonly LateFlag[];
  /** What nobody has answered to this day though a plan is in force which it concerns; null where there is none, or none in force. */
  readonly unanswered: {
    readonly flags: readonly UnansweredFlag[];
    readonly inForceOn: CalendarDate;
  } | null;
  /** Unusual doses of the revision in force, each since the day from which it was so. */
  readonly doses: readonly (UnusualDose & { readonly since: CalendarDate })[];
  readonly signals: readonly ReviewedSignal[];
  /** The last review, where it was a return; null else. */
  readonly lastReturn: {
    readonly id: string;
    readonly on: CalendarDate;
    readonly answeredOn: CalendarDate | null;
  } | null;
  /** The sample that the plan was drawn in and that nobody has looked at; null without one. */
  readonly sample: { readonly id: string; readonly drawnOn: CalendarDate } | null;
}
