import { dayInWords } from './day-in-words';
import { numberInWords } from './section-words';

/** A value on a day; null where it is not known. */
interface DayValue {
  readonly on: string;
  readonly value: number | null;
}

/** A course of values in a sentence, for who does not see its chart: `From 6 on 7 Sep 2026 to 2 on …, lowest 1, highest 7; …`. */
export function courseInWords(points: readonly DayValue[], unit = ''): string {
  const known = points.flatMap(({ on, value }) => (value === null ? [] : [{ on, value }]));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return 'Nothing was recorded.';
  const said = (value: number): string => `${numberInWords(value)}${unit}`;
  const gaps = points.length - known.length;
  const missing = gaps === 0 ? '' : `; not recorded on ${gaps} of ${points.length} days`;
  if (known.length === 1) return `${said(first.value)} on ${dayInWords(first.on)}${missing}.`;
  const values = known.map(({ value }) => value);
  const ends = `From ${said(first.value)} on ${dayInWords(first.on)} to ${said(last.value)} on ${dayInWords(last.on)}`;
  return `${ends}, ${directionInWords(first.value, last.value)}; lowest ${said(Math.min(...values))}, highest ${said(Math.max(...values))}${missing}.`;
}

function directionInWords(first: number, last: number): string {
  if (first === last) return 'no change overall';
  return last > first ? 'higher' : 'lower';
}

/** A value, or that it was not recorded. */
export function recordedInWords(value: number | null, unit = ''): string {
  return value === null ? 'not recorded' : `${numberInWords(value)}${unit}`;
}
