import {
  contraindications,
  equipment,
  findingKinds,
  healingGates,
  measuredTests,
  motions,
  outcomeMeasures,
  presentations,
  procedures,
  redFlags,
  tissues,
  weekdays,
} from '@repattern/domain';

const ofRows = (rows: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(rows.map(({ id }) => id));
const ofKeys = (table: object): ReadonlySet<string> => new Set(Object.keys(table));

/** Circumstances of operations and injuries on which a gate or a flag depends. */
function circumstances(): ReadonlySet<string> {
  const ofGates = healingGates.flatMap(({ gates }) => gates.map(({ qualifier }) => qualifier));
  const ofFlags = contraindications.map(({ derivedFrom }) => derivedFrom?.qualifier);
  return new Set([...ofGates, ...ofFlags].filter((qualifier) => qualifier !== undefined));
}

/** The product's tables whose rows a request can name, by what a row is. */
export const knownTables = {
  presentation: ofRows(presentations),
  finding: ofRows(findingKinds),
  muscle: ofKeys(tissues),
  motion: ofRows(motions),
  test: ofKeys(measuredTests),
  measure: ofRows(outcomeMeasures),
  precaution: ofRows(contraindications),
  'red-flag-question': new Set(redFlags.flatMap(({ findings }) => findings.map(({ key }) => key))),
  procedure: ofKeys(procedures),
  circumstance: circumstances(),
  equipment: ofKeys(equipment),
  weekday: new Set<string>(weekdays),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>;

/** One key of {@link knownTables}. */
export type KnownTable = keyof typeof knownTables;
