import {
  balanceLadder,
  balanceRungOf,
  harderBalance,
  isBalanceDose,
  onBalanceRung,
} from '../../../technique/balance-ladder';
import type { BalanceDose } from '../../../technique/balance-ladder';
import type { ItemEvidence } from '../../evidence/visit-evidence';
import type { NextStep } from '../../verdict';
import { onSameRung } from '../same-rung';
import type { Rise } from '../step-up';
import { harderVariant, variantStep } from './variant-step';

/**
 * Goes up the balance ladder: the lowest rung above the present one that rises from a rung which has been passed. Between the rungs
 * it is the lowest that one harder setting reaches. A variant that stands on the new rung is taken; without one the exercise itself goes
 * there, unless that is forbidden. Where there is no rung to go to, the first harder variant is taken.
 */
export function balanceStep(rise: Rise): NextStep | null {
  const { item } = rise;
  const doses = isBalanceDose(item.dose) ? nextRungs(item, item.dose) : [];
  for (const dose of doses) {
    const variant = onSameRung(item.harder, dose);
    if (variant) return harderVariant(item, variant);
    if (!item.rungsForbidden.some((rung) => rung === balanceRungOf(dose))) return { kind: 'dose', dose };
  }
  return variantStep(rise);
}

/** The lowest first. */
function nextRungs({ rungsPassed }: ItemEvidence, dose: BalanceDose): readonly BalanceDose[] {
  const present = balanceRungOf(dose);
  if (present === null) return [harderBalance(dose)].filter((one) => one !== null);
  const passed = new Set([present, ...rungsPassed].flatMap(rungsBelow));
  const above = balanceLadder.flatMap(({ from }, rung) =>
    rung > present && from !== null && passed.has(from) ? [rung] : [],
  );
  return above.map((rung) => onBalanceRung(dose, rung)).filter((one) => one !== null);
}

/** A rung and those from which it rises: whoever passes it can do them too. */
function rungsBelow(rung: number): readonly number[] {
  const from = balanceLadder[rung]?.from ?? null;
  return from === null ? [rung] : [rung, ...rungsBelow(from)];
}
