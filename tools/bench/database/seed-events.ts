import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { eventsPath } from '../works.ts';
import { withClient } from './bench-database.ts';

const root = join(import.meta.dirname, '../../..');

/** Fills the log of the demo clinic by `npm run seed`, which makes the clinic too. */
export function seedEvents(databaseUrl: string, { events, plans }: { events: number; plans: number }): void {
  const parameters = ['--events', String(events), '--plans', String(plans)];
  const environment = { PATH: process.env['PATH'], DATABASE_URL: databaseUrl };
  execFileSync(process.execPath, [join(root, 'tools/seed/run.ts'), ...parameters], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const known = `
  (SELECT DISTINCT 'person=' || person_id AS filter FROM audit_events WHERE action = 'plan.changed' AND person_id <> $1 LIMIT 20)
  UNION ALL (SELECT DISTINCT 'patient=' || patient_id FROM audit_events WHERE patient_id IS NOT NULL LIMIT 40)
  UNION ALL SELECT 'action=' || action FROM unnest(ARRAY['clinic.changed', 'plan.changed', 'visit.finished', 'exercise.archived']) AS action
  ORDER BY 1`;

/** Addresses of filtered pages of the log: by people other than the reader, by patients and by actions that are often and seldom told. */
export async function filteredPaths(databaseUrl: string, readerId: string): Promise<string[]> {
  const { rows } = await withClient(databaseUrl, (client) => client.query<{ filter: string }>(known, [readerId]));
  return rows.map(({ filter }) => `${eventsPath}?${filter}`);
}
