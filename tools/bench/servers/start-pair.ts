import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { CleanUp } from '../clean-up.ts';
import { freePort } from './free-port.ts';
import { startServer, type RunningServer } from './running-server.ts';

/** What both servers are given. */
export interface ServerSettings {
  readonly databaseUrl: string;
  /** Where the raw server finds the statements that the API was seen to send. */
  readonly statementsFile: string;
  /** Folder for CPU profiles, or null. */
  readonly profiles: string | null;
}

const root = join(import.meta.dirname, '../../..');

/** Connections to the database that each server may hold: the API's own default. */
export const poolSize = 10;

/** Starts the built API. */
export async function startApi(settings: ServerSettings, cleanUp: CleanUp): Promise<RunningServer> {
  const parameters = [
    ...profiling(settings.profiles, 'api'),
    '--enable-source-maps',
    join(root, 'dist/apps/api/main.mjs'),
  ];
  const environment = { ...environmentOf(settings), REPATTERN_DEMO: '1', REPATTERN_SECRET: secret };
  return startServer({ name: 'API', parameters, port: await freePort(), environment }, cleanUp);
}

const secret = randomBytes(32).toString('base64');

/** Starts the raw server. */
export async function startRaw(settings: ServerSettings, cleanUp: CleanUp): Promise<RunningServer> {
  const parameters = [...profiling(settings.profiles, 'raw'), join(root, 'tools/bench/raw/main.ts')];
  const environment = { ...environmentOf(settings), BENCH_STATEMENTS: settings.statementsFile };
  return startServer({ name: 'raw', parameters, port: await freePort(), environment }, cleanUp);
}

function environmentOf({ databaseUrl }: ServerSettings): Record<string, string> {
  const secret = { REPATTERN_SECRET: Buffer.alloc(32).toString('base64') };
  return { DATABASE_URL: databaseUrl, ...secret, DATABASE_POOL_SIZE: String(poolSize), LOG_LEVEL: 'info' };
}

function profiling(folder: string | null, name: string): string[] {
  return folder === null ? [] : ['--cpu-prof', '--cpu-prof-dir', folder, '--cpu-prof-name', `${name}.cpuprofile`];
}
