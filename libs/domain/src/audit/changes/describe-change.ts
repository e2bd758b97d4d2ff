import type { ItemChange, PlanChange } from '../../plan/compare/plan-change';
import type { RungDirection } from '../rung-direction';
import type { AttributedChange } from './attributed-change';
import { isOfItem } from './part-changed-by';

/** Where a change belongs, and what it asks of the patient. */
export function describeChange(
  change: PlanChange,
  rungs: RungDirection,
): Pick<AttributedChange, 'phase' | 'item' | 'direction'> {
  if (isOfItem(change)) return describeItemChange(change, rungs);
  return { phase: 'phase' in change ? change.phase : null, item: null, direction: null };
}

function describeItemChange(
  change: ItemChange,
  rungs: RungDirection,
): Pick<AttributedChange, 'phase' | 'item' | 'direction'> {
  switch (change.kind) {
    case 'item-moved':
      return { phase: change.to.phase, item: change.item.id, direction: null };
    case 'item-replaced': {
      const exchange = { from: change.from.exerciseId, to: change.to.exerciseId };
      return { phase: change.place.phase, item: change.to.id, direction: rungs(exchange) };
    }
    case 'item-dose':
      return { phase: change.place.phase, item: change.item.id, direction: change.direction };
    default:
      return { phase: change.place.phase, item: change.item.id, direction: null };
  }
}
