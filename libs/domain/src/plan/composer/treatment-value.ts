/** What the summed effects on one need come to: the first whole unit counts the first slope, and so on, nothing after the last. */
export function treatmentValue(treatment: number, slopes: readonly number[]): number {
  let value = 0;
  let left = treatment;
  for (const slope of slopes) {
    if (left <= 0) break;
    value += slope * Math.min(left, 1);
    left -= 1;
  }
  return value;
}

/** How much of all that treating one need can be worth is reached, 0 to 1. */
export function treatmentShare(treatment: number, slopes: readonly number[]): number {
  return treatmentValue(treatment, slopes) / treatmentValue(slopes.length, slopes);
}
