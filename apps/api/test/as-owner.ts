import { Client, type QueryResult } from 'pg';
import { testDatabaseUrl } from './test-server';

/** Runs SQL as the database's owner, past the application. */
export async function asOwner(text: string, values: unknown[] = []): Promise<QueryResult<Record<string, unknown>>> {
  return withClient((client) => client.query<Record<string, unknown>>(text, values));
}

/** Runs SQL as the application's role, in a clinic, with nothing of the application between. */
export async function asApplication(clinicId: string, text: string): Promise<QueryResult<Record<string, unknown>>> {
  return withClient(async (client) => {
    await client.query('BEGIN');
    await client.query('SET LOCAL ROLE repattern_app');
    await client.query(`SELECT set_config('repattern.clinic', $1, true)`, [clinicId]);
    const result = await client.query<Record<string, unknown>>(text);
    await client.query('COMMIT');
    return result;
  });
}

async function withClient<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: testDatabaseUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
