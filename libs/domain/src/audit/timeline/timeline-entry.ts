import type { DutyKind } from '../../compliance/duties/duty';
import type { ExerciseId } from '../../exercise/exercise';
import type { ItemId } from '../../plan/plan-document';
import type { PlanTransition } from '../../plan/plan-status';
import type { RuleAction } from '../../progression/rules/progression-rule';
import type { PhaseNumber } from '../../technique/dose-form';
import type { HistoryMove, NamedPerson, NamedVisit } from '../plan-history';

interface Of<K extends string> {
  readonly kind: K;
}

/** Something that happened to a plan, without who and when. */
export type TimelineFact =
  /** An assessment of the patient was signed. */
  | (Of<'assessed'> & { readonly assessmentId: string; readonly on: string })
  /** The plan was begun. */
  | Of<'composed'>
  /** The plan took a step; `revision` is the one that was signed, co-signed or returned. */
  | (Of<'step'> & {
      readonly transition: PlanTransition;
      readonly revision: number | null;
      readonly reason: string | null;
    })
  /** Its days were changed. */
  | (Of<'rescheduled'> & { readonly revision: number; readonly reason: string | null })
  /** A visit took place; `revision` is what it made of the plan. */
  | (Of<'visit-finished'> & {
      readonly visit: NamedVisit;
      readonly revision: number | null;
      /** How many items got which recommendation; those that none got are left out. */
      readonly verdicts: Readonly<Partial<Record<RuleAction, number>>>;
      readonly overridden: number;
    })
  | (Of<'visit-missed' | 'visit-cancelled'> & { readonly visit: NamedVisit; readonly reason: string | null })
  /** Something was added to the record of a visit that was over. */
  | (Of<'visit-addendum'> & { readonly visit: NamedVisit; readonly reason: string })
  /** Treatment began in a phase. */
  | (Of<'phase-started'> & { readonly to: PhaseNumber })
  /** The patient went to another phase; `unmet` counts what of the gate did not hold, or was not known. */
  | (Of<'phase-moved'> & { readonly visit: NamedVisit; readonly move: HistoryMove; readonly unmet: number })
  /** Somebody else read it: approved, or gave it back with what to change. */
  | (Of<'reviewed'> & {
      readonly outcome: 'approved' | 'returned';
      readonly revision: number;
      readonly note: string | null;
    })
  /** What its author answered to a return. */
  | (Of<'review-answered'> & { readonly text: string })
  /** Something was said about it; `item` and `exerciseId` name what it was said of, null for the whole plan. */
  | (Of<'commented'> & {
      readonly text: string;
      readonly item: ItemId | null;
      readonly exerciseId: ExerciseId | null;
    })
  /** A document that is owed was made, on a day. */
  | (Of<'duty-done'> & { readonly duty: DutyKind; readonly on: string; readonly note: string | null });

/** Something that happened to a plan, with who did it and when. */
export type TimelineEntry = TimelineFact & {
  readonly by: NamedPerson;
  /** Instant (RFC 3339, UTC). */
  readonly at: string;
};
