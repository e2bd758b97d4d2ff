/** Chance from a seed: the same seed draws the same. */
export interface RandomNumbers {
  /** A whole number from 0 to below `count`. */
  readonly below: (count: number) => number;
  /** One of several; an empty list is a mistake of the caller. */
  readonly oneOf: <T>(list: readonly T[]) => T;
  /** True in so many of a hundred. */
  readonly chance: (percent: number) => boolean;
}

/** Draws until neighbouring seeds have nothing in common any more. */
const drawsToMix = 12;

/** Xorshift of 32 bits, which draws fast and well enough for tests. */
export function randomNumbers(seed: number): RandomNumbers {
  let state = (seed ^ 0x9e3779b9) | 0 || 1;
  const below = (count: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % count;
  };
  for (let draw = 0; draw < drawsToMix; draw += 1) below(1);
  return {
    below,
    oneOf: <T>(list: readonly T[]) => list[below(list.length)] as T,
    chance: (percent) => below(100) < percent,
  };
}
