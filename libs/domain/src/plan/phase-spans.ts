import { addDays, parseCalendarDate } from '../kernel/calendar-date';
import type { CalendarDate } from '../kernel/calendar-date';
import type { PhaseNumber } from '../technique/dose-form';
import type { PlanDocument } from './plan-document';

/** The days of a phase as planned. */
export interface PhaseSpan {
  readonly number: PhaseNumber;
  readonly from: CalendarDate;
  /** Last day, included. */
  readonly to: CalendarDate;
}

/**
 * When each phase is planned: one after the other from the start of the calendar, each for its weeks, without gaps.
 * None while the start is no day.
 */
export function phaseSpansOf({ phases, calendar }: Pick<PlanDocument, 'phases' | 'calendar'>): PhaseSpan[] {
  const startOn = parseCalendarDate(calendar.startOn);
  if (startOn === null) return [];
  let from = startOn;
  return phases.map(({ number, weeks }) => {
    const next = addDays(from, weeks * 7);
    const span = { number, from, to: addDays(next, -1) };
    from = next;
    return span;
  });
}
