import { addDays, parseCalendarDate } from '../kernel/calendar-date';
import type { CalendarDate } from '../kernel/calendar-date';
import type { AssessmentDocument } from '../assessment/assessment-document';
import { flagStatesOn } from '../assessment/flag-states-on';
import { healingEvents } from '../assessment/healing-events';
import type { ContraindicationId } from '../exercise/contraindication';
import { contraindications } from '../exercise/contraindications.data';
import type { FlagState } from '../exercise/flag-state';
import type { PhaseSpan } from './phase-spans';

/** State of each flag on one day. */
export type FlagStates = ReadonlyMap<ContraindicationId, FlagState>;

/** The states of all flags on the first day of a span and on each later day of it on which one changes, by day. */
export function flagStatesDuring(
  document: AssessmentDocument,
  { from, to }: Pick<PhaseSpan, 'from' | 'to'>,
): FlagStates[] {
  const changes = daysOfChange(document).filter((day) => day > from && day <= to);
  return [...new Set([from, ...changes])].sort().map((day) => flagStatesOn(document, day));
}

/** Flags change with the weeks since an operation or injury, and on the day of one that is still to come. */
function daysOfChange(document: AssessmentDocument): CalendarDate[] {
  return healingEvents(document).flatMap(({ procedure, on }) => {
    const day = parseCalendarDate(on);
    if (day === null) return [];
    const weeks = contraindications.flatMap(({ derivedFrom }) =>
      derivedFrom?.procedure === procedure ? [derivedFrom.fromWeek, derivedFrom.untilWeek] : [],
    );
    return [0, ...weeks].map((week) => addDays(day, week * 7));
  });
}
