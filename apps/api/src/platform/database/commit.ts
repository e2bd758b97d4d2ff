import type { PoolClient } from 'pg';

/** Commits; throws when the transaction had failed, which PostgreSQL answers with a rollback and without an error. */
export async function commit(client: PoolClient): Promise<void> {
  const { command } = await client.query('COMMIT');
  if (command !== 'COMMIT') throw new Error('The transaction had failed and was rolled back.');
}
