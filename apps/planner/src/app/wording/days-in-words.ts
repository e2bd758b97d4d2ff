import { weekdayInWords } from './day-in-words';

/** From which day to which something was seen, oldest first: `Mon 14 Sep`, `Mon 14 Sep – today`; a dash for no day. */
export function daysInWords(on: readonly string[], today: string): string {
  const [first, last] = [on[0], on.at(-1)];
  if (first === undefined || last === undefined) return '–';
  if (first === last) return first === today ? 'today' : weekdayInWords(first, today);
  return `${weekdayInWords(first, today)} – ${last === today ? 'today' : weekdayInWords(last, today)}`;
}
