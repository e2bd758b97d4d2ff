/** Numbers that look random and are the same in every run. */
export interface SeededRandom {
  /** A whole number from 0 up to, but not including, a limit. */
  below(limit: number): number;
}

/** Marsaglia’s xorshift generator with 32 bits: integers alone, so that every machine draws the same. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed | 0 || 1;
  return {
    below(limit) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return (state >>> 0) % limit;
    },
  };
}
