import { weekdays } from '../assessment/assessment-document';
import { addDays, daysBetween } from '../kernel/calendar-date';
import type { CalendarDate } from '../kernel/calendar-date';
import { phaseSpansOf } from '../plan/phase-spans';
import type { PlannedVisit } from '../plan/planned-visit';
import type { PhaseNumber } from '../technique/dose-form';
import { byDay } from './by-day';
import type { ClinicClosure } from './clinic-closure';
import { closureOn } from './closure-on';
import type { SchedulablePlan } from './schedulable-plan';
import { weekdayOf } from './weekday-of';

/** A day of a plan’s calendar. */
export interface CalendarDay {
  readonly on: CalendarDate;
  /** The phase that has the day; null outside all of them. */
  readonly phase: PhaseNumber | null;
  readonly closure: ClinicClosure | null;
  /** More than one only where one of them was missed or cancelled, or by a mistake that `checkCalendar` names. */
  readonly visits: readonly PlannedVisit[];
}

/** The seven days of a week, from Monday on. */
export type CalendarWeek = readonly CalendarDay[];

/**
 * The weeks of a plan, Monday first, from that of its first phase or visit to that of the last; none while its start is
 * no day.
 */
export function calendarWeeks(plan: SchedulablePlan, closures: readonly ClinicClosure[]): CalendarWeek[] {
  const spans = phaseSpansOf(plan);
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return [];
  const visits = plan.calendar.visits.toSorted(byDay);
  const days = [first.from, last.to, ...visits.map(({ on }) => on as CalendarDate)].sort();
  const monday = mondayOf(days[0] ?? first.from);
  const weeks = Math.floor(daysBetween(monday, days.at(-1) ?? last.to) / 7) + 1;
  return Array.from({ length: weeks }, (_, week) =>
    weekdays.map((_day, at): CalendarDay => {
      const on = addDays(monday, week * 7 + at);
      return {
        on,
        phase: spans.find(({ from, to }) => from <= on && on <= to)?.number ?? null,
        closure: closureOn(on, closures),
        visits: visits.filter((visit) => visit.on === on),
      };
    }),
  );
}

/** The Monday of the week in which a day lies. */
export function mondayOf(day: CalendarDate): CalendarDate {
  return addDays(day, -weekdays.indexOf(weekdayOf(day)));
}

/** The visits of the week in which a day lies, Monday to Sunday, by day. */
export function visitsOfWeek({ calendar }: SchedulablePlan, day: CalendarDate): PlannedVisit[] {
  const monday = mondayOf(day);
  const sunday = addDays(monday, 6);
  return calendar.visits.filter(({ on }) => monday <= on && on <= sunday).toSorted(byDay);
}

/** The first visit that is planned on a day or after it; null when there is none. */
export function nextVisit({ calendar }: SchedulablePlan, day: CalendarDate): PlannedVisit | null {
  return calendar.visits.filter(({ status, on }) => status === 'planned' && on >= day).toSorted(byDay)[0] ?? null;
}
