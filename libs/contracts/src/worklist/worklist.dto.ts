import { IsIn } from 'class-validator';
import { MayBeAbsent } from '../http/may-be-absent';
import { PageQuery } from '../http/page-query.dto';
import { PersonName } from '../people/person.dto';

/** What needs somebody: each kind is dealt with in one place. */
export const worklistKinds = [
  'assessment-due',
  'assessment-draft',
  'plan-due',
  'plan-draft',
  'plan-returned',
  'plan-co-sign',
  'review-returned',
  'phase-ready',
  'progression-stale',
  'progression-plateau',
  'reassessment-due',
  'visit-no-show',
] as const;
/** One of {@link worklistKinds}. */
export type WorklistKind = (typeof worklistKinds)[number];

/** Whose work is listed: one's own and unassigned, or everybody's. */
export const worklistScopes = ['mine', 'clinic'] as const;
/** One of {@link worklistScopes}. */
export type WorklistScope = (typeof worklistScopes)[number];

/** Which part of the worklist. */
export class WorklistQuery extends PageQuery {
  /** Whose work: `mine` is assigned to me or to nobody. */
  @MayBeAbsent()
  @IsIn(worklistScopes)
  scope: WorklistScope = 'mine';
}

/** The patient that a worklist row is about. */
export class WorklistPatient {
  /** Identifier (UUID). */
  id!: string;
  /** Number of the clinic's own record. */
  recordNumber!: string;
  /** Given names. */
  givenName!: string;
  /** Family names. */
  familyName!: string;
  /** Date of birth, `YYYY-MM-DD`. */
  birthOn!: string;
  /** Therapist who is responsible, or null. */
  therapistId!: string | null;
  /** True when the person is invented for demonstration. */
  invented!: boolean;
}

/** One thing that needs somebody. */
export class WorklistItem {
  /** What needs doing. */
  kind!: WorklistKind;
  /** Instant since which it is waiting (RFC 3339, UTC). */
  since!: string;
  patient!: WorklistPatient;
  /** The assessment that the row is about (UUID), or null where none is open. */
  assessmentId!: string | null;
  /** The plan that the row is about (UUID), or null where none is open. */
  planId!: string | null;
  /** Items of the plan that the row is about, none where it is about all of it. */
  itemIds!: string[];
  /** Who worked on it last, or null where nobody has. */
  by!: PersonName | null;
}

/** One page of the worklist, what has waited longest first. */
export class WorklistPage {
  /** Rows, longest waiting first. */
  items!: WorklistItem[];
  /** Where the next page starts, or null on the last page. */
  nextCursor!: string | null;
}
