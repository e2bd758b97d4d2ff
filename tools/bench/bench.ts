/** `npm run bench`: what the API costs beside a bare server that does the same work on the same database. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { CleanUp } from './clean-up.ts';
import { compare } from './compare.ts';
import { openBenchDatabase } from './database/bench-database.ts';
import { readDurability, type Durability } from './database/durability.ts';
import { readOptions, usage, type BenchOptions } from './options.ts';
import { prepare, type Prepared } from './prepare.ts';
import type { CellResult } from './report/cell-result.ts';
import { tableOf } from './report/table.ts';
import { trafficTable } from './report/traffic-table.ts';
import { goals, verdictsOf } from './report/verdicts.ts';
import { buildApiWhenOld } from './servers/built-api.ts';
import { poolSize } from './servers/start-pair.ts';

async function main(options: BenchOptions, cleanUp: CleanUp): Promise<void> {
  buildApiWhenOld();
  const url = await openBenchDatabase(options.fsync, cleanUp);
  const durability = await readDurability(url);
  const prepared = await prepare(url, options, cleanUp);
  say(describe(durability, options), '', `Same answers to ${prepared.compared} calls; same statements:`, '');
  say(trafficTable(prepared.traffics.api, prepared.traffics.raw), '', 'Measuring …', '');
  const cells = await compare(prepared, options, cleanUp);
  say(tableOf(cells), '', ...verdictsOf(cells));
  if (options.json !== null) writeFileSync(options.json, jsonOf({ durability, options, prepared, cells }));
}

function describe(durability: Durability, { rounds, roundSeconds }: BenchOptions): string {
  const { server_version: version = '', ...settings } = durability;
  const set = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return [
    `PostgreSQL ${version}, both servers: ${set.join(' ')}; pool of ${poolSize}`,
    `Node ${process.versions.node}, ${cpus().length} CPUs (${cpus()[0]?.model ?? 'unknown'}); ${rounds} × ${roundSeconds} s each, in turn`,
  ].join('\n');
}

interface Outcome {
  readonly durability: Durability;
  readonly options: BenchOptions;
  readonly prepared: Prepared;
  readonly cells: readonly CellResult[];
}

function jsonOf({ durability, options, prepared, cells }: Outcome): string {
  const { rounds, roundSeconds } = options;
  const { traffics } = prepared;
  return `${JSON.stringify({ durability, poolSize, rounds, roundSeconds, goals, traffics, cells }, null, 2)}\n`;
}

function say(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

const cleanUp = new CleanUp();
cleanUp.onSignals();
try {
  const options = readOptions(process.argv.slice(2));
  if (options === null) say(usage);
  else await main(options, cleanUp);
} catch (error) {
  if (!cleanUp.stopping) process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await cleanUp.run();
}
