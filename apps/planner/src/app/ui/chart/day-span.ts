import type { CalendarDate } from '@repattern/domain';
import { addDays, daysBetween } from '@repattern/domain/kernel/calendar-date';

/** The days that a chart spans, both included, `YYYY-MM-DD`. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

const week = 7;
const tickDays = [1, 2, 1 * week, 2 * week, 4 * week, 8 * week, 12 * week, 26 * week, 52 * week];

/** Where a day stands on the way from the first day to the last, in percent. A span of one day has it in the middle. */
export function placeOfDay(on: string, { from, to }: DaySpan): number {
  const length = days(from, to);
  return length === 0 ? 50 : (days(from, on) / length) * 100;
}

/** Days that are named under a chart: the first, then at even steps of whole days or weeks, at most so many. */
export function dayTicks({ from, to }: DaySpan, most: number): string[] {
  const length = days(from, to);
  const step = tickDays.find((candidate) => length / candidate < most) ?? length;
  const count = step === 0 ? 1 : Math.floor(length / step) + 1;
  return Array.from({ length: count }, (_, at) => addDays(from as CalendarDate, at * step));
}

function days(from: string, to: string): number {
  return daysBetween(from as CalendarDate, to as CalendarDate);
}
