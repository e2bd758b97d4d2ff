import type { BodySide } from '../../kernel/body-side';
import { isSame } from '../edit/change-plan';
import type { FoundItem } from '../edit/item-spot';
import { itemsAt } from '../edit/item-spot';
import type { ItemId, ItemStage, PlanItem, PlanPlace } from '../plan-document';
import { itemSlots } from './item-slots';
import type { ItemSlot, PlanVersionsToMerge } from './item-slots';
import { decide, mergeValue } from './merge-decisions';
import type { MergeDecisions } from './merge-decisions';
import { ordered, orderingSide } from './merge-lists';
import type { MergeChoice } from './plan-conflict';
import { survivingSlot } from './surviving-items';
import type { SurvivingPhases } from './surviving-items';

/** An item with the lane where it stands. */
export interface PlacedItem {
  readonly item: PlanItem;
  readonly place: PlanPlace;
}

/**
 * The items of both sides. What one side took away and the other did not touch is gone; all else that one side took away
 * or replaced stays, as a conflict. Two persons who replaced one exercise with two others get both until they decide.
 */
export function mergeItems(
  versions: PlanVersionsToMerge,
  surviving: SurvivingPhases,
  decisions: MergeDecisions,
): PlacedItem[] {
  return itemSlots(versions).flatMap((slot) => {
    const survivor = survivingSlot(slot, surviving);
    return survivor ? mergeSlot(survivor, decisions) : [];
  });
}

/** The items of one lane in the order of the session. Where both sides ordered it anew it is a conflict. */
export function orderLane(
  items: readonly PlacedItem[],
  place: PlanPlace,
  { versions, decisions }: { readonly versions: PlanVersionsToMerge; readonly decisions: MergeDecisions },
): PlanItem[] {
  const here = new Map(
    items.filter((one) => isSame(one.place, place)).map(({ item }): [ItemId, PlanItem] => [item.id, item]),
  );
  const [base, mine, theirs] = [versions.base, versions.mine, versions.theirs].map((plan) =>
    itemsAt(plan, place).map(({ id }) => id),
  );
  const ids = { base: base ?? [], mine: mine ?? [], theirs: theirs ?? [] };
  const side =
    orderingSide(ids) ??
    decide(decisions, { kind: 'order', ...place, ...ids }, { choices: ['mine', 'theirs'], otherwise: 'theirs' });
  const [first, second] = side === 'mine' ? [ids.mine, ids.theirs] : [ids.theirs, ids.mine];
  // An item that came back from a phase that is gone may stand here in the former state alone.
  return ordered(new Set(here.keys()), first, [...second, ...ids.base]).flatMap((id) => here.get(id) ?? []);
}

function mergeSlot(slot: ItemSlot, decisions: MergeDecisions): PlacedItem[] {
  const { base, mine, theirs } = slot;
  if (mine?.item.id === theirs?.item.id) return mine && theirs ? [mergeFields({ base, mine, theirs }, decisions)] : [];
  return taken(slot, decisions).flatMap((found) => (found ? [placed(found)] : []));
}

/** Where the two sides have different items, or one of them has none. */
function taken(slot: ItemSlot, decisions: MergeDecisions): (FoundItem | null)[] {
  const { base, mine, theirs } = slot;
  if (isUntouched(base, mine)) return [theirs];
  if (isUntouched(base, theirs)) return [mine];
  const item = (base ?? theirs ?? mine)?.item.id ?? '';
  const choices: readonly MergeChoice[] = mine && theirs ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'];
  const otherwise = mine && theirs ? 'both' : mine ? 'mine' : 'theirs';
  const choice = decide(decisions, { kind: 'item', item, ...slot }, { choices, otherwise });
  return choice === 'both' ? [theirs, mine] : [choice === 'mine' ? mine : theirs];
}

/** Whether a side left an item as it was; neighbours that came or went do not matter. */
function isUntouched(before: FoundItem | null, now: FoundItem | null): boolean {
  return isSame(before && placed(before), now && placed(now));
}

function placed({ item, spot: { phase, lane } }: FoundItem): PlacedItem {
  return { item, place: { phase, lane } };
}

interface BothHave {
  readonly base: FoundItem | null;
  readonly mine: FoundItem;
  readonly theirs: FoundItem;
}

/** A dose is taken whole: parameters of two doses together are a dose that nobody chose. */
function mergeFields(slot: BothHave, decisions: MergeDecisions): PlacedItem {
  const { id: item, exerciseId } = slot.theirs.item;
  const base = slot.base?.item.id === item ? placed(slot.base) : null;
  const [mine, theirs] = [placed(slot.mine), placed(slot.theirs)];
  const of = <T>(read: (found: PlacedItem) => T): { base: T | null; mine: T; theirs: T } => ({
    ...{ base: base && read(base), mine: read(mine), theirs: read(theirs) },
  });
  const pins = of((one) => one.item.pinned);
  const stage = mergeValue<'item-stage', ItemStage | null>(
    decisions,
    { kind: 'item-stage', item },
    of((one) => one.item.stage ?? null),
  );
  return {
    place: mergeValue(
      decisions,
      { kind: 'item-place', item },
      of((one) => one.place),
    ),
    item: {
      id: item,
      exerciseId,
      side: mergeValue<'item-side', BodySide | null>(
        decisions,
        { kind: 'item-side', item },
        of((one) => one.item.side),
      ),
      dose: mergeValue(
        decisions,
        { kind: 'item-dose', item },
        of((one) => one.item.dose),
      ),
      pinned: pins.base === true ? pins.mine && pins.theirs : pins.mine || pins.theirs,
      note: mergeValue(
        decisions,
        { kind: 'item-note', item },
        of((one) => one.item.note),
      ),
      ...(stage === null ? {} : { stage }),
    },
  };
}
