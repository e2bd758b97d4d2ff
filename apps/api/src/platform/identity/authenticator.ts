import { Secret, TOTP } from 'otpauth';

/** What every authenticator application reads: SHA-1, six digits, 30 seconds. @source docs/sources.md#rfc-6238 */
const kind = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** A code counts a step early or late, for clocks that differ and people who type slowly. @source docs/sources.md#rfc-6238 */
const driftSteps = 1;

/** Bytes of a new secret: as many as SHA-1 gives. @source docs/sources.md#rfc-4226 */
export const secretBytes = 20;

/** What a person types or scans into an authenticator. */
export interface AuthenticatorEntry {
  readonly secret: string;
  readonly uri: string;
}

/** A secret as an authenticator takes it, under the clinic and the address of the account. */
export function authenticatorEntry(
  secret: Buffer,
  { email, clinic }: { email: string; clinic: string },
): AuthenticatorEntry {
  // A colon would part the label in the wrong place.
  const issuer = `Repattern ${clinic}`.replaceAll(':', ' ');
  const totp = new TOTP({ ...kind, issuer, label: email, secret: secretOf(secret) });
  return { secret: totp.secret.base32, uri: totp.toString() };
}

/** The step of time for which the secret gives this code, or null. Which codes were used already is for the database to say. */
export function stepOfCode(secret: Buffer, code: string, at: number): number | null {
  const token = code.replace(/\s/g, '');
  // The library compares bytes, and throws where a sign takes several.
  if (!/^[0-9]{6}$/.test(token)) return null;
  const totp = new TOTP({ ...kind, secret: secretOf(secret) });
  const delta = totp.validate({ token, timestamp: at, window: driftSteps });
  return delta === null ? null : Math.floor(at / 1000 / kind.period) + delta;
}

function secretOf(bytes: Buffer): Secret {
  return new Secret({ buffer: new Uint8Array(bytes).buffer });
}
