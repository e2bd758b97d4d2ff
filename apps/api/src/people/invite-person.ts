import { randomUUID } from 'node:crypto';
import type { InvitePersonRequest, PersonLinkView } from '@repattern/contracts';
import { recordEvent } from '../platform/audit-trail/record-event';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';
import { createSessionToken, hashSessionToken } from '../platform/identity/session-token';
import { countAttempt, takenAddressKey, throttled } from '../platform/identity/attempts';
import { linkHours, personLinkOf } from './person-link';
import { refusalOf, type PersonOutcome } from './person-outcome';
import { readPerson } from './person-row';

const invite: Statement<PersonOutcome> = {
  name: 'invite-person',
  text: `SELECT invite_person($1, $2, $3, $4, $5, make_interval(hours => $6)) AS outcome`,
};

/** Where the link leads, and into which clinic the person is invited. */
export interface InvitedTo {
  readonly publicUrl: URL;
  readonly clinicId: string;
}

/** Adds somebody to the clinic who cannot sign in until the link is used; answers the link. */
export async function invitePerson(
  unit: UnitOfWork,
  { email, displayName, roles }: InvitePersonRequest,
  { publicUrl, clinicId }: InvitedTo,
): Promise<PersonLinkView> {
  const id = randomUUID();
  const token = createSessionToken();
  const row = await unit.row(invite, [id, email, displayName, roles, hashSessionToken(token), linkHours]);
  const outcome = row?.outcome ?? 'unknown';
  if (outcome === 'email-taken') throw await takenAddress(unit, clinicId);
  if (outcome !== 'done') throw await refusalOf(unit, outcome);
  await recordEvent(unit, { action: 'person.invited', subject: { kind: 'person', id }, data: { version: 1, roles } });
  return personLinkOf(await readPerson(unit, id), token, publicUrl);
}

/** That an address is taken may tell of an account in another clinic, so that addresses cannot be tried one after another. */
async function takenAddress(unit: UnitOfWork, clinicId: string): Promise<ProblemException> {
  const { retryAfter } = await countAttempt(unit, [takenAddressKey(clinicId)]);
  await recordEvent(unit, { action: 'person.invitation-refused' });
  return retryAfter > 0 ? throttled(retryAfter) : new ProblemException('person.email-taken', { keepsWork: true });
}
