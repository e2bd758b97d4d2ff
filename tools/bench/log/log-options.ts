import { parseArgs } from 'node:util';

/** What is measured. */
export interface LogOptions {
  readonly events: number;
  /** How many times as many events there are at the second measuring; 1 measures once. */
  readonly times: number;
  readonly plans: number;
  /** A database that `npm run seed` has filled, which is measured as it stands and grows; null for one that is made and dropped. */
  readonly database: string | null;
}

/** What `--help` says. */
export const usage = `npm run bench:log -- [--events 1000000] [--times 10] [--plans 5000] [--database postgres://…]

How long a page of 50 events takes, whole and filtered, and how that grows with the log; and a page of the review queue.`;

/** Reads the command line; null when it asks for help. */
export function readLogOptions(words: readonly string[]): LogOptions | null {
  const { values } = parseArgs({
    args: [...words],
    options: {
      help: { type: 'boolean', default: false },
      events: { type: 'string', default: '1000000' },
      times: { type: 'string', default: '10' },
      plans: { type: 'string', default: '5000' },
      database: { type: 'string' },
    },
  });
  if (values.help) return null;
  const { database = null, ...numbers } = values;
  const [events = 0, times = 0, plans = 0] = [numbers.events, numbers.times, numbers.plans].map(Number);
  if (![events, times, plans].every((number) => Number.isInteger(number) && number >= 1))
    throw new Error('--events, --times and --plans are whole numbers from 1.');
  return { events, times, plans, database };
}
