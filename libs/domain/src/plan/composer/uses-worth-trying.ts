import type { PackedInstance } from './packed-instance';

/**
 * The uses that the search has to look at, by index: without the others no choice is worth less. Left out are those that
 * cannot gain anything or never fit, and those that others surpass: uses of the same lane that treat every need as much, are
 * worth as much by themselves and take no more minutes. One such other on its own ladder is enough; of those on other ladders it takes as many
 * as the lane has items, so that one of them is always free to take its place.
 */
export function usesWorthTrying(packed: PackedInstance): number[] {
  const measured = measuredUses(packed);
  const kept: MeasuredUse[] = [];
  for (const use of measured) if (!isSurpassed(use, kept, packed)) kept.push(use);
  return kept.map(({ use }) => use).sort((one, other) => one - other);
}

interface MeasuredUse {
  readonly use: number;
  readonly lane: 0 | 1;
  readonly rung: number;
  readonly minutes: number;
  readonly worth: number;
  /** What it gains when nothing else is chosen: no choice lets it gain more. */
  readonly mostGain: number;
  /** Its effect on each need. */
  readonly effects: Float64Array;
}

/** Whoever surpasses another stands before it. */
function measuredUses(packed: PackedInstance): MeasuredUse[] {
  return Array.from({ length: packed.uses }, (_, use) => measured(packed, use))
    .filter(
      ({ mostGain, minutes, lane }) => mostGain > 0 && minutes <= packed.minutesOf[lane] && packed.itemsOf[lane] > 0,
    )
    .sort((one, other) => other.mostGain - one.mostGain || one.minutes - other.minutes || one.use - other.use);
}

function measured(packed: PackedInstance, use: number): MeasuredUse {
  const effects = new Float64Array(packed.weight.length);
  const worth = packed.worth[use] ?? 0;
  const slope = packed.slopes[0] ?? 0;
  let mostGain = worth;
  for (let entry = packed.first[use] ?? 0; entry < (packed.first[use + 1] ?? 0); entry++) {
    const need = packed.need[entry] ?? 0;
    effects[need] = packed.effect[entry] ?? 0;
    mostGain += (packed.weight[need] ?? 0) * slope * (packed.effect[entry] ?? 0);
  }
  const lane = packed.lane[use] === 0 ? 0 : 1;
  return { use, lane, rung: packed.rung[use] ?? 0, minutes: packed.minutes[use] ?? 0, worth, mostGain, effects };
}

function isSurpassed(use: MeasuredUse, kept: readonly MeasuredUse[], { itemsOf }: PackedInstance): boolean {
  const rungs = new Set<number>();
  for (const other of kept) {
    if (other.lane !== use.lane || !surpasses(other, use)) continue;
    if (other.rung === use.rung) return true;
    rungs.add(other.rung);
    if (rungs.size >= itemsOf[use.lane]) return true;
  }
  return false;
}

function surpasses(one: MeasuredUse, other: MeasuredUse): boolean {
  if (one.minutes > other.minutes || one.worth < other.worth) return false;
  return one.effects.every((effect, need) => effect >= (other.effects[need] ?? 0));
}
