import type { WorthyUse } from './uses-worth-trying';
import type { WorkingChoice } from './working-choice';

/** How many uses the search goes on with, beside those that are chosen. Others come too seldom to pay for looking at them. */
const longest = 200;

/**
 * The uses that could most easily take the place of a chosen one, or join it, if there are more than the search goes on
 * with; in the order in which they were. The choice is left as it was.
 */
export function shortlist(choice: WorkingChoice, tried: readonly WorthyUse[]): readonly WorthyUse[] {
  if (tried.length <= longest) return tried;
  const chances = tried.map(({ use }) => (choice.has(use) ? Infinity : choice.gainOf(use)));
  for (const out of [...choice.chosen]) {
    const before = choice.value;
    choice.remove(out);
    const loss = before - choice.value;
    for (const [index, { use }] of tried.entries())
      chances[index] = Math.max(chances[index] ?? 0, choice.gainOf(use) - loss);
    choice.add(out);
  }
  const threshold = chances.toSorted((one, other) => other - one)[longest - 1] ?? 0;
  return tried.filter((_, index) => (chances[index] ?? 0) >= threshold);
}
