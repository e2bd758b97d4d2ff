import { sidesMeet } from '../kernel/body-side';
import type { BodySide } from '../kernel/body-side';
import { parseCalendarDate, wholeWeeksBetween } from '../kernel/calendar-date';
import type { CalendarDate } from '../kernel/calendar-date';
import { contraindications } from '../exercise/contraindications.data';
import type { ProcedureId } from '../exercise/procedures';
import type { AssessmentDocument, HealingEvent } from './assessment-document';
import { healingGates } from './healing-gates.data';
import type { PresentationId } from './presentation';

/** Presentations that follow from an operation or injury, with the event whose date has to be known. */
const eventOfPresentation: Readonly<Record<PresentationId, ProcedureId>> = {
  'acl-reconstruction': 'acl-reconstruction',
  'total-knee-arthroplasty': 'total-knee-arthroplasty',
  'total-hip-arthroplasty': 'total-hip-arthroplasty',
  'rotator-cuff-repair': 'rotator-cuff-repair',
  'lumbar-discectomy': 'lumbar-discectomy',
  'ankle-ligament-repair': 'ankle-ligament-repair',
  'lateral-ankle-sprain': 'ankle-sprain',
  'hamstring-strain': 'muscle-strain',
  'calf-strain': 'muscle-strain',
  'adductor-strain': 'muscle-strain',
};

/** Injuries whose beginning is the event itself, so that the day of onset may stand for it. */
const dayOfOnset: readonly ProcedureId[] = ['ankle-sprain', 'muscle-strain'];

/** The operation or injury that a presentation follows from, or null. */
export function expectedEvent(presentation: PresentationId | null): ProcedureId | null {
  if (presentation === null || !Object.hasOwn(eventOfPresentation, presentation)) return null;
  return eventOfPresentation[presentation] ?? null;
}

/**
 * The operations and injuries of an assessment, with what must have been and was not entered: a sprain or strain counts
 * from the onset that was recorded, anything else from no day (empty), so that nothing derived from it is known.
 * An event of the other side, or one before the onset, is not the one that the presentation follows from.
 */
export function healingEvents(document: AssessmentDocument): readonly HealingEvent[] {
  const { events, onsetOn } = document.presentation;
  const procedure = expectedEvent(document.presentation.id);
  if (procedure === null) return events;
  const onset = dayOfOnset.includes(procedure) ? onsetOn : null;
  const told = events.filter((event) => isOfKind(event, procedure) && (onset === null || event.on >= onset));
  const missing = sidesOf(document.presentation.side).filter(
    (side) => !told.some((event) => sidesMeet(event.side, side)),
  );
  const [side, other] = missing;
  if (side === undefined) return events;
  return [...events, { procedure, on: onset ?? '', side: other === undefined ? side : 'both', qualifiers: {} }];
}

/** The expected operation or injury whose day nobody told, so that nothing derived from it is known; else null. */
export function untoldEvent(document: AssessmentDocument): ProcedureId | null {
  return healingEvents(document).find(({ on }) => on === '')?.procedure ?? null;
}

function sidesOf(side: BodySide | null): readonly (BodySide | null)[] {
  return side === 'both' ? ['left', 'right'] : [side];
}

/** Graver grades of an injury carry its name in front of theirs. */
function isOfKind(event: HealingEvent, procedure: ProcedureId): boolean {
  return event.procedure.startsWith(procedure);
}

/** Whole weeks since an event, negative before it; null when its day is no day. */
export function weeksSince(event: HealingEvent, on: CalendarDate): number | null {
  const day = parseCalendarDate(event.on);
  return day === null ? null : wholeWeeksBetween(day, on);
}

/** Whether a circumstance counts as given: always, unless it was asked and denied. */
export function qualifierHolds(event: HealingEvent, qualifier: string | undefined): boolean {
  if (qualifier === undefined) return true;
  const key = qualifierKey(qualifier);
  return !Object.hasOwn(event.qualifiers, key) || event.qualifiers[key] !== 'no';
}

/** The circumstances to ask about after an operation or injury, each once, in the order of the tables. */
export function qualifiersOf(procedure: ProcedureId): string[] {
  const derived = contraindications.flatMap((flag) =>
    flag.derivedFrom?.procedure === procedure ? [flag.derivedFrom.qualifier] : [],
  );
  const gates = healingGates.find((row) => row.procedure === procedure)?.gates ?? [];
  const told = [...derived, ...gates.map((gate) => gate.qualifier)].filter((text) => text !== undefined);
  return [...new Set(told.map(qualifierKey))];
}

/** The tables add what happens when it is not known; the circumstance itself stands before the comma. */
function qualifierKey(qualifier: string): string {
  return qualifier.split(',')[0] ?? qualifier;
}
