import type { PhaseChoice, PhaseInstance } from '../phase-instance';
import { climb } from './climb';
import { packInstance } from './packed-instance';
import { refill } from './refill';
import { shortlist } from './shortlist';
import type { SeededRandom } from './seeded-random';
import { seededRandom } from './seeded-random';
import { usesWorthTrying } from './uses-worth-trying';
import { WorkingChoice } from './working-choice';

/** How often a part of the best choice is taken out and chosen anew. A count and not a clock, so that every run ends alike. */
const rounds = 60;

/**
 * A choice for a phase that is optimal or close to it: what is pinned, and the uses that are worth most beside it. The same
 * instance gives the same choice.
 */
export function solvePhase(instance: PhaseInstance): PhaseChoice {
  const packed = packInstance(instance);
  const choice = new WorkingChoice(packed);
  for (const [use, { pinned }] of instance.uses.entries()) if (pinned) choice.add(use);
  const pinned = new Set(choice.chosen);
  const worthy = usesWorthTrying(packed).filter(({ use }) => !pinned.has(use));
  refill(choice, worthy, { packed, power: 1, banned: new Set() });
  climb(choice, worthy, pinned);
  const tried = shortlist(choice, worthy);
  let best = [...choice.chosen];
  let value = choice.value;
  const random = seededRandom(1);
  for (let round = 0; round < rounds; round++) {
    const banned = takeOut(choice, pinned, random);
    refill(choice, tried, { packed, power: random.below(3), banned });
    climb(choice, tried, pinned);
    if (choice.value >= value) {
      best = [...choice.chosen];
      value = choice.value;
    } else choice.become(best);
  }
  return { chosen: best.toSorted((one, other) => one - other), value };
}

/** Takes up to four uses out; those that may not come back at once are answered. */
function takeOut(choice: WorkingChoice, pinned: ReadonlySet<number>, random: SeededRandom): ReadonlySet<number> {
  const free = choice.chosen.filter((use) => !pinned.has(use));
  const count = Math.min(free.length, 1 + random.below(4));
  const out = new Set<number>();
  while (out.size < count) {
    const use = free[random.below(free.length)];
    if (use !== undefined) out.add(use);
  }
  for (const use of out) choice.remove(use);
  return new Set([...out].filter((_, index) => index === 0 || random.below(2) === 0));
}
