import type { ProblemCode } from '@repattern/contracts/values';
import { recordEvent } from '../platform/audit-trail/record-event';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';

/** What the database says to a change of the clinic's people, besides that it is done. */
export type PersonRefusal =
  'not-administrator' | 'unknown' | 'email-taken' | 'changed' | 'status' | 'last-administrator';

/** What the database says to a change of the clinic's people. */
export interface PersonOutcome {
  outcome: 'done' | PersonRefusal;
}

const problems: Readonly<Record<Exclude<PersonRefusal, 'not-administrator'>, ProblemCode>> = {
  unknown: 'resource.not-found',
  'email-taken': 'person.email-taken',
  changed: 'resource.changed-meanwhile',
  status: 'person.status',
  'last-administrator': 'person.last-administrator',
};

/** The answer to a change that was refused. Whoever stopped being an administrator while the request waited is told so, and the trail too. */
export async function refusalOf(unit: UnitOfWork, refusal: PersonRefusal): Promise<ProblemException> {
  if (refusal !== 'not-administrator') return new ProblemException(problems[refusal]);
  await recordEvent(unit, { action: 'access.refused', data: { permission: 'people.write' } });
  return new ProblemException('permission.missing', { keepsWork: true });
}
