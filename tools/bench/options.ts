import { parseArgs } from 'node:util';
import { workNames, type WorkName } from './works.ts';

/** What to measure and for how long. */
export interface BenchOptions {
  readonly works: readonly WorkName[];
  readonly connections: readonly number[];
  /** Measured rounds of each server in each cell; even, so that each server goes first as often as the other. */
  readonly rounds: number;
  readonly roundSeconds: number;
  /** Unmeasured time of each server before each cell. */
  readonly warmUpSeconds: number;
  /** Unmeasured time of each server before the first cell of each work, until its code is compiled. */
  readonly settleSeconds: number;
  /** Whether the throw-away cluster waits for the disk at every commit. */
  readonly fsync: boolean;
  /** File for the machine-readable result, or null. */
  readonly json: string | null;
  /** How many events the log has before anything is measured. */
  readonly events: number;
  /** Folder for CPU profiles of both servers, or null. */
  readonly profiles: string | null;
}

/** What `--help` says. */
export const usage = `npm run bench -- [--quick] [--json FILE] [--work page,patient,create,plan,create-plan,visit,events,found-events] [--connections 1,8,32]
                 [--rounds N] [--no-fsync] [--profiles FOLDER]
                 [--events 100000]

Compares the built API with a bare node:http + pg server that does the same work on the same database.
BENCH_DATABASE_URL names a PostgreSQL server to use (a database is made there and dropped again);
without it a throw-away cluster is started from the machine's own binaries.`;

const pace = {
  thorough: { rounds: 4, roundSeconds: 1.5, warmUpSeconds: 0.4, settleSeconds: 3 },
  quick: { rounds: 2, roundSeconds: 0.4, warmUpSeconds: 0.2, settleSeconds: 0.5 },
} as const;

/** Reads the command line; null when it asks for help. */
export function readOptions(words: readonly string[]): BenchOptions | null {
  const { values } = parseArgs({
    args: [...words],
    options: {
      help: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
      work: { type: 'string' },
      connections: { type: 'string', default: '1,8,32' },
      rounds: { type: 'string' },
      'no-fsync': { type: 'boolean', default: false },
      profiles: { type: 'string' },
      events: { type: 'string', default: '100000' },
    },
  });
  if (values.help) return null;
  const { rounds, ...seconds } = values.quick ? pace.quick : pace.thorough;
  return {
    ...seconds,
    rounds: values.rounds === undefined ? rounds : evenNumber(values.rounds),
    works: values.work === undefined ? workNames : values.work.split(',').map(workNamed),
    connections: values.connections.split(',').map(wholeNumber),
    fsync: !values['no-fsync'],
    json: values.json ?? null,
    profiles: values.profiles ?? null,
    events: Number(values.events),
  };
}

function workNamed(text: string): WorkName {
  const found = workNames.find((name) => name === text);
  if (found === undefined) throw new Error(`There is no work ${text}; there are ${workNames.join(', ')}.`);
  return found;
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new Error(`${text} is not a whole number from 1 to 9999.`);
  return Number(text);
}

function evenNumber(text: string): number {
  const number = wholeNumber(text);
  if (number % 2 !== 0) throw new Error(`--rounds ${text} is odd; each server has to go first equally often.`);
  return number;
}
