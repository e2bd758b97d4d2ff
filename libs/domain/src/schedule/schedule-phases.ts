import { addDays } from '../kernel/calendar-date';
import type { CalendarDate } from '../kernel/calendar-date';
import { phaseSpansOf } from '../plan/phase-spans';
import type { PhaseSpan } from '../plan/phase-spans';
import type { PlanDocument } from '../plan/plan-document';
import type { PlannedVisit } from '../plan/planned-visit';
import type { ClinicClosure } from './clinic-closure';
import { flagReassessments } from './flag-reassessments';
import { nameVisits } from './name-visits';
import { openSlots } from './open-slots';
import type { StandingVisit } from './open-slots';
import { phaseSlots } from './phase-slots';
import { placeVisits } from './place-visits';
import type { OpenPhase } from './place-visits';
import { byDay } from './by-day';
import { standVisits } from './stand-visits';

/** The parts of a plan that its visits follow from. */
export type SchedulablePlan = Pick<PlanDocument, 'phases' | 'calendar'>;

/**
 * The visits of a plan, by day: each phase in its own weeks, at its visits a week, on allowed weekdays on which the clinic is open, with the hours of
 * rest between any two of them (every visit counts as loading the same muscles). Attended visits stay. So do those on a day that a person chose, unless the clinic is closed on
 * it or the plan does not reach it. For a visit that was missed or cancelled another one is placed in the same phase where there is room.
 *
 * Where not every visit finds a day, `checkCalendar` says how many are missing. Scheduling what is scheduled changes nothing.
 * @param from nothing before this day is changed or added; without it the day after the last attended or missed visit
 */
export function schedulePhases(
  plan: SchedulablePlan,
  closures: readonly ClinicClosure[],
  from: CalendarDate = firstOpenDay(plan),
): PlannedVisit[] {
  const spans = phaseSpansOf(plan);
  const visits = standVisits(plan.calendar.visits, { spans, closures, from });
  const kept = visits
    .filter(({ standing }) => standing !== 'movable')
    .map(({ visit, phase }) => ({ ...visit, phase: phase ?? visit.phase }));
  const movable = visits.filter(({ standing }) => standing === 'movable').map(({ visit }) => visit);
  const phases = plan.phases.flatMap((phase): OpenPhase[] => {
    const span = spans.find(({ number }) => number === phase.number);
    if (!span) return [];
    const own = visits.filter((visit) => visit.phase === phase.number);
    const open = openSlots(phaseSlots(phase, span, plan.calendar.weekdays), own, from);
    return [{ phase, span, ...reachOf(span, visits, from), open }];
  });
  const days = placeVisits(phases, { calendar: plan.calendar, closures, kept, movable });
  const ids = visits.map(({ visit }) => visit.id);
  const all = [...kept, ...nameVisits(days, movable, ids)].toSorted(byDay);
  return flagReassessments(all, plan.calendar.startOn as CalendarDate, from);
}

/** The day after the last visit that was attended or missed, and the start of the plan without one. */
function firstOpenDay({ calendar }: SchedulablePlan): CalendarDate {
  const over = calendar.visits.filter(({ status }) => status === 'attended' || status === 'missed');
  const days = over.map(({ on }) => addDays(on as CalendarDate, 1));
  return [calendar.startOn as CalendarDate, ...days].reduce((last, day) => (day > last ? day : last));
}

/** The days of a phase from the first that may change on, after what is done of earlier phases and before what is done of later ones. */
function reachOf(
  span: PhaseSpan,
  visits: readonly StandingVisit[],
  from: CalendarDate,
): Pick<OpenPhase, 'first' | 'last'> {
  const done = visits.filter(({ standing }) => standing === 'done').map(({ visit }) => visit);
  const before = done.filter(({ phase }) => phase < span.number).map(({ on }) => addDays(on as CalendarDate, 1));
  const after = done.filter(({ phase }) => phase > span.number).map(({ on }) => addDays(on as CalendarDate, -1));
  return {
    first: [span.from, from, ...before].reduce((one, other) => (one > other ? one : other)),
    last: [span.to, ...after].reduce((one, other) => (one < other ? one : other)),
  };
}
