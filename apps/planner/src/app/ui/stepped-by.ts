import type { QuantityField } from '@repattern/domain';

/**
 * The number that is so many steps away, inside the hard limits. Where there is no number yet it starts at the lowest
 * usual one.
 */
export function steppedBy({ hard, usual, step }: QuantityField, from: number | undefined, steps: number): number {
  if (from === undefined || Number.isNaN(from)) return usual[0];
  const [lowest, highest] = hard;
  return rounded(Math.min(highest, Math.max(lowest, from + steps * step)));
}

// Steps are tenths at the finest; adding them up must not show the machine's own fractions.
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
