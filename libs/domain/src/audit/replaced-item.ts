import { itemChanges } from '../plan/compare/item-changes';
import type { ItemId, PlanDocument } from '../plan/plan-document';
import { itemIn } from './item-in';

type Phases = Pick<PlanDocument, 'phases'>;

/** Two states of a plan, one after the other. */
export interface ConsecutiveStates {
  readonly before: Phases;
  readonly after: Phases;
}

/** The item in whose place another came; null for one that came beside the others, or was there before. */
export function replacedItem({ before, after }: ConsecutiveStates, id: ItemId): ItemId | null {
  const found = itemIn(after, id);
  if (!found || itemIn(before, id)) return null;
  for (const change of itemChanges(before, after, found.spot.phase)) {
    if (change.kind === 'item-replaced' && change.to.id === id) return change.from.id;
  }
  return null;
}
