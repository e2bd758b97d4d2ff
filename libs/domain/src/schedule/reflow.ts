import type { PlanDocument } from '../plan/plan-document';
import { planFinding } from '../plan/plan-finding';
import type { PlanFinding } from '../plan/plan-finding';
import type { PlannedVisit } from '../plan/planned-visit';
import type { CalendarChange } from './calendar-change';
import { checkCalendar } from './check-calendar';
import { editCalendar } from './edit-calendar';
import type { ReflowContext } from './edit-calendar';
import { schedulePhases } from './schedule-phases';
import { visitChanges } from './visit-change';
import type { VisitChange } from './visit-change';
import { standingOf } from './visit-standing';

/** What a plan would become by a change of its calendar. Nothing is applied by asking. */
export interface Reflow {
  /** The plan with the change, all its visits arranged anew; the same plan where the change was refused. */
  readonly plan: PlanDocument;
  /** By day, and at the end what falls away. */
  readonly changes: readonly VisitChange[];
  /** What was refused, limited or could not stay, then what `checkCalendar` says about the new plan. */
  readonly findings: readonly PlanFinding[];
}

/**
 * What the rest of a plan would become by a change. Attended visits never move, and nothing before today changes but
 * the status of the visit that the change names. For a plan that nobody follows yet, its start may stand for today.
 *
 * A visit that a person chose the day of stays, unless the clinic is closed on it or no phase has it any more: then it
 * is arranged as the others are, with the finding `calendar.fixed-moved` (`visit`, `from`, and `to` where it found a
 * day).
 */
export function reflow(plan: PlanDocument, change: CalendarChange, context: ReflowContext): Reflow {
  const edit = editCalendar(plan, change, context);
  if (edit.plan === null) return { plan, changes: [], findings: edit.findings };
  const { calendar } = edit.plan;
  const visits = schedulePhases(edit.plan, context.closures, context.today);
  const arranged = { ...edit.plan, calendar: { ...calendar, visits } };
  const fixed = calendar.visits.filter((visit) => standingOf(visit, context.today) === 'fixed');
  return {
    plan: arranged,
    changes: visitChanges(plan.calendar.visits, visits),
    findings: [
      ...edit.findings,
      ...fixed.flatMap((visit) => unfixed(visit, visits)),
      ...checkCalendar(arranged, context.closures),
    ],
  };
}

function unfixed({ id, on }: PlannedVisit, visits: readonly PlannedVisit[]): PlanFinding[] {
  const visit = visits.find((each) => each.id === id);
  if (visit?.on === on) return [];
  const to = visit ? { to: visit.on } : {};
  return [planFinding('calendar.fixed-moved', { visit: id, from: on, ...to })];
}
