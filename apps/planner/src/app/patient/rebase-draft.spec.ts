import type { PatientDraft } from './patient-draft';
import { allDecided, rebaseDraft } from './rebase-draft';

const base: PatientDraft = {
  familyName: 'Pop',
  givenName: 'Ana',
  birthOn: '1960-04-14',
  sex: 'female',
  recordNumber: 'R-1',
  therapistId: '',
};

describe('rebaseDraft', () => {
  it('asks for a choice where both sides changed a field to different values, and keeps mine until it is made', () => {
    const rebased = rebaseDraft(base, { ...base, familyName: 'Mine' }, { ...base, familyName: 'Theirs' });
    expect(rebased.conflicts).toEqual([{ field: 'familyName', mine: 'Mine', theirs: 'Theirs' }]);
    expect(rebased.draft.familyName).toBe('Mine');
  });

  it('takes what only the other side changed, and says so', () => {
    const rebased = rebaseDraft(base, { ...base, familyName: 'Mine' }, { ...base, sex: 'other' });
    expect(rebased.conflicts).toEqual([]);
    expect(rebased.taken).toEqual([{ field: 'sex', before: 'female', after: 'other' }]);
    expect(rebased.draft).toEqual({ ...base, familyName: 'Mine', sex: 'other' });
  });

  it('sees no conflict where both sides made the same change', () => {
    const rebased = rebaseDraft(base, { ...base, recordNumber: 'R-2' }, { ...base, recordNumber: 'R-2' });
    expect(rebased).toEqual({ draft: { ...base, recordNumber: 'R-2' }, conflicts: [], taken: [] });
  });

  it('never loses what was typed, whatever the other side did', () => {
    const mine = { ...base, familyName: 'A', givenName: 'B', recordNumber: 'C' };
    const theirs = { ...base, familyName: 'X', birthOn: '1961-01-01', therapistId: 'person-2' };
    const rebased = rebaseDraft(base, mine, theirs);
    expect(rebased.draft).toMatchObject({ familyName: 'A', givenName: 'B', recordNumber: 'C' });
    expect(rebased.conflicts.map(({ field }) => field)).toEqual(['familyName']);
    expect(rebased.taken.map(({ field }) => field)).toEqual(['birthOn', 'therapistId']);
  });

  it('knows when every conflict is decided', () => {
    const { conflicts } = rebaseDraft(
      base,
      { ...base, familyName: 'A', givenName: 'B' },
      { ...base, familyName: 'X', givenName: 'Y' },
    );
    expect(allDecided(conflicts, { familyName: 'mine' })).toBe(false);
    expect(allDecided(conflicts, { familyName: 'mine', givenName: 'theirs' })).toBe(true);
  });
});
