import { doseForms } from '../../technique/dose-forms';
import type { Dose, DoseFormId } from '../../technique/dose-forms';
import { techniques } from '../../technique/techniques';
import type { InputEvidence } from '../verdict';
import type { ItemReading } from './item-reading';
import { knownInput } from './known-input';

/** Holds by these say that something was missing or too early, and nothing about the item itself. */
const notCounted = /^(?:g-|v-|f-min-exposure$)/;

/** A steady dose is normal there. */
const steadyForms: readonly DoseFormId[] = ['self-release', 'posture-habit'];

/**
 * How many visits in a row, the last first, ended in a hold of the item. Holds by a missing answer, by too few exposures or by a rule of
 * the visit are passed over, as are visits without a verdict on it; every other outcome ends the row. Manual therapy, self-release
 * and habits have no such count.
 */
export function holdsInputs({ row, dose, visit }: ItemReading): InputEvidence[] {
  if (isSteady(dose)) return [];
  const holds: string[] = [];
  for (const { on, verdicts } of visit.context.history.toReversed()) {
    const verdict = verdicts[row.item];
    if (verdict === undefined) continue;
    if (verdict.action !== 'HOLD') break;
    if (!notCounted.test(verdict.rule)) holds.push(on);
  }
  return knownInput('consecutiveHolds', holds.length, holds);
}

function isSteady({ form }: Dose): boolean {
  return steadyForms.includes(form) || techniques[doseForms[form].technique].group === 'manual-therapy';
}
