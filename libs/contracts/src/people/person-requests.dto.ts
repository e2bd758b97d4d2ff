import { IsBoolean, IsEmail, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { MaxCharacters } from '../http/max-characters';
import { MayBeAbsent } from '../http/may-be-absent';
import { TrueOrFalse } from '../http/query-values';
import { StorableText } from '../http/storable-text';
import { LowerCase, Trimmed } from '../http/trimmed';
import type { Role } from '../identity/permissions';
import { RoleList } from '../identity/role-list';
import { MissedChange, Problem } from '../http/problem.dto';
import { PersonView } from './person.dto';

/** Which people are listed. */
export class ListPeopleQuery {
  /** Whether those who have left are listed too. They are for those who look after people; others get the people of today. */
  @MayBeAbsent()
  @TrueOrFalse()
  @IsBoolean()
  inactive: boolean = false;
}

/** How a person is called and what the person does in the clinic, as a whole. */
export class SavePersonRequest {
  /** Name as the clinic writes it. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  @MaxCharacters(200)
  @StorableText()
  displayName!: string;

  /** Roles in the clinic, at least one. They count from the person's next request. */
  @RoleList(1)
  roles!: Role[];
}

/** Somebody who is to work in the clinic. */
export class InvitePersonRequest extends SavePersonRequest {
  /** E-mail address to sign in with; letter case does not matter. */
  @Trimmed()
  @LowerCase()
  @IsString()
  @MaxLength(254)
  @IsEmail()
  @StorableText()
  email!: string;
}

/** A link with which a person chooses a password. It is told once; whoever has it can use it, once. */
export class PersonLinkView {
  person!: PersonView;
  /** Address to hand over. What is after `#` is the secret part: browsers never send it in an address. */
  link!: string;
  /** Instant at which the link runs out (RFC 3339, UTC). */
  expiresAt!: string;
}

/** Answer to a change that lost a race: the person as it is now and what changed since it was read. */
export class PersonChangedProblem extends Problem {
  current!: PersonView;
  /** Changes since the version that the caller had read, oldest first. */
  changes!: MissedChange[];
}
