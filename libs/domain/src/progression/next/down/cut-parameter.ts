import { doseForms, isChoice } from '../../../technique/dose-forms';
import type { Dose } from '../../../technique/dose-forms';
import { numberIn, withValue } from '../../../technique/dose-values';

/** Keeps a whole number of steps whole where a product of fractions falls short of it by less than anybody can dose. */
const tolerance = 1e-9;

/**
 * A dose with one parameter brought down to at most `value`: rounded down to whole steps of the table, and never below its hard minimum. The same
 * dose where it is not stated or is no more than that already.
 */
export function cutTo(dose: Dose, key: string, value: number): Dose {
  const [present, table] = [numberIn(dose, key), doseForms[dose.form].parameters[key]];
  if (present === null || !table || isChoice(table)) return dose;
  const rounded = Math.floor(value / table.step + tolerance) * table.step;
  const lower = Math.max(table.hard[0], rounded);
  return lower < present ? withValue(dose, key, lower) : dose;
}

/** A dose with one parameter cut by a share; `pct` is negative. */
export function cutBy(dose: Dose, key: string, pct: number): Dose {
  const present = numberIn(dose, key);
  return present === null || pct >= 0 ? dose : cutTo(dose, key, (present * (100 + pct)) / 100);
}
