import {
  balanceLadder,
  balanceRungOf,
  easierBalance,
  isBalanceDose,
  onBalanceRung,
} from '../../../technique/balance-ladder';
import type { BalanceDose } from '../../../technique/balance-ladder';
import type { Candidate, ItemEvidence } from '../../evidence/visit-evidence';
import { onSameRung } from '../same-rung';

/** Where a step down leads; `hand-support` where only a hand on something makes it easier. */
export type EasierLevel = Candidate | 'hand-support' | null;

/**
 * The level one step below an item. Balance goes to the rung from which the present one rises, and from the lowest to hand support.
 * Everything else goes back to where it rose from, so that a step down undoes the step up; where it did not rise, to the first
 * easier variant that is allowed. Null when there is none.
 */
export function easierLevel(item: ItemEvidence): EasierLevel {
  return (isBalanceDose(item.dose) ? rungBelow(item, item.dose) : null) ?? risenFrom(item) ?? item.easier[0] ?? null;
}

function rungBelow(item: ItemEvidence, dose: BalanceDose): EasierLevel {
  const rung = balanceRungOf(dose);
  if (rung === 0) return 'hand-support';
  const from = rung === null ? null : (balanceLadder[rung]?.from ?? null);
  const below = from === null ? easierBalance(dose) : onBalanceRung(dose, from);
  if (!below) return null;
  return onSameRung(item.easier, below) ?? { exerciseId: item.exerciseId, side: item.side, dose: below };
}

/** Only to a variant that is allowed today. */
function risenFrom({ risenFrom: former, exerciseId, easier }: ItemEvidence): Candidate | null {
  if (!former) return null;
  return former.exerciseId === exerciseId || easier.some((one) => one.exerciseId === former.exerciseId) ? former : null;
}
