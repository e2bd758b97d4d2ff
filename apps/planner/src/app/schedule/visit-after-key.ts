import type { CalendarDate, PlannedVisit } from '@repattern/domain';
import { addDays, daysBetween } from '@repattern/domain/kernel/calendar-date';

/**
 * The visit to which a key leads from another one: left and right walk through time, up and down to the nearest visit of the
 * week before and after, home and end to the first and the last. Null where the key leads nowhere.
 */
export function visitAfterKey(key: string, from: PlannedVisit, visits: readonly PlannedVisit[]): PlannedVisit | null {
  const at = visits.findIndex(({ id }) => id === from.id);
  switch (key) {
    case 'ArrowRight':
      return visits[at + 1] ?? null;
    case 'ArrowLeft':
      return visits[at - 1] ?? null;
    case 'ArrowDown':
      return nearest(visits.slice(at + 1), addDays(from.on as CalendarDate, 7));
    case 'ArrowUp':
      return nearest(visits.slice(0, Math.max(at, 0)), addDays(from.on as CalendarDate, -7));
    case 'Home':
      return visits[0] ?? null;
    case 'End':
      return visits.at(-1) ?? null;
    default:
      return null;
  }
}

function nearest(visits: readonly PlannedVisit[], day: CalendarDate): PlannedVisit | null {
  const distance = ({ on }: PlannedVisit): number => Math.abs(daysBetween(day, on as CalendarDate));
  return visits.toSorted((one, other) => distance(one) - distance(other))[0] ?? null;
}
