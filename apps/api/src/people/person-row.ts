import type { PersonView } from '@repattern/contracts';
import type { Role } from '@repattern/contracts/values';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';

/** A person as everybody in the clinic sees it. */
export interface PersonRow {
  id: string;
  display_name: string;
  roles: Role[];
}

/** The same with the account, as those who look after people see it. */
export interface AccountRow extends PersonRow {
  version: number;
  email: string;
  active: boolean;
  invited: boolean;
  link_expires_at: string | null;
  second_factor: boolean;
  last_seen_at: string | null;
}

/** Selects every {@link AccountRow} of the clinic. */
export const accountRows = `
  SELECT p.id, p.display_name, p.roles, p.version, p.email, p.active, a.invited, a.link_expires_at, a.second_factor, a.last_seen_at
  FROM people p JOIN person_accounts() a ON a.person_id = p.id`;

const selectPerson: Statement<AccountRow> = { name: 'read-person', text: `${accountRows} WHERE p.id = $1` };

/** The person that the API shows to everybody. */
export function personViewOf({ id, display_name: displayName, roles }: PersonRow): PersonView {
  return { id, displayName, roles, account: null };
}

/** The person that the API shows to those who look after people. */
export function accountViewOf(row: AccountRow): PersonView {
  const { version, email, active, invited } = row;
  const { link_expires_at: linkExpiresAt, second_factor: secondFactor, last_seen_at: lastSeenAt } = row;
  return {
    ...personViewOf(row),
    account: { version, email, active, invited, linkExpiresAt, secondFactor, lastSeenAt },
  };
}

/** Reads a person of the clinic with the account. */
export async function readPerson(unit: UnitOfWork, id: string): Promise<AccountRow> {
  const row = await unit.row(selectPerson, [id]);
  if (!row) throw new ProblemException('resource.not-found');
  return row;
}
