import { createHash } from 'node:crypto';
import type { UnitOfWork } from '../database/unit-of-work';
import { ProblemException } from '../http/problem-exception';
import { countSignInAttempt, forgiveSignInAttempts } from './identity-statements';
import { networkOf } from './network';
import { attemptLimits, attemptWindowMinutes } from './session-limits';

/** What an attempt is counted under, and how many of its kind may fail. */
export interface AttemptKey {
  readonly key: Buffer;
  readonly limit: number;
}

/** What became of counting an attempt. */
export interface CountedAttempt {
  /** Seconds to wait before the next attempt is looked at; 0 when this one is. */
  readonly retryAfter: number;
  /** Whether this attempt is the one that crossed a limit. */
  readonly crossed: boolean;
}

/** An attempt at a password counts for the account from this address, the account, and the address. Unknown accounts count alike. */
export function passwordKeys(email: string, address: string): [AttemptKey, AttemptKey, AttemptKey] {
  const account = foldEmail(email);
  const network = networkOf(address);
  return [
    { key: digest('account-from-address', account, network), limit: attemptLimits.accountFromAddress },
    { key: digest('account', account), limit: attemptLimits.account },
    addressKey(address),
  ];
}

/** An attempt at a secret without an account counts for the address alone. */
export function addressKey(address: string): AttemptKey {
  return { key: digest('address', networkOf(address)), limit: attemptLimits.address };
}

/** An attempt at a code of the second factor counts for the person, from wherever it comes. */
export function codeKey(personId: string): AttemptKey {
  return { key: digest('code', personId), limit: attemptLimits.code };
}

/** An invitation of an address that is taken counts for the clinic: it tells that there is an account. */
export function takenAddressKey(clinicId: string): AttemptKey {
  return { key: digest('taken-address', clinicId), limit: attemptLimits.takenAddress };
}

/** Counts an attempt before it is looked at, so that attempts side by side cannot outrun the limit. */
export async function countAttempt(unit: UnitOfWork, keys: readonly AttemptKey[]): Promise<CountedAttempt> {
  const hashes = keys.map(({ key }) => key);
  const limits = keys.map(({ limit }) => limit);
  const row = await unit.row(countSignInAttempt, [hashes, limits, attemptWindowMinutes]);
  return { retryAfter: row?.retry_after ?? 0, crossed: row?.crossed ?? false };
}

/** Forgets the attempts under the first keys, and takes this one off the others. */
export async function forgiveAttempts(
  unit: UnitOfWork,
  cleared: readonly AttemptKey[],
  reduced: readonly AttemptKey[] = [],
): Promise<void> {
  await unit.rows(forgiveSignInAttempts, [cleared.map(({ key }) => key), reduced.map(({ key }) => key)]);
}

/** The answer to an attempt that comes too soon; what was counted is kept. */
export function throttled(retryAfter: number): ProblemException {
  return new ProblemException('session.throttled', { headers: { 'retry-after': String(retryAfter) }, keepsWork: true });
}

/** An address as accounts are known by. */
export function foldEmail(email: string): string {
  return email.trim().toLowerCase();
}

function digest(...parts: string[]): Buffer {
  return createHash('sha256').update(JSON.stringify(parts)).digest();
}
