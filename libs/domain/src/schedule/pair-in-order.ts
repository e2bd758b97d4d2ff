import { daysBetween } from '../kernel/calendar-date';
import type { CalendarDate } from '../kernel/calendar-date';

/** Days between a slot and a visit up to which the visit stands for that slot: one of the same week, wherever it was put. */
const reachDays = 7;

/** How well the rest of two lists pairs, and whether their first ones do. */
interface Pairing {
  readonly cost: number;
  readonly step: 'pair' | 'skip-slot' | 'skip-visit' | 'end';
}

/**
 * Which visit stands for which slot: an index into `visits` for each slot, null for a slot without one. Both lists are in order of their days,
 * and so are the pairs; together they are as close as possible.
 */
export function pairInOrder(slots: readonly CalendarDate[], visits: readonly CalendarDate[]): (number | null)[] {
  const table = pairings(slots, visits);
  const pairs: (number | null)[] = [];
  let [slot, visit] = [0, 0];
  while (slot < slots.length) {
    const step = table[slot]?.[visit]?.step;
    if (step !== 'skip-visit') pairs.push(step === 'pair' ? visit : null);
    if (step !== 'skip-visit') slot += 1;
    if (step !== 'skip-slot') visit += 1;
  }
  return pairs;
}

/** The best pairing of what begins at each slot and each visit, built from the ends. */
function pairings(slots: readonly CalendarDate[], visits: readonly CalendarDate[]): Pairing[][] {
  const table: Pairing[][] = Array.from({ length: slots.length + 1 }, () => []);
  const costAt = (slot: number, visit: number): number => table[slot]?.[visit]?.cost ?? Infinity;
  for (let slot = slots.length; slot >= 0; slot -= 1) {
    for (let visit = visits.length; visit >= 0; visit -= 1) {
      const [from, to] = [slots[slot], visits[visit]];
      const apart = from === undefined || to === undefined ? Infinity : Math.abs(daysBetween(from, to));
      const steps: Pairing[] = [
        { step: 'pair', cost: costAt(slot + 1, visit + 1) + apart },
        { step: 'skip-slot', cost: costAt(slot + 1, visit) + reachDays / 2 },
        { step: 'skip-visit', cost: costAt(slot, visit + 1) + reachDays / 2 },
      ];
      const row = table[slot];
      if (row) row[visit] = from === undefined && to === undefined ? { step: 'end', cost: 0 } : cheapest(steps);
    }
  }
  return table;
}

function cheapest(steps: readonly Pairing[]): Pairing {
  return steps.reduce((best, step) => (step.cost < best.cost ? step : best));
}
