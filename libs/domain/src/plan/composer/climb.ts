import type { WorthyUse } from './uses-worth-trying';
import type { WorkingChoice } from './working-choice';

/** Adds, drops and exchanges single uses as long as the choice gains by it. */
export function climb(choice: WorkingChoice, tried: readonly WorthyUse[], pinned: ReadonlySet<number>): void {
  let stuck = false;
  while (!stuck) {
    stuck = true;
    const added = bestAddition(choice, tried, 0);
    if (added !== null) {
      choice.add(added);
      stuck = false;
    }
    for (const out of [...choice.chosen]) if (!pinned.has(out) && exchange(choice, tried, out)) stuck = false;
  }
}

/** Replaces a use by what gains most in its place, or by nothing; answers whether the choice gained. */
function exchange(choice: WorkingChoice, tried: readonly WorthyUse[], out: number): boolean {
  const before = choice.value;
  choice.remove(out);
  const into = bestAddition(choice, tried, Math.max(0, before - choice.value));
  if (into !== null) choice.add(into);
  else if (choice.value <= before) choice.add(out);
  return choice.value > before;
}

/** What fits and gains most, if that is more than a threshold; the first of several that gain alike. */
function bestAddition(choice: WorkingChoice, tried: readonly WorthyUse[], threshold: number): number | null {
  let best: number | null = null;
  let most = threshold;
  for (const { use, mostGain } of tried) {
    if (mostGain <= most) break;
    if (!choice.fits(use)) continue;
    const gain = choice.gainOf(use);
    if (gain <= most) continue;
    most = gain;
    best = use;
  }
  return best;
}
