import type { BodySide } from '../../kernel/body-side';
import type { Dose } from '../../technique/dose-forms';
import type { ItemId, ItemStage, PlanDocument, PlanItem } from '../plan-document';
import { changeItem, changed } from './change-plan';

/**
 * The plan with another dose of an item, which is pinned by it: composing again must not take a person’s decision back. An
 * unknown id, or a dose of another form than the item has, changes nothing.
 */
export function setDose(plan: PlanDocument, id: ItemId, dose: Dose): PlanDocument {
  return changeItem(plan, id, (item) => (item.dose.form === dose.form ? decided(item, { dose }) : item));
}

/** The plan with an item done on another side, pinned by it; null for both sides at once. An unknown id changes nothing. */
export function setSide(plan: PlanDocument, id: ItemId, side: BodySide | null): PlanDocument {
  return changeItem(plan, id, (item) => decided(item, { side }));
}

function decided(item: PlanItem, values: Partial<PlanItem>): PlanItem {
  const after = changed(item, values);
  return after === item ? item : changed(after, { pinned: true });
}

/** The plan with an item that composing again keeps, or may replace. An unknown id changes nothing. */
export function setPinned(plan: PlanDocument, id: ItemId, pinned: boolean): PlanDocument {
  return changeItem(plan, id, (item) => changed(item, { pinned }));
}

/** The plan with another instruction at an item; empty for none. An unknown id changes nothing. */
export function setNote(plan: PlanDocument, id: ItemId, note: string): PlanDocument {
  return changeItem(plan, id, (item) => changed(item, { note }));
}

/** The plan with an item that rests, stops or is kept up; with null it is worked on as dosed. An unknown id changes nothing. */
export function setStage(plan: PlanDocument, id: ItemId, stage: ItemStage | null): PlanDocument {
  return changeItem(plan, id, (item) => {
    if (stage !== null) return changed(item, { stage });
    const { stage: former, ...without } = item;
    return former === undefined ? item : without;
  });
}
