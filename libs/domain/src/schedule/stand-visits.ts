import type { CalendarDate } from '../kernel/calendar-date';
import type { PhaseSpan } from '../plan/phase-spans';
import type { PlannedVisit } from '../plan/planned-visit';
import { byDay } from './by-day';
import type { ClinicClosure } from './clinic-closure';
import { closureOn } from './closure-on';
import type { StandingVisit } from './open-slots';
import { standingOf } from './visit-standing';

/** What decides whether a visit can stay where it is. */
export interface Ground {
  readonly spans: readonly PhaseSpan[];
  readonly closures: readonly ClinicClosure[];
  /** Nothing before this day may change. */
  readonly from: CalendarDate;
}

/**
 * Visits by day with their standing. One that still may change belongs to the phase of its day, also where the phase came to that day and not the visit, but
 * never to one before a phase in which something was done; with a day outside all phases it keeps its own. What a person fixed is
 * movable where the clinic is closed on its day or no phase has that day.
 */
export function standVisits(visits: readonly PlannedVisit[], ground: Ground): StandingVisit[] {
  const ordered = visits.toSorted(byDay);
  let reached: StandingVisit['phase'] = null;
  return ordered.map((visit) => {
    const standing = standingOf(visit, ground.from);
    if (standing === 'done' || visit.on < ground.from) {
      if (standing === 'done') reached = visit.phase;
      return { visit, standing, phase: visit.phase };
    }
    const own = ground.spans.find((span) => span.from <= visit.on && visit.on <= span.to)?.number ?? null;
    const phase: StandingVisit['phase'] = own !== null && reached !== null && own < reached ? reached : own;
    const isHomeless = phase === null || closureOn(visit.on as CalendarDate, ground.closures) !== null;
    return { visit, standing: standing === 'fixed' && isHomeless ? 'movable' : standing, phase };
  });
}
