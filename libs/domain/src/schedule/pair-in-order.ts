import { daysBetween } from '../kernel/calendar-date';
import type { CalendarDate } from '../kernel/calendar-date';

/** What it costs, in days, that a slot or a visit stands alone. Two of them are as far apart as a week and what follows. */
const alone = 5;

/** What it costs beside the days between them that a visit is not on the very day of its slot. */
const astray = 3;

/** How well the rest of two lists pairs, and whether their first ones do. */
interface Pairing {
  readonly cost: number;
  readonly step: 'pair' | 'skip-slot' | 'skip-visit' | 'end';
}

/**
 * Which visit stands for which slot: an index into `visits` for each slot, null for a slot without one. Both lists are
 * in order of their days, and so are the pairs; together they are as close as possible.
 */
export function pairInOrder(slots: readonly CalendarDate[], visits: readonly CalendarDate[]): (number | null)[] {
  const [first] = slots;
  if (first === undefined) return [];
  const numbered = (days: readonly CalendarDate[]): number[] => days.map((day) => daysBetween(first, day));
  const table = pairings(numbered(slots), numbered(visits));
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
function pairings(slots: readonly number[], visits: readonly number[]): Pairing[][] {
  const table: Pairing[][] = Array.from({ length: slots.length + 1 }, () => []);
  const costAt = (slot: number, visit: number): number => table[slot]?.[visit]?.cost ?? Infinity;
  for (let slot = slots.length; slot >= 0; slot -= 1) {
    for (let visit = visits.length; visit >= 0; visit -= 1) {
      const [from, to] = [slots[slot], visits[visit]];
      const steps: Pairing[] = [
        { step: 'pair', cost: costAt(slot + 1, visit + 1) + apart(from, to) },
        { step: 'skip-slot', cost: costAt(slot + 1, visit) + alone },
        { step: 'skip-visit', cost: costAt(slot, visit + 1) + alone },
      ];
      const row = table[slot];
      if (row) row[visit] = from === undefined && to === undefined ? { step: 'end', cost: 0 } : cheapest(steps);
    }
  }
  return table;
}

function apart(slot: number | undefined, visit: number | undefined): number {
  if (slot === undefined || visit === undefined) return Infinity;
  return slot === visit ? 0 : Math.abs(slot - visit) + astray;
}

function cheapest(steps: readonly Pairing[]): Pairing {
  return steps.reduce((best, step) => (step.cost < best.cost ? step : best));
}
