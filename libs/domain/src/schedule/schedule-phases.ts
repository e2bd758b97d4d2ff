import type { CalendarDate } from '../kernel/calendar-date';
import { phaseSpansOf } from '../plan/phase-spans';
import type { PlannedVisit } from '../plan/planned-visit';
import { arrangeDays } from './arrange-days';
import { byDay } from './by-day';
import type { ClinicClosure } from './clinic-closure';
import { firstOpenDay } from './first-open-day';
import { flagReassessments } from './flag-reassessments';
import { nameVisits } from './name-visits';
import type { SchedulablePlan } from './schedulable-plan';
import { standVisits } from './stand-visits';

/**
 * The visits of a plan, by day: each phase in its own weeks, at its visits a week, on allowed weekdays on which the
 * clinic is open, with the hours of rest between any two of them. Every visit counts as loading the same muscles; where
 * visits without a chosen day have several times of day, rest is counted in whole days and `checkCalendar` names what is closer.
 * Attended visits stay. So do those on a day that a person chose, unless the clinic is closed on it or the plan does
 * not reach it. For a visit that was missed or cancelled another one is placed in the same phase where there is room.
 *
 * Where not every visit finds a day, `checkCalendar` says how many are missing. Scheduling what is scheduled changes
 * nothing.
 * @param from nothing before this day is changed or added; without it the day after the last attended or missed visit
 */
export function schedulePhases(
  plan: SchedulablePlan,
  closures: readonly ClinicClosure[],
  from: CalendarDate = firstOpenDay(plan),
): PlannedVisit[] {
  const spans = phaseSpansOf(plan);
  const visits = standVisits(plan.calendar.visits, { spans, closures, from });
  const days = arrangeDays({ plan, spans, closures, from, visits });
  const movable = visits.filter(({ standing }) => standing === 'movable').map(({ visit }) => visit);
  const kept = visits.filter(({ standing }) => standing !== 'movable');
  const all = [
    ...kept.map(({ visit, phase }) => ({ ...visit, phase: phase ?? visit.phase })),
    ...nameVisits(
      days,
      movable,
      visits.map(({ visit }) => visit.id),
    ),
  ];
  return flagReassessments(all.toSorted(byDay), plan.calendar.startOn as CalendarDate, from);
}
