import { createHash, randomBytes } from 'node:crypto';

const tokenPattern = /^[A-Za-z0-9_-]{43}$/;

/** A new opaque token of 256 random bits. Only its hash is ever stored. */
export function createSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database knows a token by, or null when the text cannot be one. */
export function hashSessionToken(token: string | undefined): Buffer | null {
  return token !== undefined && tokenPattern.test(token) ? createHash('sha256').update(token).digest() : null;
}
