import type { FoundItem } from '../plan/edit/item-spot';
import type { ItemId, PlanDocument } from '../plan/plan-document';
import { replacedItem } from './replaced-item';
import { itemIn } from './item-in';

type Phases = Pick<PlanDocument, 'phases'>;

/**
 * Where an item stands in each of some states of its plan, the oldest first, under whichever id it has there: before it came into
 * the place of another, that one. Null where neither stands.
 */
export function trackItem(states: readonly Phases[], item: ItemId): (FoundItem | null)[] {
  let id = item;
  const newestFirst = states.toReversed().map((after, at, all) => {
    const found = itemIn(after, id);
    const before = all[at + 1];
    id = (found && before && replacedItem({ before, after }, id)) ?? id;
    return found;
  });
  return newestFirst.toReversed();
}

/** The ids of an item and of those in whose place it came, the oldest first; none where no state has it. */
export function itemLine(states: readonly Phases[], item: ItemId): ItemId[] {
  return [...new Set(trackItem(states, item).flatMap((found) => found?.item.id ?? []))];
}
