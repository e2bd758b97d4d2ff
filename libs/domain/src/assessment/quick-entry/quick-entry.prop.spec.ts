import fc from 'fast-check';
import { emptyAssessment } from '../assessment-document';
import { readAssessmentDocument } from '../document-shape';
import { measuredTest } from '../measured-test';
import { presentations } from '../presentations.data';
import { applyQuickEntry } from './apply-quick-entry';
import { describeEntry } from './describe-entry';
import type { QuickEntryContext } from './quick-entry';
import { readQuickEntry } from './read-quick-entry';
import { subjects } from './subjects';
import type { Subject } from './subjects';

const contexts: fc.Arbitrary<QuickEntryContext> = fc.record({
  presentation: fc.constantFrom(null, ...presentations.map(({ id }) => id)),
  side: fc.constantFrom(null, 'left', 'right', 'both'),
});

const parts = fc.constantFrom(
  ...[
    'hip',
    'abd',
    'knee',
    'flex',
    'ext',
    'thomas',
    'sls',
    'pain',
    'lefs',
    'effusion',
    'mmt',
    'rom',
    'forward',
    'head',
  ],
  ...[
    'l',
    'R',
    'both',
    '+',
    '-',
    '3+',
    '5',
    '105',
    '-5',
    '13,2',
    '105/130',
    '3+/5',
    '+/-',
    'trace',
    'p',
    '°',
    '/',
    '°/',
    '4/5',
  ],
);
const lines = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(parts, { maxLength: 7 }).map((words) => words.join(' ')),
);

/** A value that a subject takes. */
function valueFor(subject: Subject): string {
  switch (subject.kind) {
    case 'motion':
      return '10°';
    case 'muscle':
      return '4-';
    case 'test':
      return String(measuredTest(subject.id).max);
    case 'finding':
      return '+';
    case 'outcome':
      return String(subject.measure.min);
    case 'pain':
      return '3';
  }
}

describe('quick entry', () => {
  it('enters only what an assessment may hold, whatever is typed', () => {
    fc.assert(
      fc.property(lines, contexts, (line, context) => {
        const { entries, fault, suggestions } = readQuickEntry(line, context);
        expect(entries.length > 0 && fault !== null).toBe(false);
        const offered = suggestions.flatMap((suggestion) => suggestion.entries);
        const document = [...entries, ...offered].reduce(applyQuickEntry, emptyAssessment('2026-09-01'));
        expect(readAssessmentDocument(document)).toEqual({ ok: true, value: document });
        for (const entry of entries) expect(describeEntry(entry).values).not.toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('offers only lines that it reads as what it offers', () => {
    fc.assert(
      fc.property(lines, contexts, (line, context) => {
        for (const { text, entries } of readQuickEntry(line, context).suggestions) {
          if (entries.length > 0) expect([text, readQuickEntry(text, context).entries]).toEqual([text, entries]);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(
    subjects().flatMap((subject) => subject.phrases.map((phrase) => [phrase.join(' '), subject.id, subject] as const)),
  )('%s is read as %s, or offered as one of several meanings', (phrase, id, subject) => {
    const { entries, suggestions } = readQuickEntry(`${phrase} L ${valueFor(subject)}`, {
      presentation: null,
      side: null,
    });
    const meant = entries.map(({ record }) => Object.values(record).includes(id) || id === 'pain');
    expect(meant.includes(true) || suggestions.some((suggestion) => suggestion.id === id)).toBe(true);
  });
});
