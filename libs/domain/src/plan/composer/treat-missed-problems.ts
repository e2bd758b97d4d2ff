import type { PhaseNumber } from '../../technique/dose-form';
import type { Addition } from './cheapest-addition';
import { cheapestAddition } from './cheapest-addition';
import { choosePhase } from './compose-phase';
import type { ChosenPhase } from './compose-phase';
import type { PhaseItem } from './phase-item';
import { itemsOfPhase } from './phase-item';
import type { PlanReading } from './plan-reading';

/** Phases as they were composed, in their order. */
export type ChosenPhases = ReadonlyMap<PhaseNumber, ChosenPhase>;

/**
 * Found problems that every phase left out get the item that costs least in any phase, the weightiest first. What was put in for
 * one problem stays, so that no other drives it out again.
 */
export function treatMissedProblems(phases: ChosenPhases, reading: PlanReading): ChosenPhases {
  let current = phases;
  const seen = new Set<number>();
  for (;;) {
    const missed = missedProblems(current, reading).find((problem) => !seen.has(problem));
    if (missed === undefined) return current;
    seen.add(missed);
    const cheapest = cheapestPhase(current, (item) => treatsProblem(item, missed, reading));
    if (cheapest !== null) current = new Map([...current, cheapest]);
  }
}

/** The phase with a candidate put in to stay, and all else chosen anew beside it. */
export function withAddition({ work }: ChosenPhase, { item }: Addition): ChosenPhase {
  const kept = [...work.kept, { ...item, kept: true }];
  return choosePhase({ ...work, kept, candidates: work.candidates.filter((candidate) => candidate !== item) });
}

/** Found problems that no item treats, neither of the chosen nor of the phases that are left alone, by index. */
export function missedProblems(phases: ChosenPhases, reading: PlanReading): number[] {
  const alone = reading.plan.phases.filter(({ number }) => !phases.has(number));
  const standing = alone.flatMap((phase) => itemsOfPhase(phase, reading));
  const chosen = [...standing, ...[...phases.values()].flatMap(({ items }) => items)];
  return reading.plan.problems.flatMap(({ weight }, problem) =>
    weight === 3 && !chosen.some((item) => treatsProblem(item, problem, reading)) ? [problem] : [],
  );
}

/** Whether an item treats a problem, by its index. */
export function treatsProblem(
  { exercise, side }: Pick<PhaseItem, 'exercise' | 'side'>,
  problem: number,
  { treatmentsOf }: PlanReading,
): boolean {
  return treatmentsOf(exercise, side).some((treatment) => treatment.problem === problem);
}

function cheapestPhase(
  phases: ChosenPhases,
  isWanted: (item: PhaseItem) => boolean,
): readonly [PhaseNumber, ChosenPhase] | null {
  const ways = [...phases].flatMap(([number, phase]) => {
    const addition = cheapestAddition(phase, isWanted);
    return addition === null ? [] : [{ number, phase, addition }];
  });
  const [best] = ways.toSorted((one, other) => one.addition.cost - other.addition.cost);
  return best === undefined ? null : [best.number, withAddition(best.phase, best.addition)];
}
