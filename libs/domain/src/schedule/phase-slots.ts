import type { Weekday } from '../assessment/assessment-document';
import { addDays } from '../kernel/calendar-date';
import type { CalendarDate } from '../kernel/calendar-date';
import type { PlanPhase } from '../plan/plan-document';
import type { PhaseSpan } from '../plan/phase-spans';
import { spreadOverWeek } from './spread-over-week';
import { weekdayOf } from './weekday-of';

/**
 * Visits that a phase wants in its first weeks, rounded up: 1.5 a week is two in the first week and one in the second, 0.5
 * is one in every second week, beginning with the first. How long the phase is does not change its earlier weeks.
 */
export function visitsWanted({ visitsPerWeek }: Pick<PlanPhase, 'visitsPerWeek'>, weeks: number): number {
  return Math.ceil(visitsPerWeek * weeks - rounding);
}

/** So that ten weeks at 0.1 a week want one visit, whatever binary fractions make of it. */
const rounding = 1e-9;

/**
 * The days on which a phase would have its visits if nothing stood against them, in order: spread over the weekdays of each
 * of its weeks, which are counted from its first day. Where a week wants more visits than it has weekdays, the last
 * of these days stands for the rest, so that the number is always what the phase wants.
 */
export function phaseSlots(phase: PlanPhase, span: PhaseSpan, weekdays: readonly Weekday[]): CalendarDate[] {
  const offsets = [0, 1, 2, 3, 4, 5, 6].filter((days) => weekdays.includes(weekdayOf(addDays(span.from, days))));
  return Array.from({ length: phase.weeks }, (_, week) => {
    const wanted = visitsWanted(phase, week + 1) - visitsWanted(phase, week);
    const days = spreadOverWeek(offsets, wanted);
    return Array.from({ length: wanted }, (_day, at) => addDays(span.from, week * 7 + (days[at] ?? days.at(-1) ?? 0)));
  }).flat();
}
