import type { VisitContext } from '@repattern/domain';
import { daysBetween, parseCalendarDate } from '@repattern/domain/kernel/calendar-date';

/** Home sessions that were prescribed since the last visit; null on the first one. */
export function homePrescribed({ history, on, plan, phase }: VisitContext): number | null {
  const last = parseCalendarDate(history.at(-1)?.on ?? '');
  const today = parseCalendarDate(on);
  const perDay = plan.phases.find(({ number }) => number === phase)?.homePerDay;
  return last === null || today === null || perDay === undefined ? null : Math.floor(daysBetween(last, today) * perDay);
}
