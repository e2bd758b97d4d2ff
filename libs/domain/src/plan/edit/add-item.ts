import type { PlanDocument, PlanItem } from '../plan-document';
import { changeLane } from './change-plan';
import { includeExercise } from './exclude-exercise';
import type { ItemSpot } from './item-spot';
import { newItemId } from './new-item-id';
import type { NewItem } from './new-item-id';

/**
 * The plan with a new item, pinned because a person chose it: composing again keeps it. Its exercise is no longer excluded.
 * A phase that the plan does not have changes nothing.
 */
export function addItem(plan: PlanDocument, spot: ItemSpot, { exerciseId, side, dose }: NewItem): PlanDocument {
  const item = { id: newItemId(plan, spot, { exerciseId, side }), exerciseId, side, dose, pinned: true, note: '' };
  return insertItem(plan, spot, item);
}

/** The plan with an item that has its id already; its exercise is no longer excluded. */
export function insertItem(plan: PlanDocument, spot: ItemSpot, item: PlanItem): PlanDocument {
  const placed = changeLane(plan, spot, (items) => {
    const at = Math.max(0, spot.at ?? items.length);
    return [...items.slice(0, at), item, ...items.slice(at)];
  });
  return placed === plan ? plan : includeExercise(placed, item.exerciseId);
}
