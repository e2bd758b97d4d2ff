/** `npm run bench:log`: how long pages of the event log and of the review queue take, and how that grows with the log. */
import { supervisor } from '../answers/demo-accounts.ts';
import { signIn } from '../answers/sign-in.ts';
import { CleanUp } from '../clean-up.ts';
import { openBenchDatabase, withClient } from '../database/bench-database.ts';
import { seedEvents } from '../database/seed-events.ts';
import { aligned } from '../report/table.ts';
import { buildApiWhenOld } from '../servers/built-api.ts';
import { startApi } from '../servers/start-pair.ts';
import { growLog } from './grow-log.ts';
import { readLogOptions, usage, type LogOptions } from './log-options.ts';
import { logPages } from './log-pages.ts';
import { timed, type Times } from './timed.ts';

/** Requests of each page that are timed, after as many that are not. */
const requests = 200;
/** The queue's own promise: 99 of 100 pages within (milliseconds), eight people asking. */
const queue = { path: '/api/v1/reviews/queue?scope=clinic', requests: 800, connections: 8, goal: 300 };
/** A page of ten times as many events takes no more than this, as a share. */
const growthGoal = 1.3;

async function main({ events, times, plans, database }: LogOptions, cleanUp: CleanUp): Promise<void> {
  buildApiWhenOld();
  const databaseUrl = database ?? (await openBenchDatabase(false, cleanUp));
  if (database === null) seedEvents(databaseUrl, { events, plans });
  const api = await startApi({ databaseUrl, statementsFile: '', profiles: null }, cleanUp);
  const pages = await logPages(databaseUrl);
  // A session ends while the log grows.
  const measure = async (): Promise<Times[]> => {
    const { cookie } = await signIn(api.url, supervisor);
    const measured: Times[] = [];
    for (const { calls } of pages) {
      const asking = { cookie, calls, times: requests, connections: 1 };
      await timed(api.url, asking);
      measured.push(await timed(api.url, asking));
    }
    return measured;
  };
  const before = await measure();
  await growLog(databaseUrl, times, (copies) => process.stderr.write(`\rlog × ${String(copies)}`));
  const after = times === 1 ? before : await measure();
  const rows = pages.map(({ title }, at) => rowOf(title, before[at], after[at]));
  say('', aligned([['page of 50', 'p50 ms', 'p99 ms', `p50 ms × ${times}`, 'p99 ms', 'growth', ''], ...rows]));
  await measureQueue(databaseUrl, api.url);
}

async function measureQueue(databaseUrl: string, url: string): Promise<void> {
  const unreviewed = await untilReviewed(databaseUrl);
  const { cookie } = await signIn(url, supervisor);
  const waiting = { cookie, calls: [{ path: queue.path }], times: queue.requests, connections: queue.connections };
  await timed(url, { ...waiting, times: 50 });
  const { p50, p99 } = await timed(url, waiting);
  say(
    `${p99 < queue.goal ? '✓' : '✗'} review queue: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms at 8 connections; ${String(unreviewed)} plans not looked at`,
  );
}

function rowOf(title: string, before: Times | undefined, after: Times | undefined): string[] {
  const numbers = [before?.p50, before?.p99, after?.p50, after?.p99].map((number) => number?.toFixed(2) ?? '–');
  const growth = (after?.p50 ?? 0) / (before?.p50 ?? 1);
  return [title, ...numbers, growth.toFixed(2), growth <= growthGoal ? '✓' : '✗'];
}

/** Reasons for review are written by the API's upkeep, some plans at a time; it is waited for as long as there are fewer left each time. */
async function untilReviewed(databaseUrl: string): Promise<number> {
  const text = 'SELECT count(DISTINCT plan_id)::integer AS left FROM review_stale';
  for (let before = Number.POSITIVE_INFINITY; ;) {
    const { rows } = await withClient(databaseUrl, (client) => client.query<{ left: number }>(text));
    const left = rows[0]?.left ?? 0;
    process.stderr.write(`\r${String(left)} plans left to look at `);
    if (left === 0 || left >= before) return left;
    before = left;
    await new Promise((resolve) => setTimeout(resolve, upkeepMilliseconds));
  }
}

/** Longer than the API's upkeep takes from one time to the next. */
const upkeepMilliseconds = 35_000;

function say(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

const cleanUp = new CleanUp();
cleanUp.onSignals();
try {
  const options = readLogOptions(process.argv.slice(2));
  if (options === null) say(usage);
  else await main(options, cleanUp);
} catch (error) {
  if (!cleanUp.stopping) process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await cleanUp.run();
}
