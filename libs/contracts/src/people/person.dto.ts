import type { Role } from '../identity/permissions';

/** A person who works in the clinic. */
export class PersonView {
  /** Identifier (UUID). */
  id!: string;
  /** Name as the clinic writes it. */
  displayName!: string;
  /** Roles in the clinic. */
  roles!: Role[];
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
