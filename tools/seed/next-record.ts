import type { Client } from 'pg';

/** The number of the next invented patient: those before stay as they are. */
export async function nextRecord(client: Client, clinicId: string): Promise<number> {
  await client.query('BEGIN; SET LOCAL ROLE repattern_app');
  await client.query(`SELECT set_config('repattern.clinic', $1, true)`, [clinicId]);
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM patients WHERE record_number LIKE 'SEED%'`,
  );
  await client.query('COMMIT');
  return (rows[0]?.count ?? 0) + 1;
}
