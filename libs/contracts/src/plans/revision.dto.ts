import type { PlanDocument } from '@repattern/domain';
import type { PersonName } from '../people/person.dto';

/** How a revision came about: signed off as a whole, or by a change of its calendar alone. */
export const revisionKinds = ['sign-off', 'calendar'] as const;
/** One of {@link revisionKinds}. */
export type RevisionKind = (typeof revisionKinds)[number];

/** What a list shows of a revision. */
export class RevisionSummary {
  /** Number inside the plan, from 1 without gaps. */
  number!: number;
  /** Signed off as a whole, or a change of the calendar alone. */
  kind!: RevisionKind;
  /** Why the plan was changed, or null for the first. */
  reason!: string | null;
  by!: PersonName;
  /** Instant (RFC 3339, UTC). */
  at!: string;
  /** SHA-256 of the revision and of the hash before it, in hexadecimal digits. */
  hash!: string;
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
