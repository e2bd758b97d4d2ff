import type { ItemId, PlanDocument } from '../plan-document';
import { insertItem } from './add-item';
import { findItem } from './item-spot';
import type { ItemSpot } from './item-spot';
import { newItemId } from './new-item-id';

/** The plan with the same prescription once more, in any spot, under an id of its own and pinned. An unknown id changes nothing. */
export function copyItem(plan: PlanDocument, id: ItemId, to: ItemSpot): PlanDocument {
  const found = findItem(plan, id);
  return found ? insertItem(plan, to, { ...found.item, id: newItemId(plan, to, found.item), pinned: true }) : plan;
}
