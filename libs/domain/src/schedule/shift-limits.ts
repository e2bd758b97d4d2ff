import { daysBetween } from '../kernel/calendar-date';
import type { CalendarDate } from '../kernel/calendar-date';
import type { PhaseSpan } from '../plan/phase-spans';
import { phaseSpansOf } from '../plan/phase-spans';
import type { PhaseNumber } from '../technique/dose-form';
import type { SchedulablePlan } from './schedulable-plan';
import { standingOf } from './visit-standing';

/**
 * By how many days something may shift without taking what is done out of its phase: `least` is 0 or negative, `most` 0
 * or positive.
 */
export interface ShiftLimits {
  readonly least: number;
  readonly most: number;
}

/** By how many days the whole plan may shift. */
export function startShift(plan: SchedulablePlan, today: CalendarDate): ShiftLimits {
  const done = doneIn(plan, today);
  return limits(
    done.map(({ on, span }) => daysBetween(span.to, on)),
    done.map(({ on, span }) => daysBetween(span.from, on)),
  );
}

/** By how many days the end of a phase may shift, all later phases with it. */
export function endShift(plan: SchedulablePlan, phase: PhaseNumber, today: CalendarDate): ShiftLimits {
  const done = doneIn(plan, today).filter(({ span }) => span.number >= phase);
  return limits(
    done.map(({ on, span }) => daysBetween(span.to, on)),
    done.filter(({ span }) => span.number > phase).map(({ on, span }) => daysBetween(span.from, on)),
  );
}

function doneIn(plan: SchedulablePlan, today: CalendarDate): { on: CalendarDate; span: PhaseSpan }[] {
  const spans = phaseSpansOf(plan);
  return plan.calendar.visits.flatMap((visit) => {
    const span = spans.find(({ number }) => number === visit.phase);
    return span && standingOf(visit, today) === 'done' ? [{ on: visit.on as CalendarDate, span }] : [];
  });
}

/** What is out of its phase already does not make things worse by staying so. */
function limits(least: readonly number[], most: readonly number[]): ShiftLimits {
  return { least: Math.min(0, Math.max(-Infinity, ...least)), most: Math.max(0, Math.min(Infinity, ...most)) };
}
