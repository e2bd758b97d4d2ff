import { daysBetween } from '../kernel/calendar-date';
import type { CalendarDate } from '../kernel/calendar-date';
import type { PlannedVisit } from '../plan/planned-visit';
import type { ClinicClosure } from './clinic-closure';
import { closureOn } from './closure-on';
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

/** A phase for which open slots are asked. */
export interface SlottedPhase {
  readonly slots: readonly CalendarDate[];
  /** Its visits, by day. */
  readonly visits: readonly SlotVisit[];
  readonly closures: readonly ClinicClosure[];
  /** Nothing before this day changes. */
  readonly from: CalendarDate;
}

/** Slots that no visit fills for good, by why. */
interface SlotsByState {
  /** Their visit was missed or cancelled. */
  readonly owed: CalendarDate[];
  /** No visit stands for them, and they are still to come. */
  readonly free: CalendarDate[];
  /** The same, but the clinic is closed. */
  readonly closed: CalendarDate[];
  /** A movable visit stands for them. */
  readonly held: CalendarDate[];
  /** No visit stands for them, and they are over. */
  readonly lost: CalendarDate[];
}

/**
 * The open slots of a phase. Visits that stay fill the slot they are close to; one that is close to none was brought
 * forward or made up for another. A slot that is over wants no visit any more, unless its visit was missed or
 * cancelled, or a movable one was already moved in its place.
 */
export function openSlots({ slots, visits, closures, from }: SlottedPhase): OpenSlots {
  const days = visits.map(({ on }) => on as CalendarDate);
  const pairs = pairInOrder(slots, days);
  const standingAt = (at: number): VisitStanding | undefined => visits[pairs[at] ?? -1]?.standing;
  const having = (standing: VisitStanding | undefined): CalendarDate[] =>
    slots.filter((_, at) => standingAt(at) === standing);
  const isClosed = (slot: CalendarDate): boolean => closureOn(slot, closures) !== null;
  const coming = having(undefined).filter((slot) => slot >= from);
  const states: SlotsByState = {
    owed: having('void'),
    held: having('movable'),
    free: coming.filter((slot) => !isClosed(slot)),
    closed: coming.filter(isClosed),
    lost: having(undefined).filter((slot) => slot < from),
  };
  const unpaired = visits.filter((_, at) => !pairs.includes(at));
  for (const visit of unpaired) fillElsewhere(states, visit);
  const spare = unpaired.filter(({ standing }) => standing === 'movable').length;
  const wanted = [...states.owed, ...states.free, ...states.closed];
  const revived = states.lost.slice(0, Math.max(0, spare - wanted.length));
  return { open: [...wanted, ...states.held, ...revived].sort(), missing: Math.max(0, wanted.length - spare) };
}

/**
 * A visit that stands near no slot was placed for one that is owed, lost, or on a day on which the clinic is closed. Only
 * where a person chose its day does it fill any that is to come: the others are left over from a time with more visits a
 * week.
 */
function fillElsewhere({ owed, lost, closed, free, held }: SlotsByState, { on, fixed, standing }: SlotVisit): void {
  if (standing === 'movable' || standing === 'void') return;
  const places = [owed, lost, closed, ...(fixed ? [free] : []), ...(standing === 'fixed' ? [held] : [])];
  const place = places.find(({ length }) => length > 0);
  if (!place) return;
  const apart = place.map((slot) => Math.abs(daysBetween(slot, on as CalendarDate)));
  place.splice(apart.indexOf(Math.min(...apart)), 1);
}
