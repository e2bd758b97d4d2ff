import type { Dose } from './dose-forms';

/** The value of one parameter of a dose, by its key; undefined where the dose does not state it. */
export function valueIn(dose: Dose, key: string): number | string | undefined {
  return (dose as unknown as Readonly<Record<string, number | string | undefined>>)[key];
}

/** The value of one parameter of a dose, where it is a number; null where it is not stated. */
export function numberIn(dose: Dose, key: string): number | null {
  const value = valueIn(dose, key);
  return typeof value === 'number' ? value : null;
}

/** The same dose with another value of one parameter. Whether it may be prescribed is for `isDose` to say. */
export function withValue(dose: Dose, key: string, value: number | string): Dose {
  return { ...dose, [key]: value };
}
