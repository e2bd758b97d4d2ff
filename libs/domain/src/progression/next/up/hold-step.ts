import { numberIn, withValue } from '../../../technique/dose-values';
import type { Dose } from '../../../technique/dose-forms';
import type { NextStep } from '../../verdict';
import { risenDose } from '../risen-dose';
import { numberOf } from '../rule-params';
import type { Rise } from '../step-up';

/** Lengthens holds or bouts up to a ceiling, then raises the effort, where the rule says so with a shorter hold. */
export function holdStep({ item, params }: Rise): NextStep | null {
  const key = item.dose.form === 'rhythmic-stabilization' ? 'bout_s' : 'hold_s';
  const [hold, add, ceiling] = [numberIn(item.dose, key), numberOf(params, 'addSeconds'), numberOf(params, 'ceiling')];
  if (hold === null || add === null || ceiling === null) return null;
  if (hold < ceiling) return risenDose(item, withValue(item.dose, key, Math.min(hold + add, ceiling)));
  const harder = withMoreEffort({ item, params });
  const reset = numberOf(params, 'then.resetHoldSeconds') ?? hold;
  return harder && risenDose(item, withValue(harder, key, Math.min(hold, reset)));
}

function withMoreEffort({ item: { dose }, params }: Pick<Rise, 'item' | 'params'>): Dose | null {
  const effort = numberIn(dose, 'effort_pct_mvic');
  const add = numberOf(params, 'then.effortPctMvicPoints');
  const most = numberOf(params, 'then.maxEffortPctMvic');
  if (effort === null || add === null || most === null || effort >= most) return null;
  return withValue(dose, 'effort_pct_mvic', Math.min(effort + add, most));
}
