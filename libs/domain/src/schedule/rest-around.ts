import { daysBetween } from '../kernel/calendar-date';
import type { CalendarDate } from '../kernel/calendar-date';
import type { PlannedVisit } from '../plan/planned-visit';
import { minutesOf } from './visit-rest';

/** A day with the times at which its visit may be, in minutes since midnight; null while none is agreed. */
export interface TakenDay {
  readonly on: CalendarDate;
  readonly earliest: number | null;
  readonly latest: number | null;
}

/** A day on which one of some visits is to be, whichever of them. */
export function dayForAny(visits: readonly PlannedVisit[], on: CalendarDate): TakenDay {
  const minutes = visits.flatMap(({ at }) => (at === null ? [] : [minutesOf(at)]));
  if (minutes.length === 0) return { on, earliest: null, latest: null };
  return { on, earliest: Math.min(...minutes), latest: Math.max(...minutes) };
}

/** Hours of rest that two days leave in any case: those of whole days, less where the later visit may be at an earlier time. */
export function surestRest(one: TakenDay, other: TakenDay): number {
  const [first, second] = one.on < other.on ? [one, other] : [other, one];
  const earlier = first.latest === null || second.earliest === null ? 0 : Math.min(0, second.earliest - first.latest);
  return daysBetween(first.on, second.on) * 24 + earlier / 60;
}
