import { daysBetween } from '../kernel/calendar-date';
import type { CalendarDate } from '../kernel/calendar-date';
import type { PlannedVisit } from '../plan/planned-visit';
import type { PhaseNumber } from '../technique/dose-form';
import { pairInOrder } from './pair-in-order';
import type { VisitStanding } from './visit-standing';

/** A visit with what may be done with it. */
export interface StandingVisit {
  /** As it was. */
  readonly visit: PlannedVisit;
  readonly standing: VisitStanding;
  /** The phase to which it belongs now; null for a day that no phase has. */
  readonly phase: PhaseNumber | null;
}

/** Slots that no visit fills for good, by why. */
interface Slots {
  /** Their visit was missed or cancelled. */
  owed: CalendarDate[];
  /** No visit stands for them, and they are still to come. */
  free: CalendarDate[];
  /** A movable visit stands for them. */
  held: CalendarDate[];
  /** No visit stands for them, and they are over. */
  lost: CalendarDate[];
}

/**
 * The slots of a phase for which visits are to be placed, in order. Visits that stay fill the slot they are close to; one that is close to none was brought
 * forward or made up for another. A slot that is over wants no visit any more, unless its visit was missed or cancelled, or
 * a movable one was already moved in its place.
 */
export function openSlots(
  slots: readonly CalendarDate[],
  visits: readonly StandingVisit[],
  from: CalendarDate,
): CalendarDate[] {
  const { open, unpaired } = byState(slots, visits, from);
  for (const visit of unpaired) fillElsewhere(open, visit);
  const movable = unpaired.filter(({ standing }) => standing === 'movable').length;
  const revived = open.lost.slice(0, Math.max(0, movable - open.owed.length - open.free.length));
  return [...open.owed, ...open.free, ...open.held, ...revived].sort();
}

function byState(
  slots: readonly CalendarDate[],
  visits: readonly StandingVisit[],
  from: CalendarDate,
): { open: Slots; unpaired: readonly StandingVisit[] } {
  const pairs = pairInOrder(
    slots,
    visits.map(({ visit }) => visit.on as CalendarDate),
  );
  const open: Slots = { owed: [], free: [], held: [], lost: [] };
  slots.forEach((slot, at) => {
    const standing = visits[pairs[at] ?? -1]?.standing;
    if (standing === 'void') open.owed.push(slot);
    if (standing === 'movable') open.held.push(slot);
    if (standing === undefined) open[slot < from ? 'lost' : 'free'].push(slot);
  });
  return { open, unpaired: visits.filter((_, at) => !pairs.includes(at)) };
}

/**
 * A visit that stands near no slot fills one that is owed or lost. Only where a person chose its day does it fill one that is to come:
 * the others are left over from a time with more visits a week.
 */
function fillElsewhere(open: Slots, { visit, standing }: StandingVisit): void {
  if (standing === 'movable' || standing === 'void') return;
  const places = [
    open.owed,
    open.lost,
    ...(visit.fixed ? [open.free] : []),
    ...(standing === 'fixed' ? [open.held] : []),
  ];
  const place = places.find(({ length }) => length > 0);
  if (!place) return;
  const apart = place.map((slot) => Math.abs(daysBetween(slot, visit.on as CalendarDate)));
  place.splice(apart.indexOf(Math.min(...apart)), 1);
}
