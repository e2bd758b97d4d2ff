import { addDays, daysBetween, parseCalendarDate, wholeWeeksBetween } from '../kernel/calendar-date';
import type { CalendarDate } from '../kernel/calendar-date';
import { phaseSpansOf } from '../plan/phase-spans';
import type { PlanCalendar, PlanDocument, PlanPhase } from '../plan/plan-document';
import { planFinding } from '../plan/plan-finding';
import type { PlanFinding } from '../plan/plan-finding';
import type { PhaseNumber } from '../technique/dose-form';
import type { CalendarChange, RefusedChange } from './calendar-change';
import type { ClinicClosure } from './clinic-closure';
import { editVisit } from './edit-visit';
import { endShift, startShift } from './shift-limits';

/** What a change of the calendar is judged by. */
export interface ReflowContext {
  readonly closures: readonly ClinicClosure[];
  /** The present day in the clinic: nothing before it changes. */
  readonly today: CalendarDate;
}

/** A plan as a person changed it, before its other visits are arranged anew; null where the change cannot be made. */
export interface CalendarEdit {
  readonly plan: PlanDocument | null;
  readonly findings: readonly PlanFinding[];
}

/**
 * Makes a change where it can be made. What would take a visit that is done out of its phase is made as far as
 * possible, with the finding `calendar.change-limited`; what cannot be made at all has the finding
 * `calendar.change-refused` with a {@link RefusedChange}.
 */
export function editCalendar(plan: PlanDocument, change: CalendarChange, context: ReflowContext): CalendarEdit {
  switch (change.kind) {
    case 'phase-length':
      return resize(plan, change.phase, { today: context.today, weeksOf: () => change.weeks });
    case 'hold':
      return resize(plan, change.phase, { today: context.today, weeksOf: ({ weeks }) => weeks + change.weeks });
    case 'frequency':
      return withPhase(plan, change.phase, { visitsPerWeek: change.visitsPerWeek });
    case 'start':
      return restart(plan, change.startOn, context.today);
    case 'weekdays':
      return made(withCalendar(plan, { weekdays: change.weekdays }));
    case 'rest':
      return made(withCalendar(plan, { restHours: change.hours }));
    case 'closures':
      return made(plan);
    case 'miss':
    case 'cancel':
    case 'move': {
      const visits = editVisit(plan, change, context);
      return typeof visits === 'string' ? refused(visits) : made(withCalendar(plan, { visits }));
    }
  }
}

interface Resizing {
  readonly today: CalendarDate;
  readonly weeksOf: (phase: PlanPhase) => number;
}

/**
 * A phase that has begun can end with the last week that is over, so that the next one begins in the present week; one
 * that is over cannot get shorter.
 */
function resize(plan: PlanDocument, number: PhaseNumber, { today, weeksOf }: Resizing): CalendarEdit {
  const phase = plan.phases.find((each) => each.number === number);
  const span = phaseSpansOf(plan).find((each) => each.number === number);
  if (!phase || !span) return refused('unknown-phase');
  const { least, most } = endShift(plan, number, today);
  const elapsed = Math.min(phase.weeks, wholeWeeksBetween(span.from, today));
  const fewest = Math.max(1, elapsed, phase.weeks + Math.ceil(least / 7));
  const asked = weeksOf(phase);
  const weeks = clamp(asked, fewest, phase.weeks + Math.floor(most / 7));
  const edit = withPhase(plan, number, { weeks });
  if (weeks === asked) return edit;
  const end = addDays(span.from, weeks * 7 - 1);
  return { ...edit, findings: [planFinding('calendar.change-limited', { phase: number, asked, weeks, end })] };
}

function restart(plan: PlanDocument, startOn: string, today: CalendarDate): CalendarEdit {
  const asked = parseCalendarDate(startOn);
  if (asked === null) return refused('not-a-day');
  const present = parseCalendarDate(plan.calendar.startOn);
  if (present === null) return made(withCalendar(plan, { startOn }));
  const { least, most } = startShift(plan, today);
  const possible = addDays(present, clamp(daysBetween(present, asked), least, most));
  const edit = made(withCalendar(plan, { startOn: possible }));
  if (possible === asked) return edit;
  return { ...edit, findings: [planFinding('calendar.change-limited', { asked, startOn: possible })] };
}

function withPhase(plan: PlanDocument, number: PhaseNumber, change: Partial<PlanPhase>): CalendarEdit {
  if (!plan.phases.some((phase) => phase.number === number)) return refused('unknown-phase');
  const phases = plan.phases.map((phase) => (phase.number === number ? { ...phase, ...change } : phase));
  return made({ ...plan, phases });
}

function withCalendar(plan: PlanDocument, change: Partial<PlanCalendar>): PlanDocument {
  return { ...plan, calendar: { ...plan.calendar, ...change } };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function made(plan: PlanDocument): CalendarEdit {
  return { plan, findings: [] };
}

function refused(reason: RefusedChange): CalendarEdit {
  return { plan: null, findings: [planFinding('calendar.change-refused', { reason })] };
}
