import type { Weekday } from '../../assessment/assessment-document';
import { kneePlan } from '../../plan/cases/knee-plan';
import type { PlanCalendar, PlanDocument, PlanPhase } from '../../plan/plan-document';
import type { PhaseNumber } from '../../technique/dose-form';
import type { ClinicClosure } from '../clinic-closure';
import { schedulePhases } from '../schedule-phases';

const workdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** An invented plan with phases of so many weeks at so many visits a week, from a Monday on, without visits. */
export function planOf(
  rhythm: readonly (readonly [number, number])[],
  calendar: Partial<PlanCalendar> = {},
): PlanDocument {
  const phases = rhythm.map(([weeks, visitsPerWeek], at): PlanPhase => ({
    ...{ number: (at + 1) as PhaseNumber, weeks, visitsPerWeek },
    ...{ homePerDay: 1, clinic: [], home: [], exit: [] },
  }));
  return {
    ...kneePlan,
    phases,
    calendar: { startOn: '2026-09-07', weekdays: workdays, restHours: 24, visits: [], ...calendar },
  };
}

/** The plan with its visits. */
export function scheduled(plan: PlanDocument, closures: readonly ClinicClosure[] = []): PlanDocument {
  return { ...plan, calendar: { ...plan.calendar, visits: schedulePhases(plan, closures) } };
}
