import { doseForms, isChoice } from './dose-forms';
import type { Dose } from './dose-forms';
import { valueIn } from './dose-values';

/**
 * Where a value of a parameter stands between little and much: a number as it is, a choice by its place in the table. Null for a value
 * that is not stated or that the form does not know.
 */
export function rankOf(form: Dose['form'], parameter: string, value: unknown): number | null {
  if (typeof value === 'number') return value;
  const table = doseForms[form].parameters[parameter];
  if (!table || !isChoice(table) || typeof value !== 'string') return null;
  const rank = table.choices.indexOf(value);
  return rank === -1 ? null : rank;
}

/** {@link rankOf} of what a dose states. */
export function rankIn(dose: Dose, parameter: string): number | null {
  return rankOf(dose.form, parameter, valueIn(dose, parameter));
}
