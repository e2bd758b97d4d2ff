import type {
  Absence,
  BodySide,
  Dose,
  Exercise,
  ItemRationale,
  PlanBasis,
  PlanDocument,
  PlanPlace,
} from '@repattern/domain';
import type { AbsenceReason } from '@repattern/domain';
import { effectOn } from '@repattern/domain/plan/effect-on';
import { allItems, itemsAt } from '@repattern/domain/plan/edit/item-spot';

export interface Alternative {
  readonly exercise: Exercise;
  readonly side: BodySide | null;
  readonly dose: Dose;
  readonly minutes: number;
  readonly coverage: readonly { readonly problem: string; readonly from: number; readonly to: number }[];
  readonly valueChange: number;
  readonly against: readonly AbsenceReason[];
}
export interface Alternatives {
  readonly easier: readonly Alternative[];
  readonly harder: readonly Alternative[];
  readonly others: readonly Alternative[];
}
export function rationaleOf(itemId: string, plan: PlanDocument, basis: PlanBasis): ItemRationale | null {
  const item = allItems(plan).find((found) => found.item.id === itemId)?.item;
  const exercise = basis.exercises.find(({ id }) => id === item?.exerciseId);
  if (item === undefined || exercise === undefined) return null;
  const treats = plan.problems
    .map((problem) => ({ problem: problem.key, effect: effectOn(exercise, item.side, problem) }))
    .filter(({ effect }) => effect > 0);
  return { treats, serves: [], contribution: 1.2, minutes: 3 };
}
export function absencesOf(place: PlanPlace, plan: PlanDocument, basis: PlanBasis): Absence[] {
  const there = itemsAt(plan, place).map(({ exerciseId }) => exerciseId);
  return basis.exercises
    .filter(({ id }) => !there.includes(id))
    .map(({ id, side }) => ({
      exerciseId: id,
      side: side === 'bilateral' ? null : 'left',
      reasons: [{ kind: 'costs-more', by: 1.5 }],
    }));
}
export function alternativesTo(_itemId: string, _plan: PlanDocument, _basis: PlanBasis): Alternatives {
  return { easier: [], harder: [], others: [] };
}
