import type { AssessmentSection } from '@repattern/domain';

/** The headings of the sections of an assessment, in the order in which they are asked. */
export const sectionWording: Readonly<Record<AssessmentSection, string>> = {
  presentation: 'Presentation',
  pain: 'Pain',
  redFlags: 'Red flags',
  precautions: 'Precautions',
  findings: 'Findings',
  strength: 'Strength',
  rangeOfMotion: 'Range of motion',
  tests: 'Measured tests',
  outcomes: 'Outcome measures',
  goals: 'Goals',
  constraints: 'Constraints',
  notes: 'Notes',
};

/** The sections as a list inside a sentence: `pain, red flags and notes`. */
export function sectionsInWords(sections: readonly AssessmentSection[]): string {
  return new Intl.ListFormat('en-GB').format(sections.map((section) => sectionWording[section].toLowerCase()));
}

/** The sections that the server names by their member of the document; other members are left out. */
export function sectionNamed(name: string): AssessmentSection | null {
  return isSection(name) ? name : null;
}

function isSection(name: string): name is AssessmentSection {
  return Object.hasOwn(sectionWording, name);
}
