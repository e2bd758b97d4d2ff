import type { CalendarDay, CalendarWeek, PlannedVisit, VisitChange } from '@repattern/domain';

/** How a visit stands out while a change is looked at. */
export type VisitMark = VisitChange['kind'] | null;

/** A visit in the calendar. */
export interface ShownVisit {
  readonly visit: PlannedVisit;
  readonly mark: VisitMark;
}

/** A day in the calendar. */
export interface ShownDay {
  readonly day: CalendarDay;
  readonly visits: readonly ShownVisit[];
  /** Whether a visit stands here now that would not after the change. */
  readonly leaving: boolean;
}

/** A week in the calendar, with its number in the plan; null before the plan begins. */
export interface ShownWeek {
  readonly number: number | null;
  readonly days: readonly ShownDay[];
}

/** The weeks of a plan with what a change would do to each of their days. */
export function shownWeeks(weeks: readonly CalendarWeek[], changes: readonly VisitChange[]): ShownWeek[] {
  const marks = new Map(changes.map((change) => [change.visit, change.kind]));
  const left = changes.flatMap(({ kind, from }) => (kind === 'moved' || kind === 'removed' ? [from] : []));
  const first = weeks.findIndex((week) => week.some(({ phase }) => phase !== null));
  return weeks.map((week, at) => ({
    number: first === -1 || at < first ? null : at - first + 1,
    days: week.map((day) => ({
      day,
      visits: day.visits.map((visit) => ({ visit, mark: marks.get(visit.id) ?? null })),
      leaving: left.includes(day.on),
    })),
  }));
}
