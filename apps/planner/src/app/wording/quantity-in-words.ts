const thinSpace = '\u2009';
const decimals = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1, useGrouping: false });

/** A number with its unit, at most one decimal, a thin space between them: `30 s`, `8.6 breaths/min`, `5°`, `4`. */
export function quantityInWords(value: number, unit: string): string {
  if (unit === '') return decimals.format(value);
  return `${decimals.format(value)}${unit === '°' ? '' : thinSpace}${unit}`;
}

/** Limits, of which one may be missing: `10–60 s`, `at least 2`, `at most 20 breaths/min`. */
export function limitsInWords(lowest: number | undefined, highest: number | undefined, unit: string): string {
  if (lowest === undefined) return highest === undefined ? '' : `at most ${quantityInWords(highest, unit)}`;
  if (highest === undefined) return `at least ${quantityInWords(lowest, unit)}`;
  return `${decimals.format(lowest)}–${quantityInWords(highest, unit)}`;
}
