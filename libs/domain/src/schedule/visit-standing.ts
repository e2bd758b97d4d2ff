import type { CalendarDate } from '../kernel/calendar-date';
import type { PlannedVisit } from '../plan/planned-visit';

/**
 * What arranging a calendar may do with a visit.
 * - `done`: attended, or planned before the first day that may change. Stays, and counts.
 * - `fixed`: a person chose its day. Stays where it can, and counts.
 * - `movable`: planned, and nobody chose its day.
 * - `void`: missed or cancelled. Stays as a record, and wants another visit in its place.
 */
export type VisitStanding = 'done' | 'fixed' | 'movable' | 'void';

/** The standing of a visit, when nothing before a day may change. */
export function standingOf({ status, on, fixed }: PlannedVisit, from: CalendarDate): VisitStanding {
  if (status === 'missed' || status === 'cancelled') return 'void';
  if (status === 'attended' || on < from) return 'done';
  return fixed ? 'fixed' : 'movable';
}

/** Whether a visit took place or is still to take place. */
export function counts({ status }: PlannedVisit): boolean {
  return status === 'attended' || status === 'planned';
}
