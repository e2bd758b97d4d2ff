import type { CalendarDate } from '../kernel/calendar-date';
import type { ClinicHours } from '../plan/clinic-hours';
import type { PlanCalendar } from '../plan/plan-document';
import { planFinding } from '../plan/plan-finding';
import type { PlanFinding } from '../plan/plan-finding';
import type { PlannedVisit } from '../plan/planned-visit';
import { isWithin, openingOn } from './opening-on';

interface Scheduled {
  readonly calendar: Pick<PlanCalendar, 'visits'>;
}

/** What decides how much a visit outside the clinic’s hours weighs. */
export interface HoursToKeep {
  /** Null while nobody has told them. */
  readonly hours: ClinicHours | null;
  /** The plan as it was before; what stands in it at the same time is no news. Null where there was none. */
  readonly before: Scheduled | null;
  /** Visits that a person has confirmed, by their identifiers. */
  readonly confirmed: 'all' | readonly string[];
}

/**
 * The visits that are to come while the clinic does not treat by its hours: `calendar.closed-weekday` with `visit`, `on`, and
 * `calendar.outside-hours` with `visit`, `on`, `at`, `from`, `to`. Patients are treated after hours, so that each only has to
 * be meant: it blocks until a person has confirmed it, and warns from then on.
 * @source policy
 */
export function visitsOutsideHours({ calendar }: Scheduled, { hours, before, confirmed }: HoursToKeep): PlanFinding[] {
  const known = new Set(before?.calendar.visits.map(momentOf));
  return calendar.visits.flatMap((visit) => {
    if (visit.status !== 'planned') return [];
    const isMeant = confirmed === 'all' || confirmed.includes(visit.id) || known.has(momentOf(visit));
    return outsideHours(visit, hours).map((found) => (isMeant ? { ...found, severity: 'warn' } : found));
  });
}

/** Whether a finding is one of {@link visitsOutsideHours}. */
export function isOutsideHours({ code }: PlanFinding): boolean {
  return code === 'calendar.closed-weekday' || code === 'calendar.outside-hours';
}

function outsideHours({ id: visit, on, at }: PlannedVisit, hours: ClinicHours | null): PlanFinding[] {
  const opening = openingOn(hours, on as CalendarDate);
  if (opening === null || isWithin(opening, at)) return [];
  if (opening === 'closed') return [planFinding('calendar.closed-weekday', { visit, on })];
  return [planFinding('calendar.outside-hours', { visit, on, at: at ?? '', ...opening })];
}

function momentOf({ id, on, at }: PlannedVisit): string {
  return [id, on, at ?? ''].join(' ');
}
