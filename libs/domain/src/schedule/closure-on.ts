import type { CalendarDate } from '../kernel/calendar-date';
import type { ClinicClosure } from './clinic-closure';

/** The closure that a day falls into, the first of several; null while the clinic is open. */
export function closureOn(day: CalendarDate, closures: readonly ClinicClosure[]): ClinicClosure | null {
  return closures.find(({ from, to }) => from <= day && day <= to) ?? null;
}
