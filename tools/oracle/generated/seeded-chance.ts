/** Chance that is the same for the same seed, on every machine. */
export interface Chance {
  /** A whole number, both ends included. */
  whole(lowest: number, highest: number): number;
  /** True in so many of 100 cases. */
  percent(share: number): boolean;
  one<T>(values: readonly T[]): T;
  /** So many different values at most, in their own order. */
  some<T>(values: readonly T[], most: number): T[];
}

/** Chance from a seed (mulberry32). */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (lowest: number, highest: number): number => lowest + Math.floor(next() * (highest - lowest + 1));
  return {
    whole,
    percent: (share) => next() * 100 < share,
    one: <T>(values: readonly T[]): T => {
      const [value] = values.slice(whole(0, values.length - 1));
      if (value === undefined) throw new Error('There is nothing to choose from.');
      return value;
    },
    some: <T>(values: readonly T[], most: number): T[] => {
      const ranked = values.map((value, place) => ({ value, place, rank: next() }));
      const chosen = ranked.sort((one, other) => one.rank - other.rank).slice(0, most);
      return chosen.sort((one, other) => one.place - other.place).map(({ value }) => value);
    },
  };
}
