import { addDays, daysBetween, wholeWeeksBetween } from '../kernel/calendar-date';
import type { CalendarDate } from '../kernel/calendar-date';
import type { PlanCalendar, PlanPhase } from '../plan/plan-document';
import type { PhaseSpan } from '../plan/phase-spans';
import type { PlannedVisit } from '../plan/planned-visit';
import type { PhaseNumber } from '../technique/dose-form';
import type { ClinicClosure } from './clinic-closure';
import { closureOn } from './closure-on';
import { dayForAny, surestRest } from './rest-around';
import { counts } from './visit-standing';
import { weekdayOf } from './weekday-of';

/** A phase whose slots want visits. */
export interface OpenPhase {
  readonly phase: PlanPhase;
  readonly span: PhaseSpan;
  /** First and last day on which a visit of this phase may be placed. */
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  /** Slots without a visit, in order. */
  readonly open: readonly CalendarDate[];
}

/** What visits are placed by. */
export interface Placing {
  readonly calendar: PlanCalendar;
  readonly closures: readonly ClinicClosure[];
  /** Visits that stay, those that were missed or cancelled among them. */
  readonly kept: readonly PlannedVisit[];
  /** Visits of which any may come to be on a placed day. */
  readonly movable: readonly PlannedVisit[];
}

/** A day on which a phase gets a visit. */
export interface PlacedDay {
  readonly on: CalendarDate;
  readonly phase: PhaseNumber;
}

/**
 * Days for the visits that phases want, in order. Each slot whose own day can be used gets it. Each other one then gets the nearest day of its
 * phase that can be, where one day earlier is as far as two days later, and no week gets more than one visit above its usual
 * number. A slot for which there is no day stays without.
 * @source policy
 */
export function placeVisits(phases: readonly OpenPhase[], placing: Placing): PlacedDay[] {
  const placed: PlacedDay[] = [];
  const slots = phases.flatMap(({ open, ...phase }) => open.map((slot) => ({ ...phase, slot })));
  const displaced = slots.filter(({ phase, first, last, slot }) => {
    const fits = first <= slot && slot <= last && canTake(slot, placing, placed);
    if (fits) placed.push({ on: slot, phase: phase.number });
    return !fits;
  });
  for (const { slot, ...phase } of displaced) {
    const days = daysOf(phase).filter((day) => hasRoom(day, phase, [...placing.kept.filter(counts), ...placed]));
    const near = days.toSorted((one, other) => distance(slot, one) - distance(slot, other));
    const on = near.find((day) => canTake(day, placing, placed));
    if (on !== undefined) placed.push({ on, phase: phase.phase.number });
  }
  return placed.toSorted((one, other) => daysBetween(other.on, one.on));
}

/** An allowed weekday on which the clinic is open and no visit stands, with enough rest before and after. */
function canTake(day: CalendarDate, placing: Placing, placed: readonly PlacedDay[]): boolean {
  const { calendar, closures, kept, movable } = placing;
  if (!calendar.weekdays.includes(weekdayOf(day)) || closureOn(day, closures) !== null) return false;
  if ([...kept, ...placed].some(({ on }) => on === day)) return false;
  const taken = [
    ...kept.filter(counts).map((visit) => dayForAny([visit], visit.on as CalendarDate)),
    ...placed.map(({ on }) => dayForAny(movable, on)),
  ];
  const wanted = dayForAny(movable, day);
  return taken.every((other) => surestRest(wanted, other) >= calendar.restHours);
}

/** Whether the week of a phase in which a day lies may still take a visit. */
function hasRoom(
  day: CalendarDate,
  { phase, span }: Omit<OpenPhase, 'open'>,
  visits: readonly { on: string }[],
): boolean {
  const weekOf = (on: string): number => wholeWeeksBetween(span.from, on as CalendarDate);
  const inWeek = visits.filter(({ on }) => weekOf(on) === weekOf(day));
  return inWeek.length <= Math.ceil(phase.visitsPerWeek);
}

function daysOf({ first, last }: Omit<OpenPhase, 'open'>): CalendarDate[] {
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, days) => addDays(first, days));
}

function distance(slot: CalendarDate, day: CalendarDate): number {
  const later = daysBetween(slot, day);
  return later < 0 ? -2 * later : later;
}
