import type { ItemChange } from '../../plan/compare/plan-change';
import { itemsAt } from '../../plan/edit/item-spot';
import type { ItemId, PlanDocument, PlanItem } from '../../plan/plan-document';
import type { PartOfPlan } from './part-of-plan';
import { prescriptionIn } from './prescription';
import { itemIn } from '../item-in';

/** What surrounds a changed item. */
export interface ItemSurroundings {
  /** The items that stood in its place one after the other, the newest first. */
  readonly line: readonly ItemId[];
  /** Items that the plan had before all changes and has after them. */
  readonly lasting: ReadonlySet<ItemId>;
}

/** What a change of an item is about. */
export function itemPart(change: ItemChange, { line, lasting }: ItemSurroundings): PartOfPlan {
  switch (change.kind) {
    case 'item-added':
      return (plan) => wholeItemIn(plan, change.item);
    case 'item-removed':
      return (plan) => itemIn(plan, change.item.id) !== null;
    case 'item-replaced':
      return (plan) => [line.map((id) => itemIn(plan, id) !== null), wholeItemIn(plan, change.to)];
    case 'item-moved':
      return (plan) => standingIn(plan, change.item, lasting);
    case 'item-dose':
      return (plan) => prescriptionIn(plan, line);
    case 'item-side':
      return (plan) => itemIn(plan, change.item.id)?.item.side ?? null;
    case 'item-stage':
      return (plan) => itemIn(plan, change.item.id)?.item.stage ?? null;
    case 'item-note':
      return (plan) => itemIn(plan, change.item.id)?.item.note ?? null;
  }
}

/** Everything that is said about an item, and where it stands; null where the plan does not have it. */
function wholeItemIn(plan: PlanDocument, { id }: PlanItem): unknown {
  const found = itemIn(plan, id);
  if (!found) return null;
  const { exerciseId, side, dose, note, stage = null } = found.item;
  const { phase, lane } = found.spot;
  return { exerciseId, side, dose, note, stage, phase, lane };
}

/** Where an item stands, and behind which of the lasting ones: what comes and goes beside it does not move it. */
function standingIn(plan: PlanDocument, { id }: PlanItem, lasting: ReadonlySet<ItemId>): unknown {
  const found = itemIn(plan, id);
  if (!found) return null;
  const { phase, lane, at } = found.spot;
  const ahead = itemsAt(plan, { phase, lane }).slice(0, at);
  return {
    phase,
    lane,
    behind: ahead
      .map((item) => item.id)
      .filter((one) => lasting.has(one))
      .toSorted(),
  };
}
