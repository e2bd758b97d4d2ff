import { emptyAssessment } from '../assessment-document';
import type { AssessmentDocument, FindingRecord } from '../assessment-document';
import { applyQuickEntry } from './apply-quick-entry';
import { readQuickEntry } from './read-quick-entry';

/** An assessment into which lines were typed, one after the other. */
function typed(...lines: readonly string[]): AssessmentDocument {
  return lines.reduce((document, line) => {
    const { entries, fault } = readQuickEntry(line, { presentation: 'knee-oa', side: 'left' });
    if (entries.length === 0) throw new Error(`${line}: ${fault?.code ?? 'nothing'}`);
    return entries.reduce(applyQuickEntry, document);
  }, emptyAssessment('2026-09-01'));
}

const grades = (...lines: readonly string[]): string[] =>
  typed(...lines).strength.map(({ muscle, side, grade }) => `${muscle} ${side} ${grade}`);

function finding(side: FindingRecord['side'], result: FindingRecord['result']): FindingRecord {
  return { id: 'ober-positive', side, result };
}

describe('applyQuickEntry', () => {
  it('adds to the section that the entry belongs to', () => {
    expect(typed('hip abd L 3+', 'knee flex R 105', 'thomas +', 'sls L 8', 'lefs 41', 'pain 4 2 6')).toMatchObject({
      strength: [{ muscle: 'gluteus-medius', side: 'left', grade: '3+', painful: false }],
      rangeOfMotion: [{ motion: 'knee-flexion', side: 'right', degrees: 105, painful: false }],
      findings: [{ id: 'thomas-positive', side: 'left', result: 'positive' }],
      tests: [{ test: 'single-leg-stance', side: 'left', value: 8 }],
      outcomes: [{ id: 'lefs', score: 41 }],
      pain: { now: 4, best: 2, worst: 6, marks: [] },
    });
  });

  it('replaces the value of the same thing and side where it stands', () => {
    expect(grades('quad l 3', 'hams l 4', 'quad l 4-')).toEqual(['quadriceps left 4-', 'hamstrings left 4']);
    expect(grades('quad l 3', 'quad r 5')).toEqual(['quadriceps left 3', 'quadriceps right 5']);
  });

  it('takes a side out of a value that stood for both, and both in place of either', () => {
    expect(grades('quad b 5', 'quad l 4')).toEqual(['quadriceps left 4', 'quadriceps right 5']);
    expect(grades('quad l 4', 'quad r 5', 'quad b 5')).toEqual(['quadriceps both 5']);
  });

  it('keeps the other side of a finding that came without one', () => {
    const imported = { ...emptyAssessment('2026-09-01'), findings: [finding(null, 'positive')] };
    const entry = { section: 'findings', record: finding('left', 'negative') } as const;
    expect(applyQuickEntry(imported, entry).findings).toEqual([
      finding('left', 'negative'),
      finding('right', 'positive'),
    ]);
  });

  it('turns a finding over', () => {
    expect(typed('ober +', 'ober -').findings).toEqual([{ id: 'ober-positive', side: 'left', result: 'negative' }]);
  });

  it('keeps pain ratings that a line does not say', () => {
    expect(typed('pain 4 2 6', 'pain 3').pain).toEqual({ now: 3, best: 2, worst: 6, marks: [] });
  });

  it('keeps one score of a measure', () => {
    expect(typed('lefs 41', 'koos 50', 'lefs 44').outcomes).toEqual([
      { id: 'koos', score: 50 },
      { id: 'lefs', score: 44 },
    ]);
  });
});
