import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { readConfiguration } from './platform/config/configuration';
import { explainStartFailure } from './platform/config/start-failure';
import { openDatabase } from './platform/database/open-database';
import type { Database } from './platform/database/database';
import { enterWithoutClinic, listClinics } from './platform/identity/identity-statements';
import { replayClinic } from './verdicts/replay-clinic';

const usage = 'npm run --silent replay -- [--clinic <id>]';
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The clinic whose verdicts are replayed; null for all of them. */
function readOrder(): string | null {
  const { clinic } = parseArgs({ options: { clinic: { type: 'string' } } }).values;
  if (clinic !== undefined && !uuid.test(clinic)) throw new Error(`--clinic must be an identifier.\n${usage}`);
  return clinic?.toLowerCase() ?? null;
}

function clinicsOf(database: Database): Promise<string[]> {
  const opening = { statement: enterWithoutClinic, values: [], requestId: randomUUID() };
  return database.transaction(opening, async (unit) => {
    const rows = await unit.rows(listClinics, []);
    return { commit: false, result: rows.map(({ id }) => id) };
  });
}

/** Replays what was ordered; answers how many visits have verdicts that differ. */
async function replay(database: Database, ordered: string | null): Promise<number> {
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
  return all.differing;
}

async function main(): Promise<void> {
  const ordered = readOrder();
  const { database, close } = await openDatabase(readConfiguration(process.env, process.cwd()));
  try {
    if ((await replay(database, ordered)) > 0) process.exitCode = 1;
  } finally {
    await close();
  }
}

main().catch((error: unknown) => {
  const known = error instanceof Error && !('code' in error) && !('driverError' in error);
  process.stderr.write(`${known ? error.message : explainStartFailure(error)}\n`);
  process.exit(1);
});
