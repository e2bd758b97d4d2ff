import type { PhaseWork } from './compose-phase';
import { instanceOf } from './instance-of';
import { packInstance } from './packed-instance';
import type { PhaseItem } from './phase-item';
import { valueWith } from './value-with';
import { WorkingChoice } from './working-choice';

/** A phase as it was composed. */
export interface ChosenPhase {
  readonly work: PhaseWork;
  readonly items: readonly PhaseItem[];
}

/** A candidate that could still be put into a phase, and how much the phase would be worth less. */
export interface Addition {
  readonly item: PhaseItem;
  readonly cost: number;
}

/** The candidate of a kind that costs a phase least; the first of several alike, null where none fits. */
export function cheapestAddition(
  { work: { task, kept, candidates }, items: chosen }: ChosenPhase,
  isWanted: (item: PhaseItem) => boolean,
): Addition | null {
  const all = [...kept, ...candidates];
  const packed = packInstance(instanceOf(all, task));
  const choice = new WorkingChoice(packed);
  for (const item of chosen) choice.add(all.indexOf(item));
  let cheapest: Addition | null = null;
  for (const [use, item] of all.entries()) {
    if (choice.has(use) || !isWanted(item)) continue;
    const having = valueWith(choice, use, { packed, mayGo: (each) => packed.pinned[each] === 0 });
    if (having === null) continue;
    const cost = choice.value - having.value;
    if (cheapest === null || cost < cheapest.cost) cheapest = { item, cost };
  }
  return cheapest;
}
