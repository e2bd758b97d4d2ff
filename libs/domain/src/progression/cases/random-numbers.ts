/** Chance from a seed: the same seed draws the same. */
export interface RandomNumbers {
  /** A whole number from 0 to below `count`. */
  readonly below: (count: number) => number;
  /** One of several; an empty list is a mistake of the caller. */
  readonly oneOf: <T>(list: readonly T[]) => T;
  /** True in so many of a hundred. */
  readonly chance: (percent: number) => boolean;
}

/** Looked up once: tests draw millions of times, and a global of theirs is slow to find. */
const { imul } = Math;

/** Mulberry32, a small generator that draws well enough for tests. */
export function randomNumbers(seed: number): RandomNumbers {
  let state = seed | 0;
  const below = (count: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  };
  return {
    below,
    oneOf: <T>(list: readonly T[]) => list[below(list.length)] as T,
    chance: (percent) => below(100) < percent,
  };
}
