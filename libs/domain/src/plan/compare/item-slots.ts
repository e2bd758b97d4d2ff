import { allItems, itemsAt } from '../edit/item-spot';
import type { FoundItem } from '../edit/item-spot';
import type { ItemId, PlanDocument } from '../plan-document';
import { alignLanes } from './align-lanes';
import type { Versions } from './plan-conflict';

/** Three states of a plan. */
export interface PlanVersionsToMerge {
  readonly base: PlanDocument;
  readonly mine: PlanDocument;
  readonly theirs: PlanDocument;
}

/** One prescription in three states. A side that replaced the exercise has the new item, which is known by another id. */
export type ItemSlot = Versions<FoundItem>;

type Items = ReadonlyMap<ItemId, FoundItem>;

/** Every prescription that any state has, those of the former state first. */
export function itemSlots({ base, mine, theirs }: PlanVersionsToMerge): ItemSlot[] {
  const [was, my, their] = [indexed(base), indexed(mine), indexed(theirs)];
  const replacedBy = {
    mine: replacements(base, mine),
    theirs: replacements(base, theirs),
  };
  const myOwn = agreed(replacedBy.mine, their, replacedBy.theirs);
  const theirOwn = agreed(replacedBy.theirs, my, replacedBy.mine);
  const successors = new Set([...myOwn.values(), ...theirOwn.values()]);
  const added = [...new Set([...their.keys(), ...my.keys()])].filter((id) => !was.has(id) && !successors.has(id));
  return [
    ...[...was].map(([id, found]) => ({
      base: found,
      mine: my.get(id) ?? my.get(myOwn.get(id) ?? '') ?? null,
      theirs: their.get(id) ?? their.get(theirOwn.get(id) ?? '') ?? null,
    })),
    ...added.map((id) => ({ base: null, mine: my.get(id) ?? null, theirs: their.get(id) ?? null })),
  ];
}

function indexed(plan: PlanDocument): Items {
  return new Map(allItems(plan).map((found) => [found.item.id, found]));
}

/** The id of the new item by that of the former, for every exercise that was replaced in its spot. */
function replacements(before: PlanDocument, after: PlanDocument): ReadonlyMap<ItemId, ItemId> {
  const known = { before: new Set(indexed(before).keys()), after: new Set(indexed(after).keys()) };
  const lanes = before.phases.flatMap(({ number }) =>
    (['clinic', 'home'] as const).map((lane) => ({ phase: number, lane })),
  );
  const pairs = lanes.flatMap((place) => [
    ...alignLanes(itemsAt(before, place), itemsAt(after, place), known).replaced,
  ]);
  return new Map(pairs.map(([id, item]) => [id, item.id]));
}

/** Replacements whose new item the other side does not have, or has in the same spot: one item is never in two slots. */
function agreed(
  own: ReadonlyMap<ItemId, ItemId>,
  others: Items,
  theirs: ReadonlyMap<ItemId, ItemId>,
): ReadonlyMap<ItemId, ItemId> {
  return new Map([...own].filter(([former, id]) => !others.has(id) || theirs.get(former) === id));
}
