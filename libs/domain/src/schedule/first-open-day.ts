import { addDays } from '../kernel/calendar-date';
import type { CalendarDate } from '../kernel/calendar-date';
import type { PlanCalendar } from '../plan/plan-document';

/**
 * The first day of a plan about which nothing is recorded yet: the day after the last visit that was attended or
 * missed, else its start.
 */
export function firstOpenDay({ calendar }: { readonly calendar: PlanCalendar }): CalendarDate {
  const over = calendar.visits.filter(({ status }) => status === 'attended' || status === 'missed');
  const days = over.map(({ on }) => addDays(on as CalendarDate, 1));
  return [calendar.startOn as CalendarDate, ...days].reduce((last, day) => (day > last ? day : last));
}
