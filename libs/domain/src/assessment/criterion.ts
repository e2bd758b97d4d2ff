/** How far a side may fall behind the other one. */
export interface SideDifference {
  readonly by: number;
  /** Whether exactly that difference is positive too. */
  readonly included: boolean;
  /** Whether it is a share of the other side's value, in percent. */
  readonly percent?: true;
}

/** When a measured value counts as positive: beyond the cut-off, or too far behind the other side. */
export interface Criterion {
  readonly better: 'higher' | 'lower';
  /** Values on its worse side are positive; null where there is none. */
  readonly cut: number | null;
  /** Whether the cut-off itself is positive. */
  readonly cutIsPositive?: true;
  readonly difference?: SideDifference;
}

/** Whether a value lies on the worse side of the cut-off; false without one. */
export function isBeyondCut(value: number, { better, cut, cutIsPositive }: Criterion): boolean {
  if (cut === null) return false;
  if (value === cut) return cutIsPositive === true;
  return better === 'higher' ? value < cut : value > cut;
}

/** Whether a value falls too far behind the other side’s; false when the other side was not measured. */
export function isBehindOther(value: number, other: number | null, { better, difference }: Criterion): boolean {
  if (difference === undefined || other === null) return false;
  const behind = better === 'higher' ? other - value : value - other;
  const allowed = difference.percent ? (Math.abs(other) * difference.by) / 100 : difference.by;
  // Differences of decimals such as 9.4 - 7.9 miss the limit by a rounding error.
  const beyond = behind - allowed;
  return Math.abs(beyond) < 1e-9 ? difference.included && allowed > 0 : beyond > 0;
}
