import {
  balanceLadder,
  balanceRungOf,
  easierBalance,
  isBalanceDose,
  onBalanceRung,
} from '../../../technique/balance-ladder';
import type { BalanceDose } from '../../../technique/balance-ladder';
import type { Dose } from '../../../technique/dose-forms';
import type { Candidate, ItemEvidence } from '../../evidence/visit-evidence';
import { onSameRung } from '../same-rung';

/** Where a step down leads; `hand-support` where only a hand on something makes it easier. */
export type EasierLevel = Candidate | 'hand-support' | null;

/**
 * The level one step below an item: where it rose from, so that a step down undoes the step up; else the first easier variant that
 * is allowed. Balance goes down its ladder, to the rung from which the present one rises, even where it came over from another
 * branch; from the lowest it goes to hand support. Null when no level is easier.
 */
export function easierLevel(item: ItemEvidence): EasierLevel {
  const former = risenFrom(item);
  if (former && !isOtherBranch(former.dose, item.dose)) return former;
  const below = isBalanceDose(item.dose) ? rungBelow(item, item.dose) : null;
  return below ?? former ?? item.easier[0] ?? null;
}

/** Whether two doses stand on the balance ladder and the later does not rise from the former. */
export function isOtherBranch(former: Dose, later: Dose): boolean {
  if (!isBalanceDose(former) || !isBalanceDose(later)) return false;
  const [from, to] = [balanceRungOf(former), balanceRungOf(later)];
  return from !== null && to !== null && balanceLadder[to]?.from !== from;
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
