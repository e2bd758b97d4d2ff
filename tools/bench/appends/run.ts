/**
 * `npm run bench:appends`: how many events a second are added to the audit trail by 8 connections, each committing after every event: to 8
 * plans of one clinic, to one plan, and without the chain. One throw-away cluster, all three in turns of the same run.
 */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { CleanUp } from '../clean-up.ts';
import { openBenchDatabase, withClient } from '../database/bench-database.ts';

const connections = 8;
const rounds = 4;
const roundMilliseconds = 2000;

/** What is measured: to how many plans the connections write, and whether the chain is on. */
const ways = [
  { name: '8 plans, chained', plans: connections, chained: true },
  { name: 'one plan, chained', plans: 1, chained: true },
  { name: '8 plans, no chain', plans: connections, chained: false },
] as const;

const cleanUp = new CleanUp();
cleanUp.onSignals();
try {
  const url = await openBenchDatabase(true, cleanUp);
  migrate(url);
  const perSecond = new Map<string, number[]>(ways.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const way of round % 2 === 0 ? ways : ways.toReversed())
      perSecond.get(way.name)?.push(await measure(url, way));
  report(perSecond);
} finally {
  await cleanUp.run();
}

/** Every command of the built API migrates the database that it opens. */
function migrate(url: string): void {
  const program = join(import.meta.dirname, '../../../dist/apps/api/checkpoint-audit.mjs');
  const env = { ...process.env, DATABASE_URL: url, REPATTERN_SECRET: Buffer.alloc(32).toString('base64') };
  execFileSync(process.execPath, [program], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

async function measure(url: string, { plans, chained }: (typeof ways)[number]): Promise<number> {
  await setChain(url, chained);
  const clinic = randomUUID();
  const streams = Array.from({ length: plans }, () => randomUUID());
  const clients = await Promise.all(Array.from({ length: connections }, () => connect(url, clinic)));
  const until = performance.now() + roundMilliseconds;
  const counts = await Promise.all(
    clients.map((client, at) => appendUntil({ client, until, plan: streams[at % plans] ?? '' })),
  );
  await Promise.all(clients.map((client) => client.end()));
  return counts.reduce((sum, count) => sum + count, 0) / (roundMilliseconds / 1000);
}

/** Without the chain its columns stay empty, so they may; events of a round belong to a clinic of their own. */
async function setChain(url: string, chained: boolean): Promise<void> {
  const turn = chained ? 'ENABLE' : 'DISABLE';
  await withClient(url, (client) =>
    client.query(`
      ALTER TABLE audit_events ${turn} TRIGGER audit_events_chain, ALTER COLUMN stream_kind DROP NOT NULL,
        ALTER COLUMN stream_id DROP NOT NULL, ALTER COLUMN seq DROP NOT NULL, ALTER COLUMN hash DROP NOT NULL`),
  );
}

async function connect(connectionString: string, clinic: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query('SET ROLE repattern_app');
  await client.query(`SELECT set_config('repattern.clinic', $1, false)`, [clinic]);
  return client;
}

interface Appending {
  readonly client: pg.Client;
  readonly until: number;
  readonly plan: string;
}

async function appendUntil({ client, until, plan }: Appending): Promise<number> {
  const data = JSON.stringify({ patient: randomUUID(), version: 3 });
  let count = 0;
  for (; performance.now() < until; count += 1)
    await client.query({
      name: 'append',
      text: `INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data) VALUES ('plan.read', 'plan', $1, $2, $3)`,
      values: [plan, plan, data],
    });
  return count;
}

function report(perSecond: ReadonlyMap<string, readonly number[]>): void {
  const medians = new Map([...perSecond].map(([name, values]) => [name, medianOf(values)]));
  const most = medians.get('8 plans, chained') ?? NaN;
  for (const [name, median] of medians)
    console.log(
      `${name.padEnd(20)} ${median.toFixed(0).padStart(7)} events/s   ${(median / most).toFixed(2)} of 8 plans, chained`,
    );
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle) - 1] ?? NaN)) / 2;
}
