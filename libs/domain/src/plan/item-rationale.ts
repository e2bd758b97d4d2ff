import { readPlan } from './composer/plan-reading';
import { evaluatePhase } from './composer/evaluated-phase';
import type { ItemRationale, PlanBasis } from './composition';
import { findItem } from './edit/item-spot';
import { itemMinutes } from './lane-minutes';
import type { ItemId, PlanDocument } from './plan-document';

/**
 * What an item does in its plan. An item that the plan does not have does nothing; one whose exercise the library does not have
 * takes the time of its dose.
 */
export function rationaleOf(itemId: ItemId, plan: PlanDocument, basis: PlanBasis): ItemRationale {
  const found = findItem(plan, itemId);
  const reading = readPlan(plan, basis);
  const exercise = found === null ? undefined : reading.exerciseById.get(found.item.exerciseId);
  if (found === null) return { treats: [], serves: [], contribution: 0, minutes: 0 };
  const minutes = itemMinutes(found.item, exercise);
  if (exercise === undefined) return { treats: [], serves: [], contribution: 0, minutes };
  const treats = reading
    .treatmentsOf(exercise, found.item.side)
    .flatMap(({ problem, effect }) =>
      plan.problems.slice(problem, problem + 1).map(({ key }) => ({ problem: key, effect })),
    );
  const treated = treats.map(({ problem }) => problem);
  const { choice, items } = evaluatePhase(reading, found.spot.phase);
  const before = choice.value;
  choice.remove(items.findIndex(({ item }) => item?.id === itemId));
  return {
    treats,
    serves: plan.goals.filter(({ problems }) => problems.some((key) => treated.includes(key))).map(({ id }) => id),
    contribution: before - choice.value,
    minutes,
  };
}
