import type { AssessmentDocument, AssessmentSection } from '@repattern/domain';
import type { MergedDraft } from '../draft/draft-conflict';
import { changedSections, sameIn } from './assessment-sections';

/** Brings my draft, which started from `base`, together with what was saved meanwhile; nothing of either is lost. */
export function mergeDrafts(
  base: AssessmentDocument,
  mine: AssessmentDocument,
  theirs: AssessmentDocument,
): MergedDraft<AssessmentDocument, AssessmentSection> {
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
