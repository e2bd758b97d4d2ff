import type { CalendarChange, CalendarDate, ClinicClosure, PlanDocument, Reflow } from '@repattern/domain';
import { reflow } from '@repattern/domain/schedule/reflow';

/** A change of the calendar that is looked at before it is made. */
export type ProposedChange =
  | CalendarChange
  /** The day of a visit need not stay what a person chose. */
  | { readonly kind: 'release'; readonly visit: string }
  /** The clinic closes or opens on these days, for all its plans. */
  | { readonly kind: 'close' | 'open'; readonly closure: ClinicClosure };

/** What a change is looked at with. */
export interface ScheduleContext {
  readonly closures: readonly ClinicClosure[];
  /** The present day in the clinic. */
  readonly today: CalendarDate;
  /** Whether the patient is treated by the plan already: then nothing before today changes. */
  readonly followed: boolean;
}

/** Whether a change is one of the clinic’s days and not of this plan alone. */
export function isOfClinic(
  change: ProposedChange,
): change is Extract<ProposedChange, { readonly closure: ClinicClosure }> {
  return change.kind === 'close' || change.kind === 'open';
}

/** What a plan becomes by a change; nothing is made of it by asking. */
export function previewChange(plan: PlanDocument, change: ProposedChange, context: ScheduleContext): Reflow {
  const asked = calendarChangeOf(change);
  const today = context.followed ? context.today : startOf(plan, asked);
  return reflow(preparedFor(plan, change), asked, { closures: closuresAfter(context.closures, change), today });
}

/** The closures of the clinic once a change is made, by day. */
export function closuresAfter(closures: readonly ClinicClosure[], change: ProposedChange): readonly ClinicClosure[] {
  if (change.kind === 'close')
    return [...closures, change.closure].toSorted((one, other) => one.from.localeCompare(other.from));
  if (change.kind === 'open') return closures.filter((closure) => !isSameClosure(closure, change.closure));
  return closures;
}

function calendarChangeOf(change: ProposedChange): CalendarChange {
  if (change.kind === 'release' || isOfClinic(change)) return { kind: 'closures' };
  return change;
}

function preparedFor(plan: PlanDocument, change: ProposedChange): PlanDocument {
  if (change.kind !== 'release') return plan;
  const visits = plan.calendar.visits.map((visit) => (visit.id === change.visit ? { ...visit, fixed: false } : visit));
  return { ...plan, calendar: { ...plan.calendar, visits } };
}

// A plan that nobody follows yet may begin on any day, so none of its days is over.
function startOf({ calendar }: PlanDocument, change: CalendarChange): CalendarDate {
  const days = [calendar.startOn, ...(change.kind === 'start' ? [change.startOn] : [])];
  return days.toSorted()[0] as CalendarDate;
}

function isSameClosure(one: ClinicClosure, other: ClinicClosure): boolean {
  return one.from === other.from && one.to === other.to && one.label === other.label;
}
