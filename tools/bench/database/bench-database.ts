import pg from 'pg';
import type { CleanUp } from '../clean-up.ts';
import { hasPostgres, startPostgres } from '../../postgres/start-postgres.cjs';

interface Cluster {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Longest wait for the cluster to end (milliseconds). */
const longestStop = 10_000;

/**
 * The address of an empty database as its owner, gone again after the run: in a throw-away cluster with PostgreSQL's
 * default settings, or on the server that BENCH_DATABASE_URL names.
 */
export async function openBenchDatabase(fsync: boolean, cleanUp: CleanUp): Promise<string> {
  const given = process.env['BENCH_DATABASE_URL'];
  if (given !== undefined && given !== '') return createDatabase(given, cleanUp);
  if (!hasPostgres())
    throw new Error('No PostgreSQL binaries on this machine; install them or set BENCH_DATABASE_URL.');
  const { url, stop } = (await startPostgres(
    fsync ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
  )) as Cluster;
  cleanUp.add(() => within(longestStop, stop()));
  return url;
}

async function createDatabase(serverUrl: string, cleanUp: CleanUp): Promise<string> {
  const name = `repattern_bench_${process.pid}`;
  await runOn(serverUrl, `CREATE DATABASE ${name}`);
  cleanUp.add(() => runOn(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function runOn(url: string, text: string): Promise<void> {
  await withClient(url, (client) => client.query(text));
}

/** Runs work on a connection of its own. */
export async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Waits for a promise, but not for ever: a cluster that ended by itself never says that it has stopped. */
async function within(milliseconds: number, promise: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([promise, late]);
  clearTimeout(timer);
}
