import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { StorableText } from '../http/storable-text';

/** A change of the person's own password. Every other session of the person ends with it. */
export class ChangePasswordRequest {
  /** The password as it is, exactly as typed. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  @StorableText()
  current!: string;

  /** The password to be: 12–128 characters of any kind, not easy to guess. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(512)
  @StorableText()
  next!: string;
}

/** The secret part of a link that an administrator has handed over. */
export class LookAtWelcomeRequest {
  /** What stands after `#` in the address. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  @StorableText()
  token!: string;
}

/** What a link is for. */
export class WelcomeView {
  /** Why there is a link: somebody is new, or needs a new password. */
  kind!: 'invite' | 'reset';
  /** Name as the clinic writes it. */
  displayName!: string;
  /** E-mail address to sign in with. */
  email!: string;
  /** Name of the clinic. */
  clinicName!: string;
  /** Instant at which the link runs out (RFC 3339, UTC). */
  expiresAt!: string;
}

/** A password chosen with a link, which is used up by it. */
export class WelcomeRequest extends LookAtWelcomeRequest {
  /** The password to be: 12–128 characters of any kind, not easy to guess. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(512)
  @StorableText()
  password!: string;
}
