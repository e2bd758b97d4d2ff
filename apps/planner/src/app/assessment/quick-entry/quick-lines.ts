import type { AssessmentDocument, QuickEntry, QuickEntryReading } from '@repattern/domain';
import { applyQuickEntry } from '@repattern/domain/assessment/quick-entry/apply-quick-entry';
import { readQuickEntry } from '@repattern/domain/assessment/quick-entry/read-quick-entry';
import { entriesInWords } from '../../wording/assessment-entry-wording';
import { sectionWording } from '../../wording/assessment-section-wording';

/** One of several lines that stand in the bar, with what it would change. */
export interface QuickLine {
  readonly text: string;
  readonly reading: QuickEntryReading;
  readonly changes: readonly QuickChange[];
}

/** What one entry would change, in words. */
export interface QuickChange {
  readonly section: string;
  readonly now: string;
  /** What stood there before, or null where nothing did. */
  readonly was: string | null;
}

/** Reads each line of what was typed: lines stand apart by `;`. Empty ones are left out. */
export function readLines(typed: string, document: AssessmentDocument): QuickLine[] {
  const { id, side } = document.presentation;
  return typed
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => {
      const reading = readQuickEntry(text, { presentation: id, side });
      return { text, reading, changes: reading.entries.map((entry) => changeOf(document, entry)) };
    });
}

/** The document with everything that the lines enter. */
export function recordLines(document: AssessmentDocument, lines: readonly QuickLine[]): AssessmentDocument {
  return lines.flatMap(({ reading }) => reading.entries).reduce(applyQuickEntry, document);
}

/** Pasted text as one line of the bar: each line of it stands apart. */
export function asOneLine(pasted: string): string {
  return pasted
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('; ');
}

function changeOf(document: AssessmentDocument, entry: QuickEntry): QuickChange {
  const before = entriesInWords(entry.section, document);
  const after = entriesInWords(entry.section, applyQuickEntry(document, entry));
  const now = after.filter((line) => !before.includes(line));
  const was = before.filter((line) => !after.includes(line));
  return {
    section: sectionWording[entry.section],
    now: now.length === 0 ? 'Recorded like this already' : now.join(', '),
    was: was.length === 0 ? null : was.join(', '),
  };
}
