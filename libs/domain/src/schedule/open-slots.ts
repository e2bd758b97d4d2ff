import { daysBetween } from '../kernel/calendar-date';
import type { CalendarDate } from '../kernel/calendar-date';
import type { PlannedVisit } from '../plan/planned-visit';
import { pairInOrder } from './pair-in-order';
import type { VisitStanding } from './visit-standing';

/** A visit of a phase, as far as it matters to slots. */
export interface SlotVisit extends Pick<PlannedVisit, 'on' | 'fixed'> {
  readonly standing: VisitStanding;
}

/** The slots of a phase for which no visit stays. */
export interface OpenSlots {
  /** In order, the slots for which a visit is to be placed. */
  readonly open: readonly CalendarDate[];
  /** How many visits more the phase wants than it has. */
  readonly missing: number;
}

/** Slots that no visit fills for good, by why. */
interface SlotsByState {
  /** Their visit was missed or cancelled. */
  readonly owed: CalendarDate[];
  /** No visit stands for them, and they are still to come. */
  readonly free: CalendarDate[];
  /** A movable visit stands for them. */
  readonly held: CalendarDate[];
  /** No visit stands for them, and they are over. */
  readonly lost: CalendarDate[];
}

/**
 * The open slots of a phase. Visits that stay fill the slot they are close to; one that is close to none was brought
 * forward or made up for another. A slot that is over wants no visit any more, unless its visit was missed or
 * cancelled, or a movable one was already moved in its place.
 * @param visits those of the phase, by day
 */
export function openSlots(slots: readonly CalendarDate[], visits: readonly SlotVisit[], from: CalendarDate): OpenSlots {
  const days = visits.map(({ on }) => on as CalendarDate);
  const pairs = pairInOrder(slots, days);
  const { owed, free, held, lost } = byState(
    slots,
    pairs.map((pair) => visits[pair ?? -1]?.standing),
    from,
  );
  const unpaired = visits.filter((_, at) => !pairs.includes(at));
  for (const visit of unpaired) fillElsewhere({ owed, free, held, lost }, visit);
  const spare = unpaired.filter(({ standing }) => standing === 'movable').length;
  const wanted = owed.length + free.length;
  const revived = lost.slice(0, Math.max(0, spare - wanted));
  return { open: [...owed, ...free, ...held, ...revived].sort(), missing: Math.max(0, wanted - spare) };
}

function byState(
  slots: readonly CalendarDate[],
  standings: readonly (VisitStanding | undefined)[],
  from: CalendarDate,
): SlotsByState {
  const having = (standing: VisitStanding | undefined): CalendarDate[] =>
    slots.filter((_, at) => standings[at] === standing);
  const without = having(undefined);
  return {
    owed: having('void'),
    held: having('movable'),
    free: without.filter((slot) => slot >= from),
    lost: without.filter((slot) => slot < from),
  };
}

/**
 * A visit that stands near no slot fills one that is owed or lost. Only where a person chose its day does it fill one
 * that is to come: the others are left over from a time with more visits a week.
 */
function fillElsewhere({ owed, free, held, lost }: SlotsByState, { on, fixed, standing }: SlotVisit): void {
  if (standing === 'movable' || standing === 'void') return;
  const places = [owed, lost, ...(fixed ? [free] : []), ...(standing === 'fixed' ? [held] : [])];
  const place = places.find(({ length }) => length > 0);
  if (!place) return;
  const apart = place.map((slot) => Math.abs(daysBetween(slot, on as CalendarDate)));
  place.splice(apart.indexOf(Math.min(...apart)), 1);
}
