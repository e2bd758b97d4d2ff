import type { AssessmentDocument } from '@repattern/domain';
import { flagStatesOn } from '@repattern/domain/assessment/flag-states-on';
import { contraindications } from '@repattern/domain/exercise/contraindications.data';
import { parseCalendarDate } from '@repattern/domain/kernel/calendar-date';

/** Precautions that forbid something on the day of the assessment, by identifier, in the order of the table. */
export function presentDangers(document: AssessmentDocument): string[] {
  const day = parseCalendarDate(document.assessedOn);
  if (day === null) return [];
  const states = flagStatesOn(document, day);
  return contraindications
    .filter(
      ({ id, effect, alwaysOn }) => effect !== 'modify' && alwaysOn !== true && states.get(id)?.status === 'present',
    )
    .map(({ id }) => id);
}
