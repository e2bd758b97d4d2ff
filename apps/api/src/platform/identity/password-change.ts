import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { recordEvent } from '../audit-trail/record-event';
import { Database } from '../database/database';
import { ProblemException } from '../http/problem-exception';
import type { Actor } from './actor';
import { changePassword } from './identity-statements';
import { requireGoodPassword } from './new-password';
import { forActor, OwnPassword } from './own-password';
import { hashPassword } from './passwords';
import { SessionCookie } from './session-cookie';
import { hashSessionToken } from './session-token';

/** A change of a person's own password, and the request that asks for it. */
export interface WantedPassword {
  readonly actor: Actor;
  readonly password: string;
  readonly next: string;
  readonly request: FastifyRequest;
}

/** Changes the password of the person who is signed in. */
@Injectable()
export class PasswordChange {
  constructor(
    private readonly database: Database,
    private readonly own: OwnPassword,
    private readonly cookie: SessionCookie,
  ) {}

  /** Changes it after the present one was proved. The session that asks stays, every other ends. */
  async change({ actor, password, next, request }: WantedPassword): Promise<void> {
    requireGoodPassword(next, { email: actor.email, field: 'next' });
    const checked = await this.own.prove({ actor, password, address: request.ip, requestId: request.id });
    const chosen = await hashPassword(next);
    const kept = hashSessionToken(this.cookie.read(request));
    const changed = await this.database.transaction(forActor({ actor, requestId: request.id }), async (unit) => {
      const row = await unit.row(changePassword, [checked, chosen, kept]);
      const commit = row?.changed === true;
      const subject = { kind: 'person', id: actor.personId };
      if (commit) await recordEvent(unit, { action: 'session.password-changed', subject });
      return { commit, result: commit };
    });
    if (!changed) throw new ProblemException('session.password-refused');
  }
}
