import type { MissedChange } from '@repattern/contracts';
import type { AssessmentDocument, AssessmentSection } from '@repattern/domain';
import { takeSections } from './merge-drafts';

/** Whose section stays. */
export type Whose = 'mine' | 'theirs';

/** Sections that two people changed, to be decided one by one. */
export interface DraftConflict {
  readonly sections: readonly AssessmentSection[];
  /** Their version, and its tag. */
  readonly document: AssessmentDocument;
  readonly etag: string;
  /** Who changed what, oldest first; empty when that is not known. */
  readonly changes: readonly MissedChange[];
  readonly choices: Readonly<Partial<Record<AssessmentSection, Whose>>>;
}

/** Whether every section has been decided. */
export function isDecided({ sections, choices }: DraftConflict): boolean {
  return sections.every((section) => choices[section] !== undefined);
}

/** My draft with the sections that are to be theirs. */
export function settledDraft(
  mine: AssessmentDocument,
  { sections, document, choices }: DraftConflict,
): AssessmentDocument {
  return takeSections(
    mine,
    document,
    sections.filter((section) => choices[section] === 'theirs'),
  );
}
