import type { PlannedVisit } from '../plan/planned-visit';
import { minutesOf } from './visit-rest';

/** Between which times of day a visit may be, in minutes since midnight; null while none is agreed. */
export interface TimesOfDay {
  readonly earliest: number | null;
  readonly latest: number | null;
}

/** A day with a visit, which may be at one of several times. */
export interface TakenDay extends TimesOfDay {
  /** Counted from whichever day, the same for all. */
  readonly dayNumber: number;
}

/** The times of some visits. */
export function timesOf(visits: readonly PlannedVisit[]): TimesOfDay {
  const minutes = visits.flatMap(({ at }) => (at === null ? [] : [minutesOf(at)]));
  if (minutes.length === 0) return { earliest: null, latest: null };
  return { earliest: Math.min(...minutes), latest: Math.max(...minutes) };
}

/**
 * Hours of rest that two days leave in any case: those of whole days, less where the later visit may be at an earlier
 * time.
 */
export function surestRest(one: TakenDay, other: TakenDay): number {
  const [first, second] = one.dayNumber < other.dayNumber ? [one, other] : [other, one];
  const earlier = first.latest === null || second.earliest === null ? 0 : Math.min(0, second.earliest - first.latest);
  return (second.dayNumber - first.dayNumber) * 24 + earlier / 60;
}
