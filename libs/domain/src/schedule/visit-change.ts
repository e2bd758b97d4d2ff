import type { PlannedVisit, VisitStatus } from '../plan/planned-visit';
import type { PhaseNumber } from '../technique/dose-form';
import { byDay } from './by-day';

/** What becomes of one visit. `phase` is the one to which it belongs afterwards; of a removed one, before. */
export type VisitChange = { readonly visit: string; readonly phase: PhaseNumber } & (
  | { readonly kind: 'moved'; readonly from: string; readonly to: string }
  | { readonly kind: 'added'; readonly from: null; readonly to: string }
  | { readonly kind: 'removed'; readonly from: string; readonly to: null }
  | { readonly kind: 'status'; readonly from: VisitStatus; readonly to: VisitStatus }
  /** Its day and time stay, but another phase has that day now. */
  | { readonly kind: 'phase'; readonly from: PhaseNumber; readonly to: PhaseNumber }
  /** Time of day on the same day, null while none is agreed. */
  | { readonly kind: 'time'; readonly from: string | null; readonly to: string | null }
);

/** How visits differ from what they were, by day: what is there, each in one row, and then what fell away. */
export function visitChanges(before: readonly PlannedVisit[], after: readonly PlannedVisit[]): VisitChange[] {
  const previous = new Map(before.map((visit) => [visit.id, visit]));
  const here = after.toSorted(byDay).flatMap((visit) => changeOf(previous.get(visit.id), visit) ?? []);
  const gone = before.filter(({ id }) => !after.some((visit) => visit.id === id)).toSorted(byDay);
  return [
    ...here,
    ...gone.map(({ id, phase, on }): VisitChange => ({ kind: 'removed', visit: id, phase, from: on, to: null })),
  ];
}

function changeOf(before: PlannedVisit | undefined, after: PlannedVisit): VisitChange | null {
  const visit = { visit: after.id, phase: after.phase };
  if (!before) return { ...visit, kind: 'added', from: null, to: after.on };
  if (before.status !== after.status) return { ...visit, kind: 'status', from: before.status, to: after.status };
  if (before.on !== after.on) return { ...visit, kind: 'moved', from: before.on, to: after.on };
  if (before.at !== after.at) return { ...visit, kind: 'time', from: before.at, to: after.at };
  if (before.phase !== after.phase) return { ...visit, kind: 'phase', from: before.phase, to: after.phase };
  return null;
}
