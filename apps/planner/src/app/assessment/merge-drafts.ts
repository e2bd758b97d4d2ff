import type { AssessmentDocument, AssessmentSection } from '@repattern/domain';
import { changedSections, sameIn } from './assessment-sections';

/** What became of a draft when somebody else had saved the same assessment. */
export interface MergedDraft {
  /** Their document with my sections in it; where both changed a section, mine stands until it is decided. */
  readonly document: AssessmentDocument;
  /** Sections that only they changed, in the order of the screen. */
  readonly taken: readonly AssessmentSection[];
  /** Sections that both changed, to different values, in the order of the screen. */
  readonly conflicts: readonly AssessmentSection[];
}

/** Brings my draft, which started from `base`, together with what was saved meanwhile; nothing of either is lost. */
export function mergeDrafts(
  base: AssessmentDocument,
  mine: AssessmentDocument,
  theirs: AssessmentDocument,
): MergedDraft {
  const myChanges = changedSections(base, mine);
  const theirChanges = changedSections(base, theirs);
  const taken = theirChanges.filter((section) => !myChanges.includes(section));
  const conflicts = theirChanges.filter((section) => myChanges.includes(section) && !sameIn(section, mine, theirs));
  return { document: takeSections(theirs, mine, myChanges), taken, conflicts };
}

/** A document with some sections of another. */
export function takeSections(
  into: AssessmentDocument,
  from: AssessmentDocument,
  sections: readonly AssessmentSection[],
): AssessmentDocument {
  return { ...into, ...Object.fromEntries(sections.map((section) => [section, from[section]])) };
}
