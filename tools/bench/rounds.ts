import type { Pair } from './answers/same-answers.ts';
import type { Load } from './load/load-generator.ts';
import type { LoadResult } from './load/load-order.ts';
import type { BenchOptions } from './options.ts';
import { cpuSecondsOf } from './servers/cpu-time.ts';
import type { RunningServer } from './servers/running-server.ts';
import type { WorkName } from './works.ts';

/** One piece of work at one number of connections. */
export interface Cell {
  readonly work: WorkName;
  readonly connections: number;
}

/** What one server did in one round. */
export interface Round extends LoadResult {
  /** CPU milliseconds of the server for each request, or null where the system does not tell. */
  readonly cpuMilliseconds: number | null;
}

/** A round of each server, one right after the other. */
export interface RoundPair {
  readonly api: Round;
  readonly raw: Round;
}

const pauseMilliseconds = 100;

/** Lets both servers do a work for a while, so that what is measured afterwards is compiled. */
export async function settle(
  pair: Pair,
  load: Load,
  { work, seconds }: { work: WorkName; seconds: number },
): Promise<void> {
  for (const server of [pair.api, pair.raw]) await oneRound(server, load, { work, connections: 8, seconds });
}

/** Measures the servers in turn (API raw, raw API, …), after a warm-up of both. */
export async function measureCell(
  pair: Pair,
  load: Load,
  { cell, options }: { cell: Cell; options: BenchOptions },
): Promise<RoundPair[]> {
  const warmUp = { ...cell, seconds: options.warmUpSeconds };
  await oneRound(pair.api, load, warmUp);
  await oneRound(pair.raw, load, warmUp);
  const measured = { ...cell, seconds: options.roundSeconds };
  const pairs: RoundPair[] = [];
  for (let round = 0; round < options.rounds; round++) {
    if (round % 2 === 0) {
      const api = await oneRound(pair.api, load, measured);
      pairs.push({ api, raw: await oneRound(pair.raw, load, measured) });
    } else {
      const raw = await oneRound(pair.raw, load, measured);
      pairs.push({ api: await oneRound(pair.api, load, measured), raw });
    }
  }
  return pairs;
}

async function oneRound(server: RunningServer, load: Load, round: Cell & { seconds: number }): Promise<Round> {
  const before = cpuSecondsOf(server.pid);
  const result = await load({ ...round, url: server.url });
  // Requests that were under way at the end finish outside of the next round.
  await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
  const after = cpuSecondsOf(server.pid);
  if (result.wrong > 0 || result.answered === 0) {
    throw new Error(
      `${result.wrong} of the ${server.name} server's answers to ${round.work} were wrong (${result.answered} right).`,
    );
  }
  const cpuMilliseconds = before === null || after === null ? null : ((after - before) * 1000) / result.answered;
  return { ...result, cpuMilliseconds };
}
