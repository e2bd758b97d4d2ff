import type { PlannedVisit } from '../plan/planned-visit';
import { minutesOf } from './visit-rest';

/** A day with a visit. */
export interface TakenDay {
  /** Counted from whichever day, the same for all. */
  readonly dayNumber: number;
  /** Minutes since midnight at which the visit is; null while that is not known. */
  readonly minutes: number | null;
}

/**
 * The time of day that some visits have in common, in minutes since midnight; null where they have several or none. With
 * several, whole days are all that can be told before each visit has its day.
 */
export function commonTime(visits: readonly PlannedVisit[]): number | null {
  const times = new Set(visits.flatMap(({ at }) => (at === null ? [] : [at])));
  const [time] = times;
  return times.size === 1 && time !== undefined ? minutesOf(time) : null;
}

/** Hours of rest that two days leave in any case: those of whole days, less where the later visit is at an earlier time. */
export function surestRest(one: TakenDay, other: TakenDay): number {
  const [first, second] = one.dayNumber < other.dayNumber ? [one, other] : [other, one];
  const earlier = first.minutes === null || second.minutes === null ? 0 : Math.min(0, second.minutes - first.minutes);
  return (second.dayNumber - first.dayNumber) * 24 + earlier / 60;
}
