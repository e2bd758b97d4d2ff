import type { ItemChange, PlanChange } from '../../plan/compare/plan-change';
import type { RungDirection } from '../rung-direction';
import type { AttributedChange } from './attributed-change';
import { isOfItem } from './part-changed-by';

/** Where a change belongs, and whether it asks more or less of the patient. */
export type ChangeDescription = Pick<AttributedChange, 'phase' | 'item' | 'direction'>;

/** Where a change belongs, and what it asks of the patient. */
export function describeChange(change: PlanChange, rungs: RungDirection): ChangeDescription {
  if (isOfItem(change)) return describeItemChange(change, rungs);
  return { phase: 'phase' in change ? change.phase : null, item: null, direction: null };
}

function describeItemChange(change: ItemChange, rungs: RungDirection): ChangeDescription {
  if (change.kind === 'item-moved') return { phase: change.to.phase, item: change.item.id, direction: null };
  const { phase } = change.place;
  if (change.kind === 'item-replaced') {
    const { from, to } = change;
    return { phase, item: to.id, direction: rungs({ from: from.exerciseId, to: to.exerciseId }) };
  }
  return { phase, item: change.item.id, direction: change.kind === 'item-dose' ? change.direction : null };
}
