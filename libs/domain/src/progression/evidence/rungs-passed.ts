import { balanceRungOf, isBalanceDose } from '../../technique/balance-ladder';
import type { VisitItem } from '../visit/visit-document';
import type { ItemReading } from './item-reading';
import { meetsTarget } from './meets-target';

/**
 * Quality of movement from which a rung counts as passed.
 * @source policy
 */
const leastQuality = 2;

/**
 * The rungs of the balance ladder that the patient passed on the side of the item, at any visit of the plan and with any exercise: done
 * to the full, without a touch, of good quality. The lowest first.
 */
export function rungsPassed({ dose, row, visit }: ItemReading): number[] {
  if (!isBalanceDose(dose)) return [];
  const rungs = visit.visits.flatMap(({ document }) =>
    document.items.flatMap((one) => (one.side === row.side ? (passedRung(one) ?? []) : [])),
  );
  return [...new Set(rungs)].sort((one, other) => one - other);
}

function passedRung({ performed, target }: VisitItem): number | null {
  const dose = performed?.dose;
  if (!dose || !isBalanceDose(dose) || performed.outcome !== 'done' || !meetsTarget(dose, target)) return null;
  const { seen, quality } = performed;
  return seen.touches === 0 && quality !== null && quality >= leastQuality ? balanceRungOf(dose) : null;
}
