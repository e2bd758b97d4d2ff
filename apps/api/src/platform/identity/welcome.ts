import { Injectable } from '@nestjs/common';
import type { WelcomeView } from '@repattern/contracts';
import { recordEvent } from '../audit-trail/record-event';
import { Database } from '../database/database';
import { ProblemException } from '../http/problem-exception';
import { addressKey, countAttempt, forgiveAttempts, throttled } from './attempts';
import { enterClinic, enterWithoutClinic, lookAtLink, useLink, type LinkRow } from './identity-statements';
import { requireGoodPassword } from './new-password';
import { hashPassword } from './passwords';
import { hashSessionToken } from './session-token';

/** The secret part of a link, and from where it comes. */
export interface GivenLink {
  readonly token: string;
  readonly address: string;
  readonly requestId: string;
}

/** Lets a person choose a password with a link that an administrator has handed over. */
@Injectable()
export class Welcome {
  constructor(private readonly database: Database) {}

  /** Says what the link is for; throws alike for every link that cannot be used. */
  async look(link: GivenLink): Promise<WelcomeView> {
    const row = await this.find(link);
    return {
      kind: row.kind,
      displayName: row.display_name,
      email: row.email,
      clinicName: row.clinic_name,
      expiresAt: row.expires_at,
    };
  }

  /** Sets the password and uses the link up. No connection is held while the password is hashed. */
  async accept(link: GivenLink, password: string): Promise<void> {
    const { clinic_id: clinicId, person_id: personId, kind, email } = await this.find(link);
    requireGoodPassword(password, { email, field: 'password' });
    const chosen = await hashPassword(password);
    const opening = { statement: enterClinic, values: [clinicId, personId], requestId: link.requestId };
    const used = await this.database.transaction(opening, async (unit) => {
      const row = await unit.row(useLink, [hashSessionToken(link.token), chosen]);
      const commit = row?.used === true;
      const subject = { kind: 'person', id: personId };
      if (commit) await recordEvent(unit, { action: 'person.link-used', subject, data: { kind } });
      return { commit, result: commit };
    });
    if (!used) throw new ProblemException('welcome.link-refused');
  }

  private async find({ token, address, requestId }: GivenLink): Promise<LinkRow> {
    const opening = { statement: enterWithoutClinic, values: [], requestId };
    const found = await this.database.transaction(opening, async (unit) => {
      const key = addressKey(address);
      const { retryAfter, crossed } = await countAttempt(unit, [key]);
      if (crossed) await recordEvent(unit, { action: 'session.throttled' });
      if (retryAfter > 0) return { commit: true, result: throttled(retryAfter) };
      const row = await unit.row(lookAtLink, [hashSessionToken(token)]);
      if (row) await forgiveAttempts(unit, [], [key]);
      return { commit: true, result: row ?? new ProblemException('welcome.link-refused') };
    });
    if (found instanceof ProblemException) throw found;
    return found;
  }
}
