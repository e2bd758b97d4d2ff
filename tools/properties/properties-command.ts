import { parseArgs } from 'node:util';
import { brokenPromises } from '@repattern/domain/progression/cases/broken-promises';
import { randomVisit } from '@repattern/domain/progression/cases/random-visit';

/** What the command takes from around it. */
export interface Surroundings {
  readonly anySeed: () => number;
  readonly tell: (line: string) => void;
}

const help = `Usage: npm run progression:properties -- [--runs <visits>] [--seed <number>]

Draws visits from one seed after another, judges them and holds the verdicts against what no verdict may ever do: the same visits
and promises as in the property suite of the domain. The first seed is drawn where none is given, and is always told.

Exit codes
  0  every promise was kept
  1  a promise was broken: the seed of the visit and the promise are told
  2  the arguments make no sense
`;

const defaultRuns = 1_000_000;
/** A long run says how far it is. */
const runsBetweenNews = 1_000_000;

/** From the arguments to the exit code. */
export function propertiesCommand(parameters: readonly string[], { anySeed, tell }: Surroundings): number {
  const asked = readOptions(parameters);
  if (asked === 'help' || asked === null) {
    tell(help);
    return asked === null ? 2 : 0;
  }
  const { runs, seed = anySeed() } = asked;
  tell(`${runs} visits from seed ${seed}`);
  for (let run = 0; run < runs; run += 1) {
    const broken = brokenPromises(randomVisit(seed + run));
    if (broken.length > 0) {
      tell([`seed ${seed + run}:`, ...broken].join('\n  '));
      return 1;
    }
    if ((run + 1) % runsBetweenNews === 0) tell(`${run + 1} visits kept every promise`);
  }
  tell('every promise was kept');
  return 0;
}

interface Options {
  readonly runs: number;
  readonly seed?: number;
}

function readOptions(parameters: readonly string[]): Options | 'help' | null {
  try {
    const options = { runs: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean' } } as const;
    const { values } = parseArgs({ args: [...parameters], options });
    if (values.help) return 'help';
    const runs = values.runs === undefined ? defaultRuns : Number(values.runs);
    const seed = values.seed === undefined ? {} : { seed: Number(values.seed) };
    const isSound = Number.isSafeInteger(runs) && runs > 0 && Object.values(seed).every(Number.isSafeInteger);
    return isSound ? { runs, ...seed } : null;
  } catch {
    return null;
  }
}
