import type { Role } from '../identity/permissions';

/** What an administrator knows about the account of a person. */
export class PersonAccount {
  /** Number of the current version, for `If-Match`. */
  version!: number;
  /** E-mail address that the person signs in with. */
  email!: string;
  /** Whether the person works in the clinic still; whoever does not cannot sign in. */
  active!: boolean;
  /** True until the person has chosen a password: after an invitation, and after a reset. */
  invited!: boolean;
  /** Instant at which the link that is out runs out (RFC 3339, UTC), or null when none is out. */
  linkExpiresAt!: string | null;
  /** Whether signing in takes a second factor. */
  secondFactor!: boolean;
  /** Instant at which the person was last here (RFC 3339, UTC); null before the first time. */
  lastSeenAt!: string | null;
}

/** A person who works, or worked, in the clinic. */
export class PersonView {
  /** Identifier (UUID). */
  id!: string;
  /** Name as the clinic writes it. */
  displayName!: string;
  /** Roles in the clinic. */
  roles!: Role[];
  /** The account, for those who look after people; null for everybody else. */
  account!: PersonAccount | null;
}

/** The people of the clinic. */
export class PersonPage {
  /** People by name. */
  items!: PersonView[];
  /** Always null: the list is whole. */
  nextCursor!: string | null;
}

/** A person as the author of something; those who have left are named too. */
export class PersonName {
  /** Identifier (UUID). */
  id!: string;
  /** Name as the clinic writes it. */
  displayName!: string;
}
