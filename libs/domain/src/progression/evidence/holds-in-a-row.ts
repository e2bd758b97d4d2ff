import { doseForms } from '../../technique/dose-forms';
import type { Dose, DoseFormId } from '../../technique/dose-forms';
import { techniques } from '../../technique/techniques';
import type { ItemId } from '../../plan/plan-document';
import type { FinishedVisit } from '../visit-context';

/** Holds by these say that something was missing or too early, and nothing about the item itself. */
const notCounted = /^(?:g-|v-|f-min-exposure$)/;

/** A steady dose is normal there. */
const steadyForms: readonly DoseFormId[] = ['self-release', 'posture-habit'];

/**
 * The days of the visits in a row, the last first, that ended in a hold of an item. Holds by a missing answer, by too few exposures or by
 * a rule of the visit are passed over, as are visits without a verdict on it; every other outcome ends the row.
 */
export function holdsInARow(item: ItemId, history: readonly FinishedVisit[]): string[] {
  const holds: string[] = [];
  for (const { on, verdicts } of history.toReversed()) {
    const verdict = verdicts[item];
    if (verdict === undefined) continue;
    if (verdict.action !== 'HOLD') break;
    if (!notCounted.test(verdict.rule)) holds.push(on);
  }
  return holds;
}

/** Whether a steady dose is normal, so that holds in a row say nothing: manual therapy, self-release and habits. */
export function isSteady({ form }: Pick<Dose, 'form'>): boolean {
  return steadyForms.includes(form) || techniques[doseForms[form].technique].group === 'manual-therapy';
}
