import type { AuditAction } from '@repattern/domain';
import type { PersonLinkView, PersonView } from '@repattern/contracts';
import type { PersonStep } from '@repattern/contracts/values';
import { recordEvent } from '../platform/audit-trail/record-event';
import type { Statement } from '../platform/database/statement';
import { ProblemException } from '../platform/http/problem-exception';
import type { RequestScope } from '../platform/http/request-scope';
import { createSessionToken, hashSessionToken } from '../platform/identity/session-token';
import { linkHours, personLinkOf } from './person-link';
import { refusalOf, type PersonOutcome } from './person-outcome';
import { accountViewOf, readPerson, type AccountRow } from './person-row';

const step: Statement<PersonOutcome> = {
  name: 'step-person',
  text: `SELECT step_person($1, $2, $3, make_interval(hours => $4)) AS outcome`,
};

/** How the trail names each step, and which field of the account it changes. */
const events: Readonly<Record<PersonStep, { action: AuditAction; changes: Record<string, [boolean, boolean]> }>> = {
  invite: { action: 'person.invited-again', changes: {} },
  reset: { action: 'person.password-reset', changes: { invited: [false, true] } },
  deactivate: { action: 'person.deactivated', changes: { active: [true, false] } },
  reactivate: { action: 'person.reactivated', changes: { active: [false, true] } },
  'reset-second-factor': { action: 'person.second-factor-reset', changes: { secondFactor: [true, false] } },
};

/** Deactivates or reactivates a person, or takes away the second factor; every session of the person is over. */
export async function stepPerson(
  scope: RequestScope,
  id: string,
  wanted: Exclude<PersonStep, 'invite' | 'reset'>,
): Promise<PersonView> {
  return accountViewOf(await takeStep(scope, { id, wanted, token: null }));
}

/** Makes a new link for a person who has no password, or takes the password away with it; earlier links are worthless. */
export async function renewLink(
  scope: RequestScope,
  { id, publicUrl }: { readonly id: string; readonly publicUrl: URL },
  wanted: 'invite' | 'reset',
): Promise<PersonLinkView> {
  const token = createSessionToken();
  return personLinkOf(await takeStep(scope, { id, wanted, token }), token, publicUrl);
}

interface Step {
  readonly id: string;
  readonly wanted: PersonStep;
  readonly token: string | null;
}

/** What nobody does to their own account: it would lock them out, or there are ways of their own that ask for the password. */
const leftToOthers: readonly PersonStep[] = ['deactivate', 'reset', 'reset-second-factor'];

async function takeStep({ unit, actor }: RequestScope, { id, wanted, token }: Step): Promise<AccountRow> {
  if (id === actor.personId && leftToOthers.includes(wanted)) throw new ProblemException('person.own-account');
  const hash = token === null ? null : hashSessionToken(token);
  const row = await unit.row(step, [id, wanted, hash, linkHours]);
  const outcome = row?.outcome ?? 'unknown';
  if (outcome !== 'done') throw await refusalOf(unit, outcome);
  const person = await readPerson(unit, id);
  const { action, changes } = events[wanted];
  const data = { version: person.version, changes };
  await recordEvent(unit, { action, subject: { kind: 'person', id }, data });
  return person;
}
