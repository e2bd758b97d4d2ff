import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { MayBeAbsent } from '../http/may-be-absent';
import { StorableText } from '../http/storable-text';
import { Trimmed } from '../http/trimmed';
import type { PersonName } from '../people/person.dto';
import type { Permission, Role } from './permissions';

/** What a person signs in with. */
export class SignInRequest {
  /** E-mail address of the account; letter case does not matter. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(254)
  @StorableText()
  email!: string;

  /** The account's password, exactly as typed. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  @StorableText()
  password!: string;

  /** The code of the second factor, where the account has one: six digits of the authenticator, or a recovery code. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  @StorableText()
  code?: string;
}

/** The person who is signed in. */
export class SessionUser {
  /** Identifier of the person (UUID). */
  id!: string;
  /** Name as the clinic writes it. */
  displayName!: string;
  /** E-mail address that the person signs in with. */
  email!: string;
}

/** The clinic that the session works in. */
export class SessionClinic {
  /** Identifier of the clinic (UUID). */
  id!: string;
  /** Name of the clinic. */
  name!: string;
  /** IANA time zone in which the clinic's calendar dates are meant. */
  timeZone!: string;
  /** True when the clinic holds invented people only. */
  demo!: boolean;
}

/** That somebody else took the person’s password or second factor away. */
export class AccountReset {
  /** What was taken away. */
  what!: 'password' | 'second-factor';
  /** Who took it away, or null where nobody is named. */
  by!: PersonName | null;
  /** Instant (RFC 3339, UTC). */
  at!: string;
}

/** Who is signed in, where, and what that person may do. */
export class SessionView {
  user!: SessionUser;
  clinic!: SessionClinic;
  /** Roles of the person in this clinic. */
  roles!: Role[];
  /** Permissions that the roles add up to; `session.use` alone while a second factor is due. */
  permissions!: Permission[];
  /** True while the clinic asks for a second factor that the person has not set up. */
  secondFactorDue!: boolean;
  /** What was taken away from the person by somebody else in the last days, newest first; nobody can make it unseen. */
  resets!: AccountReset[];
  /** Seconds without a request after which the session ends. */
  idleSeconds!: number;
  /** Instant (RFC 3339, UTC) at which the session ends whatever happens. */
  expiresAt!: string;
}
