import type { PlanDocument } from '@repattern/domain';
import type { PersonName } from '../people/person.dto';

/** How a revision came about: signed off as a whole, by a change of its calendar alone, or by what became of a visit. */
export const revisionKinds = ['sign-off', 'calendar', 'visit'] as const;
/** One of {@link revisionKinds}. */
export type RevisionKind = (typeof revisionKinds)[number];

/** What a list shows of a revision. */
export class RevisionSummary {
  /** Number inside the plan, from 1 without gaps. */
  number!: number;
  /** Signed off as a whole, a change of the calendar alone, or what became of a visit. */
  kind!: RevisionKind;
  /** Why the plan was changed, or null for the first. Of what became of a visit, the day of the visit, `YYYY-MM-DD`. */
  reason!: string | null;
  by!: PersonName;
  /** Instant (RFC 3339, UTC). */
  at!: string;
  /** SHA-256 of the revision and of the hash before it, in hexadecimal digits. */
  hash!: string;
  /** Visit that it comes from (UUID), or null. */
  visitId!: string | null;
}

/** One page of the revisions of a plan. */
export class RevisionPage {
  /** Revisions, newest first. */
  items!: RevisionSummary[];
  /** Where the next page starts, or null on the last page. */
  nextCursor!: string | null;
}

/** A revision of a plan; it never changes. */
export class RevisionView extends RevisionSummary {
  /** The plan as it was signed. */
  document!: PlanDocument;
}
