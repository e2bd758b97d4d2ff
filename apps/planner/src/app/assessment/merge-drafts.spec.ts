import type { AssessmentDocument } from '@repattern/domain';
import { emptyAssessment } from '@repattern/domain/assessment/assessment-document';
import { mergeDrafts, takeSections } from './merge-drafts';

const base: AssessmentDocument = {
  ...emptyAssessment('2026-09-14'),
  outcomes: [{ id: 'lefs', score: 41 }],
  pain: { now: 4, best: null, worst: null, marks: [] },
};
const withNotes = (notes: string): AssessmentDocument => ({ ...base, notes });
const withPain = (now: number): AssessmentDocument => ({ ...base, pain: { ...base.pain, now } });

describe('mergeDrafts', () => {
  it('keeps what I changed and takes what only they changed', () => {
    const merged = mergeDrafts(base, withNotes('Mine'), withPain(6));
    expect(merged).toEqual({ document: { ...withPain(6), notes: 'Mine' }, taken: ['pain'], conflicts: [] });
  });

  it('asks where both changed a section, and keeps mine until it is decided', () => {
    const merged = mergeDrafts(base, withPain(3), withPain(6));
    expect(merged.conflicts).toEqual(['pain']);
    expect(merged.document.pain.now).toBe(3);
    expect(takeSections(merged.document, withPain(6), ['pain'])).toEqual(withPain(6));
  });

  it('does not ask where both changed a section to the same', () => {
    expect(mergeDrafts(base, withPain(6), withPain(6))).toEqual({ document: withPain(6), taken: [], conflicts: [] });
  });

  it('takes an emptied section as a change', () => {
    const emptied = { ...base, outcomes: [] };
    expect(mergeDrafts(base, base, emptied).document.outcomes).toEqual([]);
    expect(mergeDrafts(base, emptied, withNotes('Theirs')).document.outcomes).toEqual([]);
  });

  it('sees no change where only the order of keys differs, as a server may answer', () => {
    const reordered = { ...base, outcomes: [{ score: 41, id: 'lefs' }] };
    expect(mergeDrafts(base, withNotes('Mine'), reordered)).toMatchObject({ taken: [], conflicts: [] });
  });
});
