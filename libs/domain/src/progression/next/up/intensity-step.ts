import { numberIn, valueIn, withValue } from '../../../technique/dose-values';
import { doseLadders } from '../../../technique/dose-ladders';
import type { NextStep } from '../../verdict';
import { risenDose } from '../risen-dose';
import { numberOf } from '../rule-params';
import type { Rise } from '../step-up';

/**
 * Raises the intensity that stimulation aims at, up to the target. Where the dose goes by what is tolerated or seen, or aims at the
 * target already, it stays as it is: what rises is the current at the device, session by session, which no dose states.
 */
export function intensityStep({ item, params }: Rise): NextStep | null {
  const { dose } = item;
  const [aim, target] = [numberIn(dose, 'intensity_pct_mvic'), numberOf(params, 'targetPctMvic')];
  const [step] = doseLadders.nmes;
  if (aim !== null && target !== null && step?.kind === 'add' && aim < target)
    return risenDose(item, withValue(dose, 'intensity_pct_mvic', Math.min(aim + step.amount, target)));
  return valueIn(dose, 'intensity_criterion') === 'pct-mvic' ? null : { kind: 'dose', dose };
}
