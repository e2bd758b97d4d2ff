import { parseCalendarDate } from '../kernel/calendar-date';
import type { CalendarDate } from '../kernel/calendar-date';
import { phaseSpansOf } from '../plan/phase-spans';
import type { PlannedVisit } from '../plan/planned-visit';
import type { CalendarChange, RefusedChange } from './calendar-change';
import type { ClinicClosure } from './clinic-closure';
import { closureOn } from './closure-on';
import type { SchedulablePlan } from './schedulable-plan';
import { standingOf } from './visit-standing';

type ChangeOfVisit = Extract<CalendarChange, { readonly visit: string }>;

interface Present {
  readonly closures: readonly ClinicClosure[];
  readonly today: CalendarDate;
}

/** The visits of a plan with one of them changed, or why that cannot be. Only a visit that is planned can be changed. */
export function editVisit(
  plan: SchedulablePlan,
  change: ChangeOfVisit,
  present: Present,
): readonly PlannedVisit[] | RefusedChange {
  const visit = plan.calendar.visits.find(({ id }) => id === change.visit);
  if (!visit) return 'unknown-visit';
  if (visit.status !== 'planned') return 'visit-over';
  const against = change.kind === 'move' ? againstMove(plan, { visit, on: change.on }, present) : null;
  if (against !== null) return against;
  if (change.kind === 'miss' && visit.on > present.today) return 'visit-ahead';
  const changed = changedVisit(visit, change);
  return plan.calendar.visits.map((each) => (each.id === visit.id ? changed : each));
}

function changedVisit(visit: PlannedVisit, change: ChangeOfVisit): PlannedVisit {
  switch (change.kind) {
    case 'miss':
      return { ...visit, status: 'missed' };
    case 'cancel':
      return { ...visit, status: 'cancelled' };
    case 'move':
      return { ...visit, on: change.on, at: change.at, fixed: true };
  }
}

function againstMove(
  plan: SchedulablePlan,
  { visit, on }: { readonly visit: PlannedVisit; readonly on: string },
  { closures, today }: Present,
): RefusedChange | null {
  const day = parseCalendarDate(on);
  if (day === null) return 'not-a-day';
  if (visit.on < today) return 'visit-past';
  if (day < today) return 'day-past';
  if (closureOn(day, closures) !== null) return 'day-closed';
  if (!phaseSpansOf(plan).some(({ from, to }) => from <= day && day <= to)) return 'day-outside-plan';
  const isTaken = plan.calendar.visits.some((other) => {
    return other.id !== visit.id && other.on === day && ['done', 'fixed'].includes(standingOf(other, today));
  });
  return isTaken ? 'day-taken' : null;
}
