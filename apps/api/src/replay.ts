import 'reflect-metadata';
import type { Database } from './platform/database/database';
import { readClinicOption, runCommand } from './platform/database/run-command';
import { clinicsOf } from './platform/identity/each-clinic';
import { replayClinic } from './verdicts/replay-clinic';

const usage = 'npm run --silent replay -- [--clinic <id>]';

/** Replays what was ordered; answers whether all verdicts are the same. */
async function replay(database: Database, ordered: string | null): Promise<boolean> {
  const clinics = await clinicsOf(database);
  if (ordered !== null && !clinics.includes(ordered)) throw new Error(`There is no clinic ${ordered}.`);
  const all = { clinics: 0, visits: 0, differing: 0 };
  for (const clinic of ordered === null ? clinics : [ordered]) {
    const { visits, differing } = await replayClinic(database, clinic, ({ visitId, part, pointer }) =>
      process.stdout.write(`✗ visit ${visitId}: ${part} ${pointer}`.trimEnd() + '\n'),
    );
    all.clinics += 1;
    all.visits += visits;
    all.differing += differing;
  }
  const sign = all.differing === 0 ? '✓' : '✗';
  process.stdout.write(
    `${sign} ${all.visits} visits of ${all.clinics} clinics replayed, ${all.differing} with other verdicts.\n`,
  );
  return all.differing === 0;
}

runCommand(() => {
  const ordered = readClinicOption(usage);
  return (database) => replay(database, ordered);
});
