import type { Lane } from '../../exercise/decide-contraindication';
import type { PhaseInstance } from '../phase-instance';

/** The lanes by their number inside the solver. */
export const lanes: readonly Lane[] = ['clinic', 'home'];

/** A {@link PhaseInstance} as flat arrays, which the search walks through millions of times. */
export interface PackedInstance {
  readonly uses: number;
  readonly minutes: Float64Array;
  readonly worth: Float64Array;
  readonly lane: Uint8Array;
  /** Number of the place that only one use can take: its ladder in its lane. */
  readonly rung: Int32Array;
  readonly rungs: number;
  readonly pinned: Uint8Array;
  /** What use `u` treats stands from `first[u]` to `first[u + 1]` in `need` and `effect`. */
  readonly first: Int32Array;
  readonly need: Int32Array;
  readonly effect: Float64Array;
  readonly weight: Float64Array;
  /** Slopes with a last 0, and what whole units before each come to. */
  readonly slopes: Float64Array;
  readonly wholeUnits: Float64Array;
  readonly minutesOf: readonly [clinic: number, home: number];
  readonly itemsOf: readonly [clinic: number, home: number];
}

/** Packs an instance; uses keep their index. */
export function packInstance({ needs, slopes, uses, budgets }: PhaseInstance): PackedInstance {
  const treats = uses.flatMap((use) => use.treats);
  const first = new Int32Array(uses.length + 1);
  for (const [index, use] of uses.entries()) first[index + 1] = (first[index] ?? 0) + use.treats.length;
  const ladders = Math.max(0, ...uses.map(({ ladder }) => ladder + 1));
  const laneOf = uses.map(({ lane }) => lanes.indexOf(lane));
  return {
    uses: uses.length,
    minutes: Float64Array.from(uses, ({ minutes }) => minutes),
    worth: Float64Array.from(uses, ({ worth }) => worth),
    lane: Uint8Array.from(laneOf),
    rung: Int32Array.from(uses, ({ ladder }, index) => (laneOf[index] ?? 0) * ladders + ladder),
    rungs: lanes.length * ladders,
    pinned: Uint8Array.from(uses, ({ pinned }) => (pinned ? 1 : 0)),
    first,
    need: Int32Array.from(treats, ({ need }) => need),
    effect: Float64Array.from(treats, ({ effect }) => effect),
    weight: Float64Array.from(needs, ({ weight }) => weight),
    slopes: Float64Array.from([...slopes, 0]),
    wholeUnits: wholeUnitsOf(slopes),
    minutesOf: [budgets.clinic.minutes, budgets.home.minutes],
    itemsOf: [budgets.clinic.items, budgets.home.items],
  };
}

function wholeUnitsOf(slopes: readonly number[]): Float64Array {
  const sums = new Float64Array(slopes.length + 1);
  for (const [index, slope] of slopes.entries()) sums[index + 1] = (sums[index] ?? 0) + slope;
  return sums;
}

/** An entry of an array whose index is known to lie inside it. */
export function at(array: Float64Array | Int32Array | Uint8Array, index: number): number {
  return array[index] as number;
}
