import { addDays, daysBetween, wholeWeeksBetween } from '../kernel/calendar-date';
import type { CalendarDate } from '../kernel/calendar-date';
import type { PlanCalendar, PlanPhase } from '../plan/plan-document';
import type { PhaseSpan } from '../plan/phase-spans';
import type { PlannedVisit } from '../plan/planned-visit';
import type { PhaseNumber } from '../technique/dose-form';
import type { ClinicClosure } from './clinic-closure';
import { closureOn } from './closure-on';
import type { TakenDay } from './surest-rest';
import { commonTime, surestRest } from './surest-rest';
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

/** By how many visits a week may be above its usual number where others are made up for in it. */
const madeUpInWeek = 1;

/**
 * Days for the visits that phases want, in order. Each slot whose own day can be used gets it. Each other one then gets
 * the nearest day of its phase that can be, where one day earlier is as far as two days later, and no week gets more
 * than one visit above its usual number. A slot for which there is no day stays without.
 * @source policy
 */
export function placeVisits(phases: readonly OpenPhase[], placing: Placing): PlacedDay[] {
  const placed: PlacedDay[] = [];
  const taken = takenDays(placing);
  const place = (on: CalendarDate, { phase }: OpenPhase): void => {
    placed.push({ on, phase: phase.number });
    taken.add(on);
  };
  const displaced = phases.map((phase) => {
    const without = phase.open.filter((slot) => {
      const fits = phase.first <= slot && slot <= phase.last && taken.canTake(slot);
      if (fits) place(slot, phase);
      return !fits;
    });
    return { ...phase, open: without };
  });
  for (const phase of displaced) {
    const days = phase.open.length === 0 ? [] : daysOf(phase).filter((day) => isVisitDay(day, placing));
    for (const slot of phase.open) {
      const room = days.filter((day) => hasRoom(day, phase, [...placing.kept.filter(counts), ...placed]));
      const on = nearestFirst(room, slot).find((day) => taken.canTake(day));
      if (on !== undefined) place(on, phase);
    }
  }
  return placed.toSorted((one, other) => (one.on < other.on ? -1 : 1));
}

/** The days that visits take. One can be taken when it is a day for visits and there is enough rest around it. */
function takenDays(placing: Placing): { add(on: CalendarDate): void; canTake(on: CalendarDate): boolean } {
  const { calendar, kept, movable } = placing;
  const numberOf = (on: string): number => daysBetween(calendar.startOn as CalendarDate, on as CalendarDate);
  const minutes = commonTime(movable);
  const days = kept.filter(counts).map((visit): TakenDay => {
    return { dayNumber: numberOf(visit.on), minutes: commonTime([visit]) };
  });
  const isFree = (day: TakenDay): boolean =>
    days.every((other) => day.dayNumber !== other.dayNumber && surestRest(day, other) >= calendar.restHours);
  return {
    add: (on) => days.push({ dayNumber: numberOf(on), minutes }),
    canTake: (on) => isVisitDay(on, placing) && isFree({ dayNumber: numberOf(on), minutes }),
  };
}

/** An allowed weekday on which the clinic is open, and for which no visit is recorded. */
function isVisitDay(day: CalendarDate, { calendar, closures, kept }: Placing): boolean {
  return (
    calendar.weekdays.includes(weekdayOf(day)) &&
    closureOn(day, closures) === null &&
    !kept.some(({ on }) => on === day)
  );
}

/** Whether the week of a phase in which a day lies may still take a visit. */
function hasRoom(day: CalendarDate, { phase, span }: OpenPhase, visits: readonly { readonly on: string }[]): boolean {
  const week = wholeWeeksBetween(span.from, day);
  const [from, to] = [addDays(span.from, week * 7), addDays(span.from, week * 7 + 6)];
  return visits.filter(({ on }) => from <= on && on <= to).length < Math.ceil(phase.visitsPerWeek) + madeUpInWeek;
}

function daysOf({ first, last }: OpenPhase): CalendarDate[] {
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, days) => addDays(first, days));
}

function nearestFirst(days: readonly CalendarDate[], slot: CalendarDate): CalendarDate[] {
  const far = days.map((day) => {
    const later = daysBetween(slot, day);
    return { day, distance: later < 0 ? -2 * later : later };
  });
  return far.toSorted((one, other) => one.distance - other.distance).map(({ day }) => day);
}
