import type { WorthyUse } from './uses-worth-trying';
import type { PackedInstance } from './packed-instance';
import type { WorkingChoice } from './working-choice';

/** How a choice is filled up. */
export interface Refilling {
  readonly packed: PackedInstance;
  /** How much minutes count: 0 not at all, 1 by their square root, 2 fully. */
  readonly power: number;
  /** Uses that are left out this time. */
  readonly banned: ReadonlySet<number>;
}

/** Adds what gains most for its minutes until nothing more gains and fits. */
export function refill(choice: WorkingChoice, tried: readonly WorthyUse[], { packed, power, banned }: Refilling): void {
  const prices = packed.minutes.map((minutes) => (power === 0 ? 1 : power === 1 ? Math.sqrt(minutes) : minutes));
  for (;;) {
    let next = -1;
    let most = 0;
    for (const { use } of tried) {
      if (!choice.fits(use) || banned.has(use)) continue;
      const ratio = choice.gainOf(use) / (prices[use] ?? 1);
      if (ratio <= most) continue;
      most = ratio;
      next = use;
    }
    if (next === -1) return;
    choice.add(next);
  }
}
