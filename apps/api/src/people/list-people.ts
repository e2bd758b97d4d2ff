import type { PersonPage } from '@repattern/contracts';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { accountRows, accountViewOf, personViewOf, type AccountRow, type PersonRow } from './person-row';

const selectPeople: Statement<PersonRow> = {
  name: 'list-people',
  text: `SELECT id, display_name, roles FROM people WHERE active ORDER BY display_name, id`,
};

const selectAccounts: Statement<AccountRow> = {
  name: 'list-accounts',
  text: `${accountRows} WHERE p.active OR $1 ORDER BY p.display_name, p.id`,
};

/** The people who work in the clinic, by name. */
export async function listPeople(unit: UnitOfWork): Promise<PersonPage> {
  const rows = await unit.lastRows(selectPeople, []);
  return { items: rows.map(personViewOf), nextCursor: null };
}

/** The same with their accounts; those who have left only when they are asked for. */
export async function listAccounts(unit: UnitOfWork, inactive: boolean): Promise<PersonPage> {
  const rows = await unit.lastRows(selectAccounts, [inactive]);
  return { items: rows.map(accountViewOf), nextCursor: null };
}
