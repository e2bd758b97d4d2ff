import type { CalendarDate } from '../kernel/calendar-date';
import { phaseSpansOf } from '../plan/phase-spans';
import type { PlannedVisit } from '../plan/planned-visit';
import { arrangeDays } from './arrange-days';
import type { Arranging } from './arrange-days';
import { byDay } from './by-day';
import type { ClinicClosure } from './clinic-closure';
import { firstOpenDay } from './first-open-day';
import { flagReassessments } from './flag-reassessments';
import { nameVisits } from './name-visits';
import type { SchedulablePlan } from './schedulable-plan';
import { standVisits } from './stand-visits';
import { commonTime } from './surest-rest';

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
  const ground = { plan, spans: phaseSpansOf(plan), closures, from };
  let visits: readonly PlannedVisit[] = plan.calendar.visits;
  for (let round = 1; ; round += 1) {
    const arranged = arrange(visits, ground);
    visits = arranged.visits;
    if (arranged.isSettled || round === mostRounds)
      return flagReassessments(visits, plan.calendar.startOn as CalendarDate, from);
  }
}

/** Losing one of several times of day, and then the last, takes two; each is followed by the one that finds it settled. */
const mostRounds = 4;

/** What visits are arranged by. */
type ArrangingGround = Omit<Arranging, 'visits'>;

/**
 * All visits by day once those that may move are arranged. It is not settled where one fell away for whose time of day the others kept
 * apart: without it there may be room for another one.
 */
function arrange(
  before: readonly PlannedVisit[],
  ground: ArrangingGround,
): { readonly visits: PlannedVisit[]; readonly isSettled: boolean } {
  const standing = standVisits(before, ground);
  const days = arrangeDays({ ...ground, visits: standing });
  const movable = standing.filter((visit) => visit.standing === 'movable').map(({ visit }) => visit);
  const kept = standing.filter((visit) => visit.standing !== 'movable');
  const named = nameVisits(
    days,
    movable,
    standing.map(({ visit }) => visit.id),
  );
  const all = [...kept.map(({ visit, phase }) => ({ ...visit, phase: phase ?? visit.phase })), ...named];
  return { visits: all.toSorted(byDay), isSettled: commonTime(named) === commonTime(movable) };
}
