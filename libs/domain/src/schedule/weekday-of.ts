import { weekdays } from '../assessment/assessment-document';
import type { Weekday } from '../assessment/assessment-document';
import { daysBetween } from '../kernel/calendar-date';
import type { CalendarDate } from '../kernel/calendar-date';

const aMonday = '2024-01-01' as CalendarDate;

/** The day of the week of a day. */
export function weekdayOf(day: CalendarDate): Weekday {
  return weekdays.at(daysBetween(aMonday, day) % weekdays.length) as Weekday;
}
