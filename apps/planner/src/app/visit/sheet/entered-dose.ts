import type { Dose } from '@repattern/domain';
import { parametersOf } from '@repattern/domain/technique/dose-forms';
import type { CellEntry, EntryNumber } from './read-cell-entry';

/** A dose as it was typed, with the numbers that are no part of its form. */
export interface EnteredDose {
  readonly dose: Readonly<Record<string, unknown>>;
  readonly foreign: readonly EntryNumber[];
}

type DoseNumber = 'sets' | 'reps' | 'seconds' | 'percent' | 'minutes';

const doseNumbers: readonly DoseNumber[] = ['sets', 'reps', 'seconds', 'percent', 'minutes'];

/** The parameters for which each number can stand; the first that the form has is meant. */
const meanings: Readonly<Record<DoseNumber, readonly string[]>> = {
  sets: ['sets', 'areas', 'points'],
  reps: ['reps', 'reps_per_point', 'breaths', 'contractions', 'contacts_per_session'],
  seconds: ['hold_s', 'duration_s', 'bout_s', 'stretch_s', 'on_s'],
  percent: ['load_pct_1rm', 'load_pct_bw', 'effort_pct_mvc', 'effort_pct_mvic', 'contract_pct_mvic', 'pct_mip'],
  minutes: ['minutes'],
};

/**
 * A dose with the numbers that were typed. `3x30s` is repetitions where the form has no sets, or where the dose is written with one
 * set, as it is read out. Minutes that the form does not know are the time that it took.
 */
export function enteredDose(dose: Dose, { numbers }: Pick<CellEntry, 'numbers'>): EnteredDose {
  const keys = new Set(parametersOf(dose.form).map(([key]) => key));
  const given = countedAsWritten(dose, numbers, keys);
  const foreign: EntryNumber[] = [];
  const changes = doseNumbers.flatMap((number) => {
    const value = given[number];
    if (value === undefined) return [];
    const key = meanings[number].find((one) => keys.has(one));
    if (key === undefined && number !== 'minutes') foreign.push(number);
    return key === undefined ? [] : [[key, value] as const];
  });
  return { dose: { ...dose, ...Object.fromEntries(changes) }, foreign };
}

/** Whether minutes are part of the dose itself. */
export function dosedInMinutes({ form }: Dose): boolean {
  return parametersOf(form).some(([key]) => key === 'minutes');
}

function countedAsWritten(dose: Dose, numbers: CellEntry['numbers'], keys: ReadonlySet<string>): CellEntry['numbers'] {
  const { sets, reps, ...others } = numbers;
  if (sets === undefined || reps !== undefined || numbers.seconds === undefined) return numbers;
  const isOneSet = 'sets' in dose && dose.sets === 1;
  const hasSets = meanings.sets.some((key) => keys.has(key));
  const hasReps = meanings.reps.some((key) => keys.has(key));
  return hasReps && (!hasSets || isOneSet) ? { ...others, reps: sets } : numbers;
}
