import type { ItemId, PlanDocument, PlanItem, PlanPlace } from '../plan-document';
import { allItems } from './item-spot';

/** What a person chooses about a new item. */
export type NewItem = Pick<PlanItem, 'exerciseId' | 'side' | 'dose'>;

/**
 * An id that no item of the plan has: `1.clinic.quad-set.left`, and `…~2` where that is taken. It tells where the item was
 * put first, nothing about where it stands later.
 */
export function newItemId(
  plan: Pick<PlanDocument, 'phases'>,
  place: PlanPlace,
  { exerciseId, side }: Pick<NewItem, 'exerciseId' | 'side'>,
): ItemId {
  const taken = new Set(allItems(plan).map(({ item }) => item.id));
  const id = `${String(place.phase)}.${place.lane}.${exerciseId}.${side ?? 'none'}`;
  if (!taken.has(id)) return id;
  let count = 2;
  while (taken.has(`${id}~${String(count)}`)) count += 1;
  return `${id}~${String(count)}`;
}
