import { daysBetween } from '../kernel/calendar-date';
import type { CalendarDate } from '../kernel/calendar-date';
import type { PlannedVisit } from '../plan/planned-visit';

/** A visit’s place in the calendar. */
export type VisitTime = Pick<PlannedVisit, 'on' | 'at'>;

/**
 * Hours from one visit to another by the clinic’s clock, in whichever order they come; where one of them has no time of
 * day, both are taken to be at the same. A night on which clocks change counts as any other.
 */
export function hoursBetween(one: VisitTime, other: VisitTime): number {
  const days = daysBetween(one.on as CalendarDate, other.on as CalendarDate);
  const minutes = one.at === null || other.at === null ? 0 : minutesOf(other.at) - minutesOf(one.at);
  return Math.abs(days * 24 + minutes / 60);
}

/** Minutes since midnight of a time of day, `HH:MM`. */
export function minutesOf(at: string): number {
  return Number(at.slice(0, 2)) * 60 + Number(at.slice(3, 5));
}
