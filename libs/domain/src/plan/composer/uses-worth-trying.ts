import type { PackedInstance } from './packed-instance';
import { at } from './packed-instance';

/** A use that the search looks at. */
export interface WorthyUse {
  readonly use: number;
  /** What it gains when nothing else is chosen: no choice lets it gain more. */
  readonly mostGain: number;
}

/**
 * The uses that the search has to look at, those that can gain most first: without the others no choice is worth less. Left
 * out are those that cannot gain anything or never fit, and those that others surpass: uses of the same lane that treat every
 * need as much, are worth as much by themselves and take no more minutes. One such other on its own ladder is enough; of those on other
 * ladders it takes as many as the lane has items, so that one of them is always free to take its place.
 */
export function usesWorthTrying(packed: PackedInstance): WorthyUse[] {
  const worthy: readonly [MeasuredUse[], MeasuredUse[]] = [[], []];
  for (const use of measuredUses(packed)) {
    const others = worthy[use.lane];
    if (!isSurpassed(use, others, packed)) others.push(use);
  }
  return worthy.flat().sort(compareUses);
}

interface MeasuredUse extends WorthyUse {
  readonly lane: 0 | 1;
  readonly rung: number;
  readonly minutes: number;
  readonly worth: number;
  /** Its effect on each need. */
  readonly effects: Float64Array;
}

/** Whoever surpasses another stands before it. */
function measuredUses(packed: PackedInstance): MeasuredUse[] {
  const { minutesOf, itemsOf } = packed;
  return Array.from({ length: packed.uses }, (_, use) => measured(packed, use))
    .filter(({ mostGain, minutes, lane }) => mostGain > 0 && minutes <= minutesOf[lane] && itemsOf[lane] > 0)
    .sort(compareUses);
}

function compareUses(one: MeasuredUse, other: MeasuredUse): number {
  return other.mostGain - one.mostGain || one.minutes - other.minutes || one.use - other.use;
}

function measured(packed: PackedInstance, use: number): MeasuredUse {
  const effects = new Float64Array(packed.weight.length);
  const worth = at(packed.worth, use);
  let mostGain = worth;
  for (let entry = at(packed.first, use); entry < at(packed.first, use + 1); entry++) {
    const need = at(packed.need, entry);
    effects[need] = at(packed.effect, entry);
    mostGain += at(packed.weight, need) * at(packed.slopes, 0) * at(packed.effect, entry);
  }
  const lane = at(packed.lane, use) === 0 ? 0 : 1;
  return { use, lane, rung: at(packed.rung, use), minutes: at(packed.minutes, use), worth, mostGain, effects };
}

function isSurpassed(use: MeasuredUse, others: readonly MeasuredUse[], packed: PackedInstance): boolean {
  const rungs = new Set<number>();
  for (const other of others) {
    if (!surpasses(other, use, packed)) continue;
    if (other.rung === use.rung) return true;
    rungs.add(other.rung);
    if (rungs.size >= packed.itemsOf[use.lane]) return true;
  }
  return false;
}

function surpasses(one: MeasuredUse, other: MeasuredUse, { first, need, effect }: PackedInstance): boolean {
  if (one.minutes > other.minutes || one.worth < other.worth) return false;
  const end = at(first, other.use + 1);
  for (let entry = at(first, other.use); entry < end; entry++)
    if (at(one.effects, at(need, entry)) < at(effect, entry)) return false;
  return true;
}
