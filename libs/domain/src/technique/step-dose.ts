import { isSameJson } from '../kernel/is-same-json';
import { checkDose } from './check-dose';
import type { DoseFinding } from './dose-finding';
import type { Dose } from './dose-forms';
import { doseLadders } from './dose-ladders';
import type { LadderStep } from './dose-of';
import { lowered, raised } from './ladder-step';

/**
 * The dose one step harder: exactly one parameter changes, the first of the form's ladder that still may. Null at the top, which is where
 * every parameter has reached its ceiling or one step more would be refused or unusual.
 */
export function harderDose(dose: Dose): Dose | null {
  for (const step of stepsOf(dose)) {
    const harder = raised(dose, step);
    if (harder && addsNoFinding(dose, harder)) return harder;
  }
  return null;
}

/**
 * The dose one step easier: exactly one parameter changes; null at the bottom. On the way up from `start`, such as where the phase began, it
 * is the dose from which the present one rose. Two ways up can meet in one dose (a longer hold at the same effort, more effort at the same
 * hold), so that without a start, or off that way, the parameter that rises last goes down first, not below its usual range.
 */
export function easierDose(dose: Dose, start: Dose | null = null): Dose | null {
  const before = start && doseBefore(dose, start);
  if (before) return before;
  const easier = stepsOf(dose)
    .flatMap((step) => lowered(dose, step) ?? [])
    .toReversed();
  const allowed = easier.filter((one) => checkDose(one).every(({ severity }) => severity !== 'block'));
  return allowed.find((one) => isSame(harderDose(one), dose)) ?? allowed[0] ?? null;
}

function stepsOf({ form }: Dose): readonly LadderStep[] {
  return doseLadders[form];
}

/** Walks up from a start; every step raises something towards a ceiling, so that the way ends. */
function doseBefore(dose: Dose, start: Dose): Dose | null {
  const next = harderDose(start);
  if (!next) return null;
  return isSame(next, dose) ? start : doseBefore(dose, next);
}

function isSame(one: Dose | null, other: Dose): boolean {
  return one !== null && isSameJson({ ...one }, { ...other });
}

/** Whether a dose may be prescribed and nothing about it is unusual that was usual about the one before. */
export function addsNoFinding(before: Dose, after: Dose): boolean {
  const found = checkDose(after);
  if (found.length === 0) return true;
  const known = new Set(checkDose(before).map(subject));
  return found.every((finding) => finding.severity !== 'block' && known.has(subject(finding)));
}

function subject({ code, params }: DoseFinding): string {
  return `${code} ${String(params['parameter'] ?? params['derived'])}`;
}
