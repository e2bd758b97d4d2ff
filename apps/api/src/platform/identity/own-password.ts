import { Injectable } from '@nestjs/common';
import { recordEvent } from '../audit-trail/record-event';
import { Database, type Opening } from '../database/database';
import { ProblemException } from '../http/problem-exception';
import type { Actor } from './actor';
import { countAttempt, forgiveAttempts, passwordKeys, throttled } from './attempts';
import { enterClinic, findAccount } from './identity-statements';
import { isPassword } from './passwords';

/** Who asks, with which password, from where. */
export interface PasswordProof {
  readonly actor: Actor;
  readonly password: string;
  readonly address: string;
  readonly requestId: string;
}

/** A transaction that works for the person who is signed in. */
export function forActor({ actor, requestId }: Pick<PasswordProof, 'actor' | 'requestId'>): Opening {
  return { statement: enterClinic, values: [actor.clinicId, actor.personId], requestId };
}

/** Asks somebody who is signed in for the password again. Whoever finds the screen open guesses it no faster than at the sign-in. */
@Injectable()
export class OwnPassword {
  constructor(private readonly database: Database) {}

  /** Answers the hash that the password fits; throws when it is wrong or comes too soon. No connection is held while it is checked. */
  async prove(proof: PasswordProof): Promise<string> {
    const keys = passwordKeys(proof.actor.email, proof.address);
    const hash = await this.database.transaction(forActor(proof), async (unit) => {
      const { retryAfter, crossed } = await countAttempt(unit, keys);
      if (crossed) await recordEvent(unit, { action: 'session.throttled', subject: subjectOf(proof) });
      const account = await unit.row(findAccount, [proof.actor.email]);
      return { commit: true, result: retryAfter > 0 ? throttled(retryAfter) : (account?.password_hash ?? null) };
    });
    if (hash instanceof ProblemException) throw hash;
    const right = await isPassword(proof.password, hash);
    await this.database.transaction(forActor(proof), async (unit) => {
      if (right) await forgiveAttempts(unit, keys.slice(0, 2), keys.slice(2));
      else await recordEvent(unit, { action: 'session.password-refused', subject: subjectOf(proof) });
      return { commit: true, result: undefined };
    });
    if (!right || hash === null) throw new ProblemException('session.password-refused');
    return hash;
  }
}

function subjectOf({ actor }: PasswordProof): { kind: string; id: string } {
  return { kind: 'person', id: actor.personId };
}
