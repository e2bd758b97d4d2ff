import { doseForms, isChoice } from '../../../technique/dose-forms';
import { numberIn, withValue } from '../../../technique/dose-values';
import type { VisitRuleId } from '../../rules/progression-rule';
import type { NextStep } from '../../verdict';
import { risenDose } from '../risen-dose';
import { inputOf } from '../../evidence/input-of';
import type { Rise, StepUp } from '../step-up';
import { loadStep } from './load-step';
import { variantStep } from './variant-step';

/**
 * Per cent of the full depth by which a movement gets deeper.
 * @source docs/sources.md#ageberg-2010 for the order; the step is policy
 */
const depthStep = 20;

/** What rises in a functional movement, in this order: depth, load, speed, variant. The first that still may is taken. */
const inOrder: readonly StepUp[] = [deeper, heavier, faster, variantStep];

/** Raises the first of depth, load, speed and variant that still may. */
export function functionalStep(rise: Rise): NextStep | VisitRuleId | null {
  let against: VisitRuleId | null = null;
  for (const step of inOrder) {
    const next = step(rise);
    if (next !== null && typeof next !== 'string') return next;
    against ??= next;
  }
  return against;
}

function deeper({ item }: Rise): NextStep | null {
  const depth = numberIn(item.dose, 'depth_pct');
  if (depth === null || depth >= 100) return null;
  return risenDose(item, withValue(item.dose, 'depth_pct', Math.min(depth + depthStep, 100)));
}

/** Only where the load is known to be adjustable. */
function heavier(rise: Rise): NextStep | VisitRuleId | null {
  return inputOf(rise.item, 'loadAdjustable') === true ? loadStep(rise) : null;
}

/** Down to the shortest repetition that is usual. */
function faster({ item }: Rise): NextStep | null {
  const [seconds, table] = [numberIn(item.dose, 'rep_s'), doseForms[item.dose.form].parameters['rep_s']];
  if (seconds === null || !table || isChoice(table)) return null;
  return risenDose(item, withValue(item.dose, 'rep_s', seconds - table.step));
}
