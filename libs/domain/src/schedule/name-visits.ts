import type { PlannedVisit } from '../plan/planned-visit';
import type { PlacedDay } from './place-visits';

/**
 * The visits that are on the placed days, in order of these days. A visit that already is on one of them stays there,
 * with its time, even where the day came to another phase; the others move to the days that are left of their phase, in
 * order. What is then still without a day falls away, and a day without a visit gets a new one.
 * @param taken ids that no new visit may have
 */
export function nameVisits(
  days: readonly PlacedDay[],
  movable: readonly PlannedVisit[],
  taken: readonly string[],
): PlannedVisit[] {
  const staying = new Map(movable.map((visit) => [visit.on, visit]));
  const left = movable.filter((visit) => !days.some(({ on }) => on === visit.on));
  const newId = idsBeside(taken);
  return days.map(({ on, phase }) => {
    const stays = staying.get(on);
    const next = stays ? -1 : left.findIndex((visit) => visit.phase === phase);
    const visit = stays ?? left.splice(next, next < 0 ? 0 : 1)[0];
    return {
      id: visit?.id ?? newId(),
      phase,
      on,
      at: visit?.at ?? null,
      status: 'planned',
      fixed: false,
      reassess: false,
    };
  });
}

/** New ids of visits one after the other: `v1`, `v2` and so on, without those that are taken. */
export function idsBeside(taken: readonly string[]): () => string {
  let number = 0;
  return () => {
    do number += 1;
    while (taken.includes(`v${number}`));
    return `v${number}`;
  };
}
