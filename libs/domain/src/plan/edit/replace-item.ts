import type { ItemId, PlanDocument } from '../plan-document';
import { changeItem } from './change-plan';
import { includeExercise } from './exclude-exercise';
import { findItem } from './item-spot';
import { newItemId } from './new-item-id';
import type { NewItem } from './new-item-id';

/**
 * The plan with another exercise where an item stands, pinned because a person chose it. It gets an id of its own and an
 * empty note: what was done and said under the old id was about the old exercise. The same exercise on another side or at
 * another dose keeps both. An unknown id changes nothing.
 */
export function replaceItem(plan: PlanDocument, id: ItemId, { exerciseId, side, dose }: NewItem): PlanDocument {
  const found = findItem(plan, id);
  if (!found) return plan;
  if (found.item.exerciseId === exerciseId) {
    return changeItem(plan, id, (item) => ({ ...item, side, dose, pinned: true }));
  }
  const item = {
    id: newItemId(plan, found.spot, { exerciseId, side }),
    exerciseId,
    side,
    dose,
    pinned: true,
    note: '',
  };
  return includeExercise(
    changeItem(plan, id, () => item),
    exerciseId,
  );
}
