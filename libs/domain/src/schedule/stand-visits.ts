import type { CalendarDate } from '../kernel/calendar-date';
import type { PhaseSpan } from '../plan/phase-spans';
import type { PlannedVisit } from '../plan/planned-visit';
import { byDay } from './by-day';
import type { PhaseNumber } from '../technique/dose-form';
import type { ClinicClosure } from './clinic-closure';
import { closureOn } from './closure-on';
import type { SlotVisit } from './open-slots';
import { standingOf } from './visit-standing';

/** A visit with what may be done with it. */
export interface StandingVisit extends SlotVisit {
  /** As it was. */
  readonly visit: PlannedVisit;
  /** The phase to which it belongs now; null for a day that no phase has. */
  readonly phase: PhaseNumber | null;
}

/** What decides whether a visit can stay where it is. */
export interface Ground {
  readonly spans: readonly PhaseSpan[];
  readonly closures: readonly ClinicClosure[];
  /** Nothing before this day may change. */
  readonly from: CalendarDate;
}

/**
 * Visits by day with their standing. One that still may change belongs to the phase of its day, also where the phase
 * came to that day and not the visit, but never to one before a phase in which something was done; with a day outside
 * all phases it belongs to none. What a person fixed is movable where the clinic is closed on its day or no phase has
 * that day.
 */
export function standVisits(visits: readonly PlannedVisit[], ground: Ground): StandingVisit[] {
  const ordered = visits.toSorted(byDay);
  let reached: PhaseNumber | null = null;
  return ordered.map((visit) => {
    const { on, fixed } = visit;
    const standing = standingOf(visit, ground.from);
    if (standing === 'done') reached = visit.phase;
    if (on < ground.from || standing === 'done') return { visit, on, fixed, standing, phase: visit.phase };
    const phase = later(phaseOn(on, ground.spans), reached);
    const canStay = phase !== null && closureOn(on as CalendarDate, ground.closures) === null;
    return { visit, on, fixed, standing: standing === 'fixed' && !canStay ? 'movable' : standing, phase };
  });
}

function phaseOn(on: string, spans: readonly PhaseSpan[]): PhaseNumber | null {
  return spans.find(({ from, to }) => from <= on && on <= to)?.number ?? null;
}

function later(phase: PhaseNumber | null, reached: PhaseNumber | null): PhaseNumber | null {
  return phase !== null && reached !== null && phase < reached ? reached : phase;
}
