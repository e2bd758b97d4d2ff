import { doseForms } from '../../technique/dose-forms';
import type { Dose } from '../../technique/dose-forms';
import { valueIn, withValue } from '../../technique/dose-values';
import { rankIn, rankOf } from '../../technique/rank-of';
import type { DoseCeiling } from '../evidence/visit-evidence';

/** The ceilings that a dose is above. A ceiling that cannot be compared with the dose counts as passed. */
export function ceilingsPassed(dose: Dose, ceilings: readonly DoseCeiling[]): readonly DoseCeiling[] {
  return ceilings.filter(({ parameter, most }) => {
    if (valueIn(dose, parameter) === undefined) return false;
    const [value, highest] = [rankIn(dose, parameter), rankOf(dose.form, parameter, most)];
    return value === null || highest === null || value > highest;
  });
}

/** A dose with every parameter brought down to its ceiling, where the form knows the value; others stay above it. */
export function withinCeilings(dose: Dose, ceilings: readonly DoseCeiling[]): Dose {
  return ceilingsPassed(dose, ceilings).reduce(
    (lower, { parameter, most }) =>
      rankOf(dose.form, parameter, most) === null || !Object.hasOwn(doseForms[dose.form].parameters, parameter)
        ? lower
        : withValue(lower, parameter, most),
    dose,
  );
}
