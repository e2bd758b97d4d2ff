import type { ItemId, PlanDocument, PlanItem } from '../../plan/plan-document';
import { itemIn } from '../item-in';

/** What is to be done, without where and since when. */
export type Prescription = Pick<PlanItem, 'exerciseId' | 'side' | 'dose'>;

/** What is prescribed with the first of some items that a plan has; null where it has none. */
export function prescriptionIn(plan: PlanDocument, items: readonly ItemId[]): Prescription | null {
  const found = items.map((id) => itemIn(plan, id)).find((one) => one !== null);
  if (!found) return null;
  const { exerciseId, side, dose } = found.item;
  return { exerciseId, side, dose };
}
