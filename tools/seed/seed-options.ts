import { parseArgs } from 'node:util';

/** How much is invented, and where. */
export interface SeedOptions {
  readonly events: number;
  readonly plans: number;
  readonly patients: number;
  /** Name of the demo clinic that is filled. */
  readonly clinic: string;
  /** The same seed invents the same in the same database. */
  readonly seed: number;
}

/** What `--help` says. */
export const usage = `npm run seed -- [--events 100000] [--plans 500] [--patients N] [--clinic "Demo Clinic"] [--seed 1]

Fills the PostgreSQL database that DATABASE_URL names with invented patients, plans under way with their visits, and events of the
two years before now. Plans are copies of those of the demo clinic, which is made first where there is none. A database with a clinic
that is not for demonstration is refused. With DATABASE_MIGRATION_URL, that is the owner's address; nothing else may use the database
meanwhile.`;

/** Reads the command line; null when it asks for help. */
export function readSeedOptions(words: readonly string[]): SeedOptions | null {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...words],
    options: {
      help: { type: 'boolean', default: false },
      events: { ...text, default: '100000' },
      plans: { ...text, default: '500' },
      patients: text,
      clinic: { ...text, default: 'Demo Clinic' },
      seed: { ...text, default: '1' },
    },
  });
  if (values.help) return null;
  const plans = count('plans', values.plans);
  const patients = values.patients === undefined ? Math.ceil(plans * 1.2) : count('patients', values.patients);
  if (patients < plans) throw new Error('--patients must be --plans or more: each plan is for a patient of its own.');
  return {
    ...{ plans, patients, clinic: values.clinic },
    events: count('events', values.events),
    seed: count('seed', values.seed),
  };
}

function count(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} must be a whole number.`);
  return Number(text);
}
