import type { CellSubject, CellValue } from './visit-cell';
import type { VisitMergeChoice } from './visit-conflict';

/** Whose entry stands until somebody decides: the one that tells of more harm, else theirs, which was saved first. */
export function graverEntry(
  subject: CellSubject,
  { mine, theirs }: { readonly mine: CellValue | null; readonly theirs: CellValue | null },
): VisitMergeChoice {
  return harmIn(subject, mine) > harmIn(subject, theirs) ? 'mine' : 'theirs';
}

/** Answers that tell of harm, the least first; any other tells of none. */
const harmfulWords: readonly string[] = ['changed', 'fall', 'injurious'];

/** How much harm an entry tells of, to compare two answers to one question. */
function harmIn(subject: CellSubject, value: CellValue | null): number {
  if (value === null || typeof value === 'string') return 0;
  if (subject.kind === 'entry') return 'grade' in value && typeof value.grade === 'number' ? value.grade : 0;
  if (subject.kind !== 'answer') return 0;
  const [first] = Object.values(value) as readonly unknown[];
  if (subject.part === 'screen') return first === true ? 1 : harmfulWords.indexOf(String(first)) + 1;
  if (subject.field === 'settledByMorning') return first === false ? 1 : 0;
  const isPain = subject.part === 'pain' || subject.field === 'painDuring';
  return isPain && typeof first === 'number' ? first : 0;
}
