import { parseArgs } from 'node:util';
import { readConfiguration, type Configuration } from '../config/configuration';
import { explainStartFailure } from '../config/start-failure';
import type { Database } from './database';
import { openDatabase } from './open-database';

/** A command on the configured database; answers whether everything is as it should be. */
export type Command = (database: Database, configuration: Configuration) => Promise<boolean>;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The clinic that `--clinic` names; null for all of them. */
export function readClinicOption(usage: string): string | null {
  const { clinic } = parseArgs({ options: { clinic: { type: 'string' } } }).values;
  if (clinic !== undefined && !uuid.test(clinic)) throw new Error(`--clinic must be an identifier.\n${usage}`);
  return clinic?.toLowerCase() ?? null;
}

/** Runs a command and ends the process: with 1 where something is not as it should be, or where it could not be found out. */
export function runCommand(readCommand: () => Command): void {
  run(readCommand).catch((error: unknown) => {
    const known = error instanceof Error && !('code' in error) && !('driverError' in error);
    process.stderr.write(`${known ? error.message : explainStartFailure(error)}\n`);
    process.exit(1);
  });
}

async function run(readCommand: () => Command): Promise<void> {
  const command = readCommand();
  const configuration = readConfiguration(process.env, process.cwd());
  const { database, close } = await openDatabase(configuration);
  try {
    if (!(await command(database, configuration))) process.exitCode = 1;
  } finally {
    await close();
  }
}
