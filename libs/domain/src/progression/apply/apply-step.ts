import { findItem } from '../../plan/edit/item-spot';
import { changeItem } from '../../plan/edit/change-plan';
import { setPinned, setStage } from '../../plan/edit/item-settings';
import { newItemId } from '../../plan/edit/new-item-id';
import { removeItem } from '../../plan/edit/remove-item';
import { replaceItem } from '../../plan/edit/replace-item';
import type { ItemId, ItemStage, PlanDocument } from '../../plan/plan-document';
import type { NextStep } from '../verdict';

/** What becomes of an item of the plan. */
export interface DecidedStep {
  readonly next: NextStep;
  /** Where it stands from now on; null for worked on as dosed, undefined where that does not change. */
  readonly stage: ItemStage | null | undefined;
  /** Whether composing again must keep it. */
  readonly pinned: boolean;
}

/**
 * The plan with an item as it was decided. Another exercise stands in its place under a new id, since what was done and decided under
 * the old one was about the old exercise; it starts without a note, and is
 * worked on unless the step says otherwise. An item that the plan no longer has changes nothing.
 */
export function applyStep(plan: PlanDocument, id: ItemId, { next, stage, pinned }: DecidedStep): PlanDocument {
  switch (next.kind) {
    case 'dose':
    case 'maintain': {
      const dosed = changeItem(plan, id, (item) => ({ ...item, dose: next.dose, pinned }));
      return stage === undefined ? dosed : setStage(dosed, id, stage);
    }
    case 'exercise':
      return exchanged(plan, id, { next, stage, pinned });
    case 'remove':
      return removeItem(plan, id);
    case 'choose':
      return setStage(plan, id, { kind: 'stopped' });
  }
}

/** A step to another exercise. */
type Exchange = DecidedStep & { readonly next: Extract<NextStep, { kind: 'exercise' }> };

function exchanged(plan: PlanDocument, id: ItemId, { next, stage, pinned }: Exchange): PlanDocument {
  const found = findItem(plan, id);
  if (!found) return plan;
  const stays = found.item.exerciseId === next.exerciseId;
  const newId = stays ? id : newItemId(plan, found.spot, next);
  return setStage(setPinned(replaceItem(plan, id, next), newId, pinned), newId, stage ?? null);
}
