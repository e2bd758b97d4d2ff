import { daysBetween } from '../kernel/calendar-date';
import type { CalendarDate } from '../kernel/calendar-date';
import type { PlannedVisit } from '../plan/planned-visit';
import { counts, standingOf } from './visit-standing';

/**
 * After how many visits a patient is assessed again.
 * @source docs/sources.md#cfr-410-61
 */
export const visitsToReassessment = 10;

/**
 * After how many days a patient is assessed again, where fewer visits than that have passed.
 * @source policy
 */
export const daysToReassessment = 30;

/**
 * The same visits, those marked on which the patient is assessed again: the tenth since the last time, or the last one
 * that is no later than 30 days, whichever comes first. Where that would be within the first half of the 30 days, it is
 * the next visit after them. The first count begins with the start of the plan. What was done keeps its mark.
 * @param visits in order of their days
 */
export function flagReassessments(
  visits: readonly PlannedVisit[],
  startOn: CalendarDate,
  from: CalendarDate,
): PlannedVisit[] {
  let [last, since] = [startOn, 0];
  return visits.map((visit, at) => {
    if (!counts(visit)) return visit;
    since += 1;
    const next = visits.slice(at + 1).find(counts);
    const isDone = standingOf(visit, from) === 'done';
    const reassess = isDone ? visit.reassess : since >= visitsToReassessment || isDue(last, visit, next);
    if (reassess) [last, since] = [visit.on as CalendarDate, 0];
    return { ...visit, reassess };
  });
}

function isDue(last: CalendarDate, visit: PlannedVisit, next: PlannedVisit | undefined): boolean {
  const days = daysBetween(last, visit.on as CalendarDate);
  if (days >= daysToReassessment) return true;
  const isLastInTime = next !== undefined && daysBetween(last, next.on as CalendarDate) > daysToReassessment;
  return isLastInTime && days * 2 >= daysToReassessment;
}
