import type { PersonView, SavePersonRequest } from '@repattern/contracts';
import { missedChanges } from '../platform/audit-trail/missed-changes';
import { recordEvent } from '../platform/audit-trail/record-event';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { etagOf } from '../platform/http/etag';
import { ProblemException } from '../platform/http/problem-exception';
import { refusalOf, type PersonOutcome } from './person-outcome';
import { accountViewOf, readPerson } from './person-row';

const change: Statement<PersonOutcome> = {
  name: 'change-person',
  text: `SELECT change_person($1, $2, $3, $4) AS outcome`,
};

/** Which version of which person is changed. */
export interface ReadPerson {
  readonly id: string;
  readonly version: number;
}

/** Changes how a person is called and what the person does, unless somebody else has since it was read. */
export async function savePerson(
  unit: UnitOfWork,
  { id, version }: ReadPerson,
  { displayName, roles }: SavePersonRequest,
): Promise<PersonView> {
  const before = accountViewOf(await readPerson(unit, id));
  const row = await unit.row(change, [id, version, displayName, roles]);
  const outcome = row?.outcome ?? 'unknown';
  if (outcome === 'changed') throw await changedMeanwhile(unit, { id, version });
  if (outcome !== 'done') throw await refusalOf(unit, outcome);
  const told = [
    { field: 'displayName', was: before.displayName, is: displayName },
    { field: 'roles', was: before.roles.toSorted(), is: roles.toSorted() },
  ].filter(({ was, is }) => String(was) !== String(is));
  const changes = Object.fromEntries(told.map(({ field, was, is }) => [field, [was, is]]));
  const subject = { kind: 'person', id };
  await recordEvent(unit, { action: 'person.changed', subject, data: { version: version + 1, changes } });
  return accountViewOf(await readPerson(unit, id));
}

async function changedMeanwhile(unit: UnitOfWork, { id, version }: ReadPerson): Promise<ProblemException> {
  const current = accountViewOf(await readPerson(unit, id));
  const changes = await missedChanges(unit, id, version);
  const headers = { etag: etagOf(current.account?.version ?? 0) };
  return new ProblemException('resource.changed-meanwhile', { headers, members: { current, changes } });
}
