import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { seedDemo } from '../../apps/api/src/demo/seed-demo';
import { readConfiguration } from '../../apps/api/src/platform/config/configuration';
import { openDatabase } from '../../apps/api/src/platform/database/open-database';

/** The clinic that is filled. */
export interface FilledClinic {
  readonly id: string;
  readonly timeZone: string;
}

/** Brings the database up to date, fills it with the demo clinics where it has none, and answers its owner's address. */
export async function openForSeeding(environment: NodeJS.ProcessEnv): Promise<string> {
  // Nothing that is seeded is sealed, so that any secret does where none is given.
  const secret = { REPATTERN_SECRET: randomBytes(32).toString('base64') };
  const configuration = readConfiguration({ ...secret, ...environment }, process.cwd());
  if (configuration.databaseUrl === null)
    throw new Error('DATABASE_URL must name a PostgreSQL database; the embedded one is too small for this.');
  const { database, close } = await openDatabase(configuration);
  try {
    await seedDemo(database);
  } finally {
    await close();
  }
  return configuration.migrationUrl ?? configuration.databaseUrl;
}

/** Finds the demo clinic of that name; refuses a database in which somebody is not invented. */
export async function findDemoClinic(client: Client, name: string): Promise<FilledClinic> {
  const found: FilledClinic[] = [];
  // The owner sees no clinic's rows: each is looked at as the application does.
  const { rows: clinics } = await client.query<{ id: string }>('SELECT id FROM clinic_ids() AS id');
  for (const { id } of clinics) {
    await client.query('BEGIN; SET LOCAL ROLE repattern_app');
    await client.query(`SELECT set_config('repattern.clinic', $1, true)`, [id]);
    const { rows } = await client.query<{ name: string; demo: boolean; time_zone: string }>(
      'SELECT name, demo, time_zone FROM clinics',
    );
    await client.query('ROLLBACK');
    for (const clinic of rows) {
      if (!clinic.demo)
        throw new Error('The database has a clinic that is not for demonstration: nothing is invented in it.');
      if (clinic.name === name) found.push({ id, timeZone: clinic.time_zone });
    }
  }
  const [first] = found;
  if (!first) throw new Error(`There is no demo clinic called ${name}.`);
  return first;
}
