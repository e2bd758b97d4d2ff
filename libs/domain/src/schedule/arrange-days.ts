import { addDays } from '../kernel/calendar-date';
import type { CalendarDate } from '../kernel/calendar-date';
import type { PhaseSpan } from '../plan/phase-spans';
import type { ClinicClosure } from './clinic-closure';
import type { SlotVisit } from './open-slots';
import { openSlots } from './open-slots';
import { phaseSlots } from './phase-slots';
import { placeVisits } from './place-visits';
import type { OpenPhase, PlacedDay } from './place-visits';
import type { SchedulablePlan } from './schedulable-plan';
import type { StandingVisit } from './stand-visits';

/** What the days of visits follow from. */
export interface Arranging {
  readonly plan: SchedulablePlan;
  readonly spans: readonly PhaseSpan[];
  readonly closures: readonly ClinicClosure[];
  /** Nothing before this day changes. */
  readonly from: CalendarDate;
  /** All visits. */
  readonly visits: readonly StandingVisit[];
}

/** A visit of a phase, where it stands before arranging. */
type PhaseVisit = SlotVisit & Pick<StandingVisit, 'phase'>;

/**
 * Most rounds of arranging. Where two arrangements bring each other about, as many rounds as every short cycle divides
 * end in the one from which they began.
 */
const mostRounds = 12;

/**
 * The days on which the movable visits come to be, in order. Where they stand decides in part for which slots others
 * are wanted, so they are arranged until nothing moves any more.
 */
export function arrangeDays(arranging: Arranging): PlacedDay[] {
  let standing: readonly PhaseVisit[] = arranging.visits.filter(isMovable);
  for (let round = 1; ; round += 1) {
    const days = placeAround(standing, arranging);
    const isStill = days.length === standing.length && days.every(({ on }, at) => on === standing[at]?.on);
    if (isStill || round === mostRounds) return days;
    standing = days.map((day) => ({ ...day, standing: 'movable', fixed: false }));
  }
}

function isMovable({ standing }: SlotVisit): boolean {
  return standing === 'movable';
}

function placeAround(standing: readonly PhaseVisit[], { plan, spans, closures, from, visits }: Arranging): PlacedDay[] {
  const staying = visits.filter((visit) => !isMovable(visit));
  const all = [...staying, ...standing].toSorted((one, other) => (one.on < other.on ? -1 : 1));
  const phases = plan.phases.flatMap((phase): OpenPhase[] => {
    const span = spans.find(({ number }) => number === phase.number);
    if (!span) return [];
    const own = all.filter((visit) => visit.phase === phase.number);
    const slots = phaseSlots(phase, span, plan.calendar.weekdays);
    const { open } = openSlots({ slots, visits: own, closures, from });
    return [{ phase, span, ...reachOf(span, staying, from), open }];
  });
  const kept = staying.map(({ visit }) => visit);
  const movable = visits.filter(isMovable).map(({ visit }) => visit);
  return placeVisits(phases, { calendar: plan.calendar, closures, kept, movable });
}

/**
 * The days of a phase that may still change, after what is done of earlier phases and before what is done of later
 * ones.
 */
function reachOf(
  span: PhaseSpan,
  staying: readonly StandingVisit[],
  from: CalendarDate,
): Pick<OpenPhase, 'first' | 'last'> {
  const done = staying.filter(({ standing }) => standing === 'done').map(({ visit }) => visit);
  const before = done.filter(({ phase }) => phase < span.number).map(({ on }) => addDays(on as CalendarDate, 1));
  const after = done.filter(({ phase }) => phase > span.number).map(({ on }) => addDays(on as CalendarDate, -1));
  return {
    first: [span.from, from, ...before].reduce((one, other) => (one > other ? one : other)),
    last: [span.to, ...after].reduce((one, other) => (one < other ? one : other)),
  };
}
