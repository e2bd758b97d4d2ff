import type { BodySide } from '../kernel/body-side';
import { addDays, parseCalendarDate } from '../kernel/calendar-date';
import type { CalendarDate } from '../kernel/calendar-date';
import type { HazardTag } from '../exercise/demands';
import type { ProcedureId } from '../exercise/procedures';
import type { AssessmentDocument, HealingEvent } from './assessment-document';
import { healingEvents, qualifierHolds } from './healing-events';
import type { HealingGate } from './healing-gates';
import { healingGates } from './healing-gates.data';

/** What healing tissue forbids on a day. */
export interface HealingLimit {
  readonly procedure: ProcedureId;
  /** Side of the operation or injury; null counts as both. */
  readonly side: BodySide | null;
  /** Exercises with any of these tags are forbidden. */
  readonly tags: readonly HazardTag[];
  /** What becomes allowed when it lifts. */
  readonly what: string;
  /** Whole weeks after the event from which it is allowed. */
  readonly week: number;
  /** First day on which it is allowed; null while the day of the event is not known. */
  readonly liftsOn: CalendarDate | null;
  readonly source: string;
}

/**
 * Everything that healing tissue forbids on a day, the first to lift first.
 * An operation that must have been, but whose day nobody told, forbids all that it ever forbids.
 */
export function healingLimitsOn(document: AssessmentDocument, on: CalendarDate): HealingLimit[] {
  return healingEvents(document)
    .flatMap((event) => limitsOf(event))
    .filter(({ liftsOn }) => liftsOn === null || on < liftsOn)
    .sort((one, other) => order(one).localeCompare(order(other), 'en'));
}

function limitsOf(event: HealingEvent): HealingLimit[] {
  const row = healingGates.find(({ procedure }) => procedure === event.procedure);
  if (row === undefined) return [];
  return row.gates.flatMap((gate) => {
    if (gate.tags === undefined || !qualifierHolds(event, gate.qualifier)) return [];
    return [limitOf(event, { gate, tags: gate.tags, source: row.source })];
  });
}

function limitOf(
  { procedure, side, on }: HealingEvent,
  { gate, tags, source }: { gate: HealingGate; tags: readonly HazardTag[]; source: string },
): HealingLimit {
  const day = parseCalendarDate(on);
  const liftsOn = day === null ? null : addDays(day, gate.week * 7);
  return { procedure, side, tags, what: gate.what, week: gate.week, liftsOn, source };
}

function order({ liftsOn, procedure, side }: HealingLimit): string {
  return [liftsOn ?? '9999-12-31', procedure, side ?? ''].join(' ');
}
