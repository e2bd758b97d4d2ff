import type { ItemId, PlanDocument } from '../plan-document';
import { changeLane } from './change-plan';
import { findItem } from './item-spot';

/** The plan without an item. An unknown id changes nothing. */
export function removeItem(plan: PlanDocument, id: ItemId): PlanDocument {
  const found = findItem(plan, id);
  return found ? changeLane(plan, found.spot, (items) => items.filter((item) => item.id !== id)) : plan;
}
