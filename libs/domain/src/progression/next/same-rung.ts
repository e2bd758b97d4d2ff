import { balanceRungOf, isBalanceDose } from '../../technique/balance-ladder';
import type { BalanceDose } from '../../technique/balance-ladder';
import type { Candidate } from '../evidence/visit-evidence';

/** The first of some exercises that is dosed like a balance dose and stands on the same rung. */
export function onSameRung(candidates: readonly Candidate[], dose: BalanceDose): Candidate | null {
  const rung = balanceRungOf(dose);
  if (rung === null) return null;
  const stands = ({ dose: other }: Candidate): boolean =>
    isBalanceDose(other) && other.form === dose.form && balanceRungOf(other) === rung;
  return candidates.find(stands) ?? null;
}
