import type { CalendarDate } from '../kernel/calendar-date';
import type { ClinicHours, OpeningHours } from '../plan/clinic-hours';
import { weekdayOf } from './weekday-of';

/** When a clinic treats on a day by its hours, `closed` on a weekday without any; null while nobody has told them. */
export function openingOn(hours: ClinicHours | null, day: CalendarDate): OpeningHours | 'closed' | null {
  return hours === null ? null : (hours[weekdayOf(day)] ?? 'closed');
}

/**
 * Whether a visit begins while the clinic treats; true where hours or time are not told, so that nothing can be said. The
 * end of the hours is outside them; how long the visit lasts does not count, since its minutes are a budget.
 */
export function isWithin(opening: OpeningHours | 'closed' | null, at: string | null): boolean {
  if (opening === null) return true;
  if (opening === 'closed') return false;
  return at === null || (opening.from <= at && at < opening.to);
}
