import { Injectable } from '@nestjs/common';
import { recordEvent } from '../audit-trail/record-event';
import { Database, type Opening } from '../database/database';
import type { UnitOfWork } from '../database/unit-of-work';
import { ProblemException } from '../http/problem-exception';
import { codeKey, countAttempt, foldEmail, forgiveAttempts, passwordKeys, throttled } from './attempts';
import { CodeCheck } from './code-check';
import * as statements from './identity-statements';
import type { AccountRow } from './identity-statements';
import { isPassword } from './passwords';
import { absoluteHours } from './session-limits';
import { createSessionToken, hashSessionToken } from './session-token';

/** What somebody signs in with, and from where. */
export interface SignInAttempt {
  readonly email: string;
  readonly password: string;
  /** The code of the second factor, once it was asked for. */
  readonly code?: string;
  readonly address: string;
  readonly requestId: string;
}

/**
 * Signing in, in two transactions: the attempt is counted and the account looked up; then, after the password
 * was checked with no connection held, the session (or the failure) is written together with its audit event.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly codes: CodeCheck,
  ) {}

  /** Answers the token of a new session; throws when the attempt is refused or comes too soon. */
  async signIn(attempt: SignInAttempt): Promise<string> {
    const account = await this.findAccount(attempt);
    const accepted = await isPassword(attempt.password, account?.password_hash ?? null);
    const answer = account && accepted ? await this.enter(attempt, account) : await this.refuse(attempt, account);
    if (answer instanceof ProblemException) throw answer;
    return answer;
  }

  private async findAccount(attempt: SignInAttempt): Promise<AccountRow | null> {
    const found = await this.database.transaction(nowhere(attempt), async (unit) => {
      const { retryAfter, crossed } = await countAttempt(unit, passwordKeys(attempt.email, attempt.address));
      const account = await unit.row(statements.findAccount, [foldEmail(attempt.email)]);
      if (crossed) await recordThrottling(unit, account);
      return { commit: true, result: retryAfter === 0 ? account : throttled(retryAfter) };
    });
    if (found instanceof ProblemException) throw found;
    return found;
  }

  /** What follows a right password: the code where the account has a second factor, then the session. */
  private enter(attempt: SignInAttempt, account: AccountRow): Promise<string | ProblemException> {
    return this.database.transaction(inClinic(attempt, account, account.person_id), async (unit) => {
      const result = (await this.codeProblem(unit, attempt, account)) ?? (await openSession(unit, attempt, account));
      return { commit: true, result };
    });
  }

  private async codeProblem(
    unit: UnitOfWork,
    { code }: SignInAttempt,
    account: AccountRow,
  ): Promise<ProblemException | null> {
    const { person_id: personId, second_factor: sealed } = account;
    if (sealed === null) return null;
    const subject = { kind: 'person', id: personId };
    if (code === undefined) {
      await recordEvent(unit, { action: 'session.code-required', subject });
      return new ProblemException('session.code-required');
    }
    const { retryAfter, crossed } = await countAttempt(unit, [codeKey(personId)]);
    if (crossed) await recordThrottling(unit, account);
    if (retryAfter > 0) return throttled(retryAfter);
    const accepted = await this.codes.use(unit, { personId, sealed }, code);
    if (accepted === null) {
      await recordEvent(unit, { action: 'session.code-refused', subject });
      return new ProblemException('session.code-refused');
    }
    if (accepted.by === 'recovery-code')
      await recordEvent(unit, { action: 'session.recovery-code-used', subject, data: { left: accepted.left } });
    await forgiveAttempts(unit, [codeKey(personId)]);
    return null;
  }

  private refuse(attempt: SignInAttempt, account: AccountRow | null): Promise<ProblemException> {
    const opening = account ? inClinic(attempt, account, '') : nowhere(attempt);
    return this.database.transaction(opening, async (unit) => {
      const subject = account ? { subject: { kind: 'person', id: account.person_id } } : {};
      await recordEvent(unit, { action: 'session.refused', ...subject });
      return { commit: true, result: new ProblemException('session.sign-in-refused') };
    });
  }
}

async function openSession(
  unit: UnitOfWork,
  attempt: SignInAttempt,
  { person_id: personId, password_hash: checked }: AccountRow,
): Promise<string | ProblemException> {
  const token = createSessionToken();
  const subject = { kind: 'person', id: personId };
  const opened = await unit.row(statements.openSession, [hashSessionToken(token), personId, checked, absoluteHours]);
  if (!opened?.expires_at) {
    await recordEvent(unit, { action: 'session.refused', subject });
    return new ProblemException('session.sign-in-refused');
  }
  const [pair, whole, address] = passwordKeys(attempt.email, attempt.address);
  await forgiveAttempts(unit, [pair, whole], [address]);
  await recordEvent(unit, { action: 'session.opened', subject });
  return token;
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
