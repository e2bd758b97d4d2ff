import { breathingDerived } from './breathing';
import type { DerivedLimit } from './dose-form';
import { doseForms, type DerivedQuantities, type Dose, type DoseFormId } from './dose-forms';
import { nmesDerived } from './nmes';
import { strengtheningDerived } from './strengthening';
import { stretchingDerived } from './stretching';

const quantities: DerivedQuantities = {
  ...stretchingDerived,
  ...strengtheningDerived,
  ...nmesDerived,
  ...breathingDerived,
};

type Computation = (dose: Dose) => number | null;

/** By form and name. Each computation is given doses of its own form only, which the compiler cannot follow. */
const computations = quantities as unknown as Partial<Record<DoseFormId, Readonly<Record<string, Computation>>>>;

/** A value that follows from a dose, with its limits: `fine`, outside the usual range, or refused. */
export interface DerivedValue {
  /** Key in the form's table. */
  readonly name: string;
  readonly label: string;
  /** Not rounded. */
  readonly value: number;
  /** Symbol behind the number; empty for a ratio. */
  readonly unit: string;
  readonly state: 'fine' | 'unusual' | 'refused';
  readonly limit: DerivedLimit;
}

/** The values that follow from a dose, in the order of the form's table; those that do not apply to this dose are left out. */
export function derivedValues(dose: Dose): DerivedValue[] {
  return Object.entries(doseForms[dose.form].derived ?? {}).flatMap(([name, limit]) => {
    const value = derivedValue(dose, name);
    if (value === null) return [];
    return [{ name, label: limit.label, value, unit: limit.unit ?? '', state: stateOf(value, limit), limit }];
  });
}

/** One value that follows from a dose, by its key in the table; null where it does not apply. */
export function derivedValue(dose: Dose, name: string): number | null {
  const value = computations[dose.form]?.[name]?.(dose) ?? null;
  return value !== null && Number.isFinite(value) ? value : null;
}

function stateOf(value: number, limit: DerivedLimit): DerivedValue['state'] {
  if (isOutside(value, limit.hardMin, limit.hardMax)) return 'refused';
  return isOutside(value, limit.softMin, limit.softMax) ? 'unusual' : 'fine';
}

function isOutside(value: number, lowest = -Infinity, highest = Infinity): boolean {
  return value < lowest || value > highest;
}
