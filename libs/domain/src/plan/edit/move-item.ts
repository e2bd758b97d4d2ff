import type { ItemId, PlanDocument } from '../plan-document';
import { insertItem } from './add-item';
import { findItem } from './item-spot';
import type { ItemSpot } from './item-spot';
import { removeItem } from './remove-item';

/**
 * The plan with an item in another spot, in any phase and lane; it keeps its id, its dose and all else. One that comes to
 * another lane or phase is pinned there, so that composing again does not take the decision back. `at` counts the items of
 * the lane without the moved one. An unknown id, a phase that the plan does not have and the spot where it already stands
 * change nothing.
 */
export function moveItem(plan: PlanDocument, id: ItemId, to: ItemSpot): PlanDocument {
  const found = findItem(plan, id);
  if (!found) return plan;
  const without = removeItem(plan, id);
  const { phase, lane, at } = found.spot;
  const stays = to.phase === phase && to.lane === lane;
  const moved = insertItem(without, to, stays ? found.item : { ...found.item, pinned: true });
  const there = findItem(moved, id)?.spot;
  return !there || (stays && there.at === at) ? plan : moved;
}
