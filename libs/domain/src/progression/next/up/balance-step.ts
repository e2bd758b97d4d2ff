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
 * it is the lowest that one harder setting reaches. A variant that stands on the new rung is taken; where there is no rung to go to, the
 * first harder variant is.
 */
export function balanceStep(rise: Rise): NextStep | null {
  const { item } = rise;
  const dose = isBalanceDose(item.dose) ? nextRung(item, item.dose) : null;
  if (!dose) return variantStep(rise);
  const variant = onSameRung(item.harder, dose);
  return variant ? harderVariant(item, variant) : { kind: 'dose', dose };
}

function nextRung({ rungsPassed }: ItemEvidence, dose: BalanceDose): BalanceDose | null {
  const present = balanceRungOf(dose);
  if (present === null) return harderBalance(dose);
  const passed = new Set([present, ...rungsPassed].flatMap(rungsBelow));
  const above = balanceLadder.flatMap(({ from }, rung) =>
    rung > present && from !== null && passed.has(from) ? [rung] : [],
  );
  return above.map((rung) => onBalanceRung(dose, rung)).find((one) => one !== null) ?? null;
}

/** A rung and those from which it rises: whoever passes it can do them too. */
function rungsBelow(rung: number): readonly number[] {
  const from = balanceLadder[rung]?.from ?? null;
  return from === null ? [rung] : [rung, ...rungsBelow(from)];
}
