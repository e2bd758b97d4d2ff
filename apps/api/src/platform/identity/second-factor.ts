import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RecoveryCodesView, SecondFactorSecret, SecondFactorView } from '@repattern/contracts';
import { recordEvent } from '../audit-trail/record-event';
import { Database, type Outcome } from '../database/database';
import type { UnitOfWork } from '../database/unit-of-work';
import { ProblemException } from '../http/problem-exception';
import type { RequestScope } from '../http/request-scope';
import { codeKey, countAttempt, forgiveAttempts, throttled } from './attempts';
import { authenticatorEntry, secretBytes, stepOfCode } from './authenticator';
import * as statements from './identity-statements';
import { forActor, OwnPassword, type PasswordProof } from './own-password';
import { newRecoveryCodes } from './recovery-codes';
import { SecondFactorSeal } from './second-factor-seal';

/** Sets up, renews and takes away the second factor of the person who is signed in. */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly database: Database,
    private readonly own: OwnPassword,
    private readonly seal: SecondFactorSeal,
  ) {}

  /** What is known of it. */
  async state(unit: UnitOfWork): Promise<SecondFactorView> {
    const { active_since: activeSince, recovery_codes_left: recoveryCodesLeft, asked } = await stateOf(unit);
    return { activeSince, recoveryCodesLeft, asked };
  }

  /** Makes a secret after the password was proved. Nothing is asked for at sign-in until it is confirmed. */
  async propose(proof: PasswordProof): Promise<SecondFactorSecret> {
    await this.own.prove(proof);
    const { personId, email, clinic } = proof.actor;
    const secret = randomBytes(secretBytes);
    await this.database.transaction(forActor(proof), async (unit) => {
      await unit.rows(statements.proposeSecondFactor, [this.seal.seal(personId, secret)]);
      const subject = { kind: 'person', id: personId };
      await recordEvent(unit, { action: 'session.second-factor-proposed', subject });
      return { commit: true, result: undefined };
    });
    return authenticatorEntry(secret, { email, clinic: clinic.name });
  }

  /** Lets the proposed secret count after a code of it, which is used up by that. */
  async confirm({ unit, actor }: RequestScope, code: string, kept: Buffer | null): Promise<RecoveryCodesView> {
    const { personId } = actor;
    const subject = { kind: 'person', id: personId };
    const { retryAfter, crossed } = await countAttempt(unit, [codeKey(personId)]);
    if (crossed) await recordEvent(unit, { action: 'session.throttled', subject });
    if (retryAfter > 0) throw throttled(retryAfter);
    const { proposed } = await stateOf(unit);
    if (proposed === null) throw new ProblemException('session.second-factor-state');
    const step = stepOfCode(this.seal.open(personId, proposed), code, Date.now());
    if (step === null) {
      await recordEvent(unit, { action: 'session.code-refused', subject });
      throw new ProblemException('session.code-refused', { keepsWork: true });
    }
    const recoveryCodes = newRecoveryCodes();
    const hashes = recoveryCodes.map((one) => this.seal.hashRecoveryCode(personId, one));
    const row = await unit.row(statements.confirmSecondFactor, [proposed, step, hashes, kept]);
    if (row?.confirmed !== true) throw new ProblemException('session.second-factor-state');
    await forgiveAttempts(unit, [codeKey(personId)]);
    await recordEvent(unit, { action: 'session.second-factor-confirmed', subject });
    return { recoveryCodes };
  }

  /** Takes it away after the password was proved, unless the clinic asks for one. */
  async remove(proof: PasswordProof): Promise<void> {
    await this.own.prove(proof);
    const problem = await this.database.transaction(forActor(proof), (unit) => removal(unit, proof.actor.personId));
    if (problem) throw problem;
  }
}

async function removal(unit: UnitOfWork, personId: string): Promise<Outcome<ProblemException | null>> {
  if ((await stateOf(unit)).asked)
    return { commit: false, result: new ProblemException('session.second-factor-asked') };
  const row = await unit.row(statements.removeSecondFactor, []);
  if (row?.removed !== true) return { commit: false, result: new ProblemException('session.second-factor-state') };
  await recordEvent(unit, { action: 'session.second-factor-removed', subject: { kind: 'person', id: personId } });
  return { commit: true, result: null };
}

async function stateOf(unit: UnitOfWork): Promise<statements.SecondFactorRow> {
  const row = await unit.row(statements.secondFactorState, []);
  if (!row) throw new Error('A session works for a person who is not there.');
  return row;
}
