import { withClient } from './bench-database.ts';
import type { Caseload } from './seed-patients.ts';

/** Runs statements in one transaction with the rights of a therapist. */
export async function asTherapist(
  url: string,
  { clinicId, therapistId }: Caseload,
  statements: readonly (readonly [text: string, values: unknown[]])[],
): Promise<void> {
  await withClient(url, async (client) => {
    await client.query('BEGIN; SET LOCAL ROLE repattern_app');
    await client.query(`SELECT set_config('repattern.clinic', $1, true), set_config('repattern.person', $2, true)`, [
      clinicId,
      therapistId,
    ]);
    for (const [text, values] of statements) await client.query(text, [...values]);
    await client.query('COMMIT');
  });
}
