import type { CalendarDate } from '../kernel/calendar-date';
import { phaseSpansOf } from '../plan/phase-spans';
import type { PhaseSpan } from '../plan/phase-spans';
import { planFinding } from '../plan/plan-finding';
import type { PlanFinding } from '../plan/plan-finding';
import type { PlannedVisit } from '../plan/planned-visit';
import { byDay } from './by-day';
import type { ClinicClosure } from './clinic-closure';
import { closureOn } from './closure-on';
import { firstOpenDay } from './first-open-day';
import { openSlots } from './open-slots';
import { phaseSlots } from './phase-slots';
import type { SchedulablePlan } from './schedulable-plan';
import { hoursBetween } from './visit-rest';
import { counts, standingOf } from './visit-standing';
import { weekdayOf } from './weekday-of';

/**
 * What is wrong with the visits of a plan, as findings:
 * - `calendar.missing`: there is none at all, though phases want some;
 * - `calendar.visit-missing` with `phase`, `wanted` and `placed`: a phase that is not over has fewer than it wants;
 * - `calendar.before-start`, `calendar.outside-phase` with `phase`, `visit`, `on`: a visit outside the weeks of its
 *   phase, which only warns where it was attended;
 * - `calendar.closed`, `calendar.weekday` with `visit`, `on`: a visit that is to come on a day without visits;
 * - `calendar.too-close` with `visit`, `other`, `hours`, `rest`: too little rest before a visit that is to come.
 */
export function checkCalendar(plan: SchedulablePlan, closures: readonly ClinicClosure[]): PlanFinding[] {
  const visits = plan.calendar.visits.filter(counts).toSorted(byDay);
  const wanted = plan.phases.some(({ visitsPerWeek }) => visitsPerWeek > 0);
  if (visits.length === 0) return wanted ? [planFinding('calendar.missing')] : [];
  const spans = phaseSpansOf(plan);
  return [
    ...missingVisits(plan, closures),
    ...visits.flatMap((visit, at) => [
      ...placeFindings(visit, plan.calendar.startOn, spans),
      ...(visit.status === 'planned' ? dayFindings(visit, plan, closures) : []),
      ...restFindings(visits[at - 1], visit, plan.calendar.restHours),
    ]),
  ];
}

function missingVisits(plan: SchedulablePlan, closures: readonly ClinicClosure[]): PlanFinding[] {
  const spans = phaseSpansOf(plan);
  const from = firstOpenDay(plan);
  const visits = plan.calendar.visits.toSorted(byDay);
  return plan.phases.flatMap((phase) => {
    const span = spans.find(({ number }) => number === phase.number);
    if (!span || span.to < from) return [];
    const own = visits.filter((visit) => visit.phase === phase.number);
    const standing = own.map((visit) => ({ ...visit, standing: standingOf(visit, from) }));
    const slots = phaseSlots(phase, span, plan.calendar.weekdays);
    const { missing } = openSlots({ slots, visits: standing, closures, from });
    const placed = own.filter(counts).length;
    if (missing === 0) return [];
    return [planFinding('calendar.visit-missing', { phase: phase.number, wanted: placed + missing, placed })];
  });
}

function placeFindings(
  { id, phase, on, status }: PlannedVisit,
  startOn: string,
  spans: readonly PhaseSpan[],
): PlanFinding[] {
  const params = { phase, visit: id, on };
  const severity = status === 'planned' ? undefined : 'warn';
  if (on < startOn) return [planFinding('calendar.before-start', params, severity)];
  const span = spans.find(({ number }) => number === phase);
  const isInside = span !== undefined && span.from <= on && on <= span.to;
  return isInside ? [] : [planFinding('calendar.outside-phase', params, severity)];
}

function dayFindings(
  visit: PlannedVisit,
  { calendar }: SchedulablePlan,
  closures: readonly ClinicClosure[],
): PlanFinding[] {
  const on = visit.on as CalendarDate;
  if (closureOn(on, closures) !== null) return [planFinding('calendar.closed', { visit: visit.id, on })];
  return calendar.weekdays.includes(weekdayOf(on)) ? [] : [planFinding('calendar.weekday', { visit: visit.id, on })];
}

function restFindings(before: PlannedVisit | undefined, visit: PlannedVisit, rest: number): PlanFinding[] {
  if (!before || visit.status !== 'planned') return [];
  const hours = hoursBetween(before, visit);
  if (hours >= rest && before.on !== visit.on) return [];
  return [planFinding('calendar.too-close', { visit: visit.id, other: before.id, hours, rest })];
}
