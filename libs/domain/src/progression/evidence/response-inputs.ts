import type { CalendarDate } from '../../kernel/calendar-date';
import { daysBetween, parseCalendarDate } from '../../kernel/calendar-date';
import type { InputEvidence } from '../verdict';
import { knownInput } from './known-input';
import type { VisitReading } from './visit-reading';

/**
 * How the body answered the last session, as it was asked today, and how long ago the last visit was. Nothing is carried over from an
 * earlier answer; on the first visit there is no time since the last.
 */
export function responseInputs({ context, past, on }: VisitReading): InputEvidence[] {
  const { settledByMorning, soreness, sorenessKind, sorenessHours } = context.visit.response;
  const last = past.at(-1);
  return [
    ...knownInput('painSettledByMorning', settledByMorning, [on]),
    ...knownInput('soreness', soreness, [on]),
    ...knownInput('sorenessKind', sorenessKind, [on]),
    ...knownInput('sorenessHours', sorenessHours, [on]),
    ...knownInput('daysSinceLastVisit', last && daysSince(last.on, on), last && [last.on, on]),
    ...knownInput('visitsSinceStart', past.length + 1, [...past.slice(0, 1).map((visit) => visit.on), on]),
  ];
}

/** Whole days from a day to another; null where the first is no day. */
export function daysSince(day: string, on: CalendarDate): number | null {
  const from = parseCalendarDate(day);
  return from === null ? null : daysBetween(from, on);
}
