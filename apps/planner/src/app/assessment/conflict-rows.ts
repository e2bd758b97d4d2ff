import type { AssessmentDocument, AssessmentSection } from '@repattern/domain';
import type { DraftConflict } from '../draft/draft-conflict';
import type { ConflictRow } from '../draft/draft-conflict-panel';
import { entriesInWords } from '../wording/assessment-entry-wording';
import { sectionWording } from '../wording/assessment-section-wording';

/** The sections that two people changed, each with what one side says and the other does not. */
export function conflictRows(
  { parts, document: theirs }: DraftConflict<AssessmentDocument, AssessmentSection>,
  mine: AssessmentDocument,
): readonly ConflictRow<AssessmentSection>[] {
  return parts.map((part) => {
    const my = entriesInWords(part, mine);
    const their = entriesInWords(part, theirs);
    return {
      part,
      label: sectionWording[part],
      sides: [
        { whose: 'mine', entries: my.filter((entry) => !their.includes(entry)) },
        { whose: 'theirs', entries: their.filter((entry) => !my.includes(entry)) },
      ],
    };
  });
}
