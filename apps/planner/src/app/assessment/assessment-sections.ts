import type { AssessmentDocument, AssessmentSection, Json } from '@repattern/domain';
import { canonicalJson } from '@repattern/domain/kernel/canonical-json';
import { sectionWording } from '../wording/assessment-section-wording';

/** The sections in the order in which they are asked. */
export const sections = Object.keys(sectionWording) as readonly AssessmentSection[];

/** Whether two documents say the same in a section. */
export function sameIn(section: AssessmentSection, one: AssessmentDocument, other: AssessmentDocument): boolean {
  return one === other || canonicalJson(one[section] as Json) === canonicalJson(other[section] as Json);
}

/** The sections in which two documents differ, in the order of the screen. */
export function changedSections(before: AssessmentDocument, after: AssessmentDocument): AssessmentSection[] {
  return sections.filter((section) => !sameIn(section, before, after));
}
