import { withClient } from './bench-database.ts';

/** Settings of the database that decide what a commit costs, by name. */
export type Durability = Readonly<Record<string, string>>;

const settings = [
  'server_version',
  'fsync',
  'synchronous_commit',
  'full_page_writes',
  'wal_sync_method',
  'shared_buffers',
];

/** Reads them from the database as it runs. */
export async function readDurability(url: string): Promise<Durability> {
  const text = `SELECT name, current_setting(name) AS value FROM unnest($1::text[]) AS wanted (name)`;
  const { rows } = await withClient(url, (client) => client.query<{ name: string; value: string }>(text, [settings]));
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}
