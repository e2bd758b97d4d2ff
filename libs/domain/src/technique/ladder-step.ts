import { easierBalance, harderBalance, isBalanceDose } from './balance-ladder';
import { derivedValue } from './derived-values';
import { doseForms, isChoice, type Dose } from './dose-forms';
import type { LadderStep } from './dose-of';
import { numberIn, valueIn, withValue } from './dose-values';

type Adding = Extract<LadderStep, { kind: 'add' }>;
type Growing = Extract<LadderStep, { kind: 'grow' }>;

/** A dose with one step of its ladder taken; null when that step cannot rise any more. */
export function raised(dose: Dose, step: LadderStep): Dose | null {
  if (step.kind === 'balance') return isBalanceDose(dose) ? harderBalance(dose) : null;
  if (step.kind === 'next') return withNeighbour(dose, step.parameter, 1);
  const value = numberIn(dose, step.parameter);
  if (value === null || (step.kind === 'add' && !applies(dose, step))) return null;
  const next = step.kind === 'add' ? value + step.amount : grown(value, step);
  const isPast = isLessHarder(step) ? next < step.upTo : next > step.upTo;
  return isPast ? null : withValue(dose, step.parameter, next);
}

/** A dose with one step of its ladder taken back; null where that would leave the easy end of the usual range. */
export function lowered(dose: Dose, step: LadderStep): Dose | null {
  if (step.kind === 'balance') return isBalanceDose(dose) ? easierBalance(dose) : null;
  if (step.kind === 'next') return withNeighbour(dose, step.parameter, -1);
  const value = numberIn(dose, step.parameter);
  const parameter = doseForms[dose.form].parameters[step.parameter];
  if (value === null || !parameter || isChoice(parameter)) return null;
  const next = step.kind === 'add' ? value - step.amount : shrunk(value, step);
  const isPast = isLessHarder(step) ? next > parameter.usual[1] : next < parameter.usual[0];
  return isPast ? null : withValue(dose, step.parameter, next);
}

function applies(dose: Dose, { whileBelow }: Adding): boolean {
  if (!whileBelow) return true;
  const value = derivedValue(dose, whileBelow.derived);
  return value !== null && value < whileBelow.value;
}

function isLessHarder(step: Adding | Growing): boolean {
  return step.kind === 'add' && step.amount < 0;
}

function grown(value: number, { percent }: Growing): number {
  return value + Math.max(1, Math.floor((value * percent) / 100));
}

/** The largest value, whole steps below, that does not grow past this one. */
function shrunk(value: number, step: Growing): number {
  let smaller = value - 1;
  while (grown(smaller, step) > value) smaller -= 1;
  return smaller;
}

function withNeighbour(dose: Dose, key: string, offset: 1 | -1): Dose | null {
  const parameter = doseForms[dose.form].parameters[key];
  const present = valueIn(dose, key);
  if (!parameter || !isChoice(parameter) || typeof present !== 'string') return null;
  const at = parameter.choices.indexOf(present);
  const next = at === -1 ? undefined : parameter.choices[at + offset];
  return next === undefined ? null : withValue(dose, key, next);
}
