import { aPatient } from '../testing/samples';
import { changeOf, creationOf, draftOf, emptyDraft } from './patient-draft';

describe('patient drafts', () => {
  it('sends only what changed, without blanks around it', () => {
    const before = draftOf(aPatient());
    expect(changeOf(before, { ...before, familyName: '  Popescu ' })).toEqual({ familyName: 'Popescu' });
  });

  it('does not take added blanks for a change', () => {
    const before = draftOf(aPatient());
    expect(changeOf(before, { ...before, givenName: 'Ana ' })).toEqual({});
  });

  it('says nobody as null', () => {
    const before = draftOf(aPatient({ therapistId: 'person-2' }));
    expect(changeOf(before, { ...before, therapistId: '' })).toEqual({ therapistId: null });
    expect(creationOf(emptyDraft('')).therapistId).toBeNull();
  });
});
