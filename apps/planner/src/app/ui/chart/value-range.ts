/** The values that a chart spans, both included. */
export interface ValueRange {
  readonly min: number;
  readonly max: number;
}

const steps = [1, 2, 5, 10];

/** How far down from the top a value stands, in percent. */
export function placeOfValue(value: number, { min, max }: ValueRange): number {
  return max === min ? 50 : ((max - value) / (max - min)) * 100;
}

/** A range from nought that holds all values and ends on a round number, so that a rise is seen for what it is. */
export function rangeFromNought(values: readonly number[]): ValueRange {
  const top = Math.max(0, ...values);
  if (top === 0) return { min: 0, max: 1 };
  const step = roundStep(top / 2);
  return { min: 0, max: Math.ceil(top / step) * step };
}

/** Round values that are named beside a chart, from the lowest up, about so many steps apart. */
export function valueTicks({ min, max }: ValueRange, about: number): number[] {
  const step = roundStep((max - min) / about);
  const first = Math.ceil(min / step);
  const last = Math.floor(max / step);
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toFixed(6)));
}

/** The smallest round number that is not less: 1, 2 or 5 times a power of ten. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = steps.find((candidate) => candidate * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}
