import type { PlanDocument } from '../../plan/plan-document';
import type { PlannedVisit } from '../../plan/planned-visit';
import { byDay } from '../../schedule/by-day';
import { idsBeside } from '../../schedule/name-visits';
import type { PhaseNumber } from '../../technique/dose-form';

/** A visit that took place, as the calendar of the plan knows it. */
export interface AttendedVisit {
  /** The planned visit that it was; null for one that nobody had planned. */
  readonly planned: PlannedVisit['id'] | null;
  /** The day on which it took place. */
  readonly on: string;
  /** The phase that has the day in the calendar. */
  readonly phase: PhaseNumber;
}

/** The plan in whose calendar a visit took place. One that is no longer planned, or never was, stands there beside the others. */
export function markAttended(plan: PlanDocument, { planned, on, phase }: AttendedVisit): PlanDocument {
  const { visits } = plan.calendar;
  const isIt = ({ id, status }: PlannedVisit): boolean => id === planned && status === 'planned';
  const attended = visits.map((visit): PlannedVisit => {
    if (!isIt(visit)) return visit;
    return { ...visit, ...(visit.on === on ? {} : { on, at: null }), status: 'attended' };
  });
  const id = idsBeside(visits.map((visit) => visit.id))();
  const unplanned: PlannedVisit = { id, phase, on, at: null, status: 'attended', fixed: false, reassess: false };
  const all = visits.some(isIt) ? attended : [...attended, unplanned];
  return { ...plan, calendar: { ...plan.calendar, visits: all.toSorted(byDay) } };
}
