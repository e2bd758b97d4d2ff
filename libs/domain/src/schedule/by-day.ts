import type { PlannedVisit } from '../plan/planned-visit';

/** Order of visits: by day, and those of one day by their id, so that every arrangement has one order. */
export function byDay(one: PlannedVisit, other: PlannedVisit): number {
  return compare(one.on, other.on) || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
