import type { AssessmentDocument } from '@repattern/domain';
import type { LateEntries } from '../draft/draft-sync';
import { entriesInWords } from '../wording/assessment-entry-wording';
import { sectionWording } from '../wording/assessment-section-wording';
import { changedSections } from './assessment-sections';

/** Entries that came too late, in words: what they say and the locked version does not. */
export function lateLines({ document, locked }: LateEntries<AssessmentDocument>): readonly string[] {
  return changedSections(locked, document).flatMap((section) => {
    const there = entriesInWords(section, locked);
    const mine = entriesInWords(section, document).filter((entry) => !there.includes(entry));
    return mine.map((entry) => `${sectionWording[section]}: ${entry}`);
  });
}
