import { IsNotEmpty, IsString, Matches, MaxLength } from 'class-validator';
import { StorableText } from '../http/storable-text';

/** The second factor of the person who is signed in. */
export class SecondFactorView {
  /** Instant since which signing in takes a code (RFC 3339, UTC), or null when it does not. */
  activeSince!: string | null;
  /** Recovery codes that are not used yet. */
  recoveryCodesLeft!: number;
  /** Whether the clinic asks for a second factor in one of the person's roles. */
  asked!: boolean;
}

/** The person's own password, once more, before the second factor changes. */
export class OwnPasswordRequest {
  /** The account's password, exactly as typed. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  @StorableText()
  password!: string;
}

/** A new second factor, which counts once it is confirmed. It is told once. */
export class SecondFactorSecret {
  /** The secret (Base32), to be typed into an authenticator. */
  secret!: string;
  /** The same as an `otpauth://` address, to be shown as a QR code: six digits, 30 seconds, SHA-1. */
  uri!: string;
}

/** A code of the new second factor. */
export class ConfirmSecondFactorRequest {
  /** Six digits, as the authenticator shows them now. */
  @IsString()
  @Matches(/^\d{6}$/)
  code!: string;
}

/** Codes that each take the place of one code of the authenticator, once. They are told once. */
export class RecoveryCodesView {
  /** Ten codes. */
  recoveryCodes!: string[];
}
