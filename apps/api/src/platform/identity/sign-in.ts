import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { recordEvent } from '../audit-trail/record-event';
import { Database, type Opening } from '../database/database';
import type { UnitOfWork } from '../database/unit-of-work';
import { ProblemException } from '../http/problem-exception';
import * as statements from './identity-statements';
import type { AccountRow } from './identity-statements';
import { isPassword } from './passwords';
import { absoluteHours, attemptLimits, attemptWindowMinutes } from './session-limits';
import { networkOf } from './network';
import { createSessionToken, hashSessionToken } from './session-token';

/** What somebody signs in with, and from where. */
export interface SignInAttempt {
  readonly email: string;
  readonly password: string;
  readonly address: string;
  readonly requestId: string;
}

interface CountedAttempt {
  /** Seconds to wait before the next attempt is looked at; 0 when this one is. */
  readonly retryAfter: number;
  readonly account: AccountRow | null;
}

/**
 * Signing in, in two transactions: the attempt is counted and the account looked up; then, after the password
 * was checked with no connection held, the session (or the failure) is written together with its audit event.
 */
@Injectable()
export class SignIn {
  constructor(private readonly database: Database) {}

  /** Answers the token of a new session; throws when the attempt is refused or comes too soon. */
  async signIn(attempt: SignInAttempt): Promise<string> {
    const account = await this.findAccount(attempt);
    const accepted = await isPassword(attempt.password, account?.password_hash ?? null);
    if (account && accepted) return this.openSession(attempt, account);
    await this.recordFailure(attempt, account);
    throw new ProblemException('session.sign-in-refused');
  }

  private async findAccount(attempt: SignInAttempt): Promise<AccountRow | null> {
    const { retryAfter, account } = await this.countAttempt(attempt);
    if (retryAfter === 0) return account;
    throw new ProblemException('session.throttled', { headers: { 'retry-after': String(retryAfter) } });
  }

  private countAttempt(attempt: SignInAttempt): Promise<CountedAttempt> {
    return this.database.transaction(nowhere(attempt), async (unit) => {
      const { accountFromAddress, account, address } = attemptLimits;
      const limits = [accountFromAddress, account, address];
      const counted = [keysOf(attempt), limits, attemptWindowMinutes];
      const row = await unit.row(statements.countSignInAttempt, counted);
      const found = await unit.row(statements.findAccount, [foldEmail(attempt.email)]);
      if (row?.crossed) await recordThrottling(unit, found);
      return { commit: true, result: { retryAfter: row?.retry_after ?? 0, account: found } };
    });
  }

  private openSession(attempt: SignInAttempt, account: AccountRow): Promise<string> {
    const token = createSessionToken();
    return this.database.transaction(inClinic(attempt, account, account.person_id), async (unit) => {
      const [pair, whole, address] = keysOf(attempt);
      await unit.rows(statements.forgiveSignInAttempts, [[pair, whole], [address]]);
      await unit.rows(statements.openSession, [hashSessionToken(token), account.person_id, absoluteHours]);
      await recordEvent(unit, { action: 'session.opened', subject: { kind: 'person', id: account.person_id } });
      return { commit: true, result: token };
    });
  }

  private recordFailure(attempt: SignInAttempt, account: AccountRow | null): Promise<void> {
    const opening = account ? inClinic(attempt, account, '') : nowhere(attempt);
    return this.database.transaction(opening, async (unit) => {
      const subject = account ? { subject: { kind: 'person', id: account.person_id } } : {};
      await recordEvent(unit, { action: 'session.refused', ...subject });
      return { commit: true, result: undefined };
    });
  }
}

/** Once for each run of attempts, in the trail of the account's clinic: what anybody can cause must not grow without end. */
async function recordThrottling(unit: UnitOfWork, account: AccountRow | null): Promise<void> {
  if (!account) return recordEvent(unit, { action: 'session.throttled' });
  await unit.rows(statements.enterClinic, [account.clinic_id, '']);
  return recordEvent(unit, { action: 'session.throttled', subject: { kind: 'person', id: account.person_id } });
}

function nowhere({ requestId }: SignInAttempt): Opening {
  return { statement: statements.enterWithoutClinic, values: [], requestId };
}

function inClinic({ requestId }: SignInAttempt, account: AccountRow, personId: string): Opening {
  return { statement: statements.enterClinic, values: [account.clinic_id, personId], requestId };
}

/** What attempts are counted by: the account from this address, the account, the address. Unknown accounts count alike. */
function keysOf({ email, address }: SignInAttempt): [Buffer, Buffer, Buffer] {
  const account = foldEmail(email);
  const network = networkOf(address);
  return [digest('account-from-address', account, network), digest('account', account), digest('address', network)];
}

function digest(...parts: string[]): Buffer {
  return createHash('sha256').update(JSON.stringify(parts)).digest();
}

function foldEmail(email: string): string {
  return email.trim().toLowerCase();
}
