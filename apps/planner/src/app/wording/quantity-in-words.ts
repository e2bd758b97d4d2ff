const thinSpace = '\u2009';
const rounded = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1, useGrouping: false });

/** A number with its unit, at most one decimal, a thin space between them: `30 s`, `8.6 breaths/min`, `5°`, `4`. */
export function quantityInWords(value: number, unit: string): string {
  return withUnit(rounded.format(value), unit);
}

/** Limits as they are, of which one may be missing: `10–60 s`, `at least 2`, `at most 20 breaths/min`. */
export function limitsInWords(lowest: number | undefined, highest: number | undefined, unit: string): string {
  if (lowest === undefined) return highest === undefined ? '' : `at most ${withUnit(highest, unit)}`;
  if (highest === undefined) return `at least ${withUnit(lowest, unit)}`;
  return `${lowest}–${withUnit(highest, unit)}`;
}

function withUnit(amount: number | string, unit: string): string {
  if (unit === '') return String(amount);
  return `${amount}${unit === '°' || unit.startsWith('/') ? '' : thinSpace}${unit}`;
}
