import type { RuleAction, VisitDocument, VisitStage } from '@repattern/domain';
import type { AddendumView } from '../assessments/assessment.dto';
import type { PersonName } from '../people/person.dto';

/** What was recommended for one item and what a person decided. */
export class ItemVerdictSummary {
  /** What was recommended. */
  action!: RuleAction;
  /** The rule that won. */
  rule!: string;
  /** What was decided about it. */
  decision!: 'accepted' | 'overridden';
}

/** A visit. Its version is the `ETag`. */
export class VisitView {
  /** Identifier (UUID). */
  id!: string;
  /** Plan (UUID). */
  planId!: string;
  /** Patient (UUID). */
  patientId!: string;
  /** The visit in the calendar of the plan; null where none was planned. */
  plannedVisitId!: string | null;
  /** Day in the clinic’s calendar, `YYYY-MM-DD`. */
  on!: string;
  /** Time of day for which it was planned, `HH:MM`; null where none was agreed. */
  at!: string | null;
  /** How far it is; never `scheduled`. */
  stage!: VisitStage;
  /** Number of the current version, from 1. */
  version!: number;
  /** Phase in which the patient was treated. */
  phase!: number;
  /** Number of the plan’s revision by which the day began. */
  revision!: number;
  /** What was recorded; null of one that did not take place. */
  document!: VisitDocument | null;
  /** Verdicts by item; null before it is finished. */
  verdicts!: Record<string, ItemVerdictSummary> | null;
  /** Why it was cancelled or did not take place, or null. */
  reason!: string | null;
  /** Instant at which it began (RFC 3339, UTC), or null. */
  startedAt!: string | null;
  /** Instant at which it was finished (RFC 3339, UTC), or null. */
  finishedAt!: string | null;
  /** Who finished it, or null. */
  finishedBy!: PersonName | null;
  /** Corrections and additions after it was finished, oldest first. */
  addenda!: AddendumView[];
  createdBy!: PersonName;
  /** Instant of creation (RFC 3339, UTC). */
  createdAt!: string;
  updatedBy!: PersonName;
  /** Instant of the last change (RFC 3339, UTC). */
  updatedAt!: string;
}

/** One page of the visits of a plan. */
export class VisitPage {
  /** Visits, newest first, with everything that was recorded. */
  items!: VisitView[];
  /** Where the next page starts, or null on the last page. */
  nextCursor!: string | null;
}
