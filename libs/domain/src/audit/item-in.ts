import { allItems } from '../plan/edit/item-spot';
import type { FoundItem } from '../plan/edit/item-spot';
import type { ItemId, PlanDocument } from '../plan/plan-document';

/** A history asks the same states for one item after the other. */
const known = new WeakMap<PlanDocument['phases'], ReadonlyMap<ItemId, FoundItem>>();

/** Every item of a state of a plan by its id, with where it stands. */
export function itemsById(plan: Pick<PlanDocument, 'phases'>): ReadonlyMap<ItemId, FoundItem> {
  const before = known.get(plan.phases);
  if (before) return before;
  const items = new Map(allItems(plan).map((found) => [found.item.id, found]));
  known.set(plan.phases, items);
  return items;
}

/** An item of a state of a plan, with where it stands; null where it has no such item. */
export function itemIn(plan: Pick<PlanDocument, 'phases'>, id: ItemId): FoundItem | null {
  return itemsById(plan).get(id) ?? null;
}
