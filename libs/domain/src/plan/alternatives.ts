import { waitsForAnswer } from './checks/findings-of-reasons';
import { laddersAround } from './composer/ladders-around';
import type { PlanReading } from './composer/plan-reading';
import { readPlan } from './composer/plan-reading';
import type { Swap } from './composer/swap';
import { alternativeOf, swapOf } from './composer/swap';
import type { Alternative, Alternatives, PlanBasis } from './composition';
import type { Exercise } from '../exercise/exercise';
import { findItem } from './edit/item-spot';
import type { ItemId, PlanDocument } from './plan-document';

/** How many others are offered. */
const mostOthers = 12;

/**
 * What could stand in the place of an item, each with what it would change and what speaks against it. None for an item that
 * the plan does not have, or whose exercise the library does not have.
 */
export function alternativesTo(itemId: ItemId, plan: PlanDocument, basis: PlanBasis): Alternatives {
  const reading = readPlan(plan, basis);
  const found = findItem(plan, itemId);
  const others = basis.exercises.filter(({ id }) => id !== found?.item.exerciseId);
  const swap = found === null ? null : swapOf(found, others, reading);
  if (swap === null) return { easier: [], harder: [], others: [] };
  const { easier, harder } = laddersAround(swap.leaving.exercise, reading);
  const uses = new Map(swap.phase.items.map(({ exercise }, use) => [exercise, use]));
  const offered = (exercises: readonly Exercise[]): Alternative[] =>
    exercises.flatMap((exercise) => {
      const use = uses.get(exercise) ?? -1;
      const coming = swap.phase.items[use];
      return coming === undefined ? [] : [alternativeOf(use, coming, swap)];
    });
  const beside = new Set([...easier, ...harder]);
  const rest = others.filter((exercise) => !beside.has(exercise) && sharesProblem(exercise, swap, reading));
  return { easier: offered(easier), harder: offered(harder), others: best(offered(rest)) };
}

/** Whether an exercise treats something that the leaving item treats, or anything, where that treated nothing. */
function sharesProblem(exercise: Exercise, { leaving }: Swap, { treatmentsOf }: PlanReading): boolean {
  const treated = treatmentsOf(leaving.exercise, leaving.side).map(({ problem }) => problem);
  return treatmentsOf(exercise, null).some(({ problem }) => treated.length === 0 || treated.includes(problem));
}

/** Those that may stand there, worth most first. */
function best(alternatives: readonly Alternative[]): Alternative[] {
  return alternatives
    .filter(({ against }) => against.every(waitsForAnswer))
    .toSorted((one, other) => other.valueChange - one.valueChange)
    .slice(0, mostOthers);
}
