import type { VisitContext } from '@repattern/domain';
import { daysBetween, parseCalendarDate } from '@repattern/domain/kernel/calendar-date';

/** In which week of its phase a patient is on the day of a visit, from 1. */
export function weekOfPhase({ phaseSince, on }: Pick<VisitContext, 'phaseSince' | 'on'>): number {
  const since = parseCalendarDate(phaseSince);
  const day = parseCalendarDate(on);
  return since === null || day === null ? 1 : Math.max(0, Math.floor(daysBetween(since, day) / 7)) + 1;
}
