import { canonicalJson, type AssessmentDocument, type AssessmentSection, type Json } from '@repattern/domain';

/** The sections in the order of the screen, each with its heading. */
export const sectionLabels: Readonly<Record<AssessmentSection, string>> = {
  presentation: 'Presentation',
  redFlags: 'Red flags',
  precautions: 'Precautions',
  pain: 'Pain',
  findings: 'Findings',
  rangeOfMotion: 'Range of motion',
  strength: 'Strength',
  tests: 'Measured tests',
  outcomes: 'Outcome measures',
  goals: 'Goals',
  constraints: 'Constraints',
  notes: 'Notes',
};

/** The sections in the order of the screen. */
export const sections = Object.keys(sectionLabels) as readonly AssessmentSection[];

/** Whether two documents say the same in a section. */
export function sameIn(section: AssessmentSection, one: AssessmentDocument, other: AssessmentDocument): boolean {
  return one === other || canonicalJson(one[section] as Json) === canonicalJson(other[section] as Json);
}

/** The sections in which two documents differ, in the order of the screen. */
export function changedSections(before: AssessmentDocument, after: AssessmentDocument): AssessmentSection[] {
  return sections.filter((section) => !sameIn(section, before, after));
}
