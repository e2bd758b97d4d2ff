import type { Client } from 'pg';

/**
 * Lets the owner write the history of invented people: policies and triggers of these tables are off, in one transaction, so that whatever
 * happens they are on again.
 */
export async function withoutGuards<Result>(
  client: Client,
  tables: readonly string[],
  work: () => Promise<Result>,
): Promise<Result> {
  await client.query('BEGIN');
  try {
    for (const table of tables)
      await client.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER`);
    const result = await work();
    // Foreign keys are looked at before the tables change again.
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    for (const table of tables)
      await client.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER`);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}
