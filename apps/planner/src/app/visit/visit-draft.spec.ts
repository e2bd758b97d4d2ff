import { TestBed } from '@angular/core/testing';
import { answering } from './answer-visit';
import { aRecord, smallVisit } from '../testing/visit-view-samples';
import { VisitDraft } from './visit-draft';

function setup({ readonly = false } = {}) {
  TestBed.configureTestingModule({ providers: [VisitDraft] });
  const draft = TestBed.inject(VisitDraft);
  draft.open({ ...smallVisit, given: null, readonly });
  return draft;
}

describe('VisitDraft', () => {
  it('takes back and repeats each change, and names it', () => {
    const draft = setup();
    draft.change('Pain, during', answering('pain', { during: 3 }));
    draft.change('Red flag', answering('screen', { redFlag: false }));
    expect(draft.undoable()).toBe('Red flag');
    draft.undo();
    expect([draft.document().screen.redFlag, draft.document().pain.during]).toEqual([null, 3]);
    draft.redo();
    expect(draft.document().screen.redFlag).toBe(false);
  });

  it('takes back what was typed in one field together', () => {
    const draft = setup();
    for (const notes of ['T', 'Ti', 'Tired']) draft.change('Notes', (visit) => ({ ...visit, notes }), 'notes');
    draft.undo();
    expect(draft.document()).toEqual(aRecord());
  });

  it('gives a verdict for every item, anew after each change and only then', () => {
    const draft = setup();
    const before = draft.verdicts();
    expect(before.items.map(({ item }) => item)).toEqual(draft.document().items.map(({ item }) => item));
    expect(draft.verdicts()).toBe(before);
    draft.change('Red flag', answering('screen', { redFlag: true }));
    expect(draft.verdicts().stop).toBe('STOP_REFER');
  });

  it('shows the verdicts of a finished visit as they were given', () => {
    TestBed.configureTestingModule({ providers: [VisitDraft] });
    const draft = TestBed.inject(VisitDraft);
    draft.open({ ...smallVisit, readonly: true });
    expect(draft.verdicts()).toBe(smallVisit.given);
  });

  it('changes nothing of a visit that may only be read', () => {
    const draft = setup({ readonly: true });
    draft.change('Pain, during', answering('pain', { during: 3 }));
    expect([draft.document(), draft.undoable()]).toEqual([aRecord(), null]);
  });

  it('forgets what was undone when it goes on from a merge, and takes nothing once it is locked', () => {
    const draft = setup();
    draft.change('Pain, during', answering('pain', { during: 3 }));
    draft.rebase(aRecord({ notes: 'Together' }));
    expect([draft.undoable(), draft.document().notes]).toEqual([null, 'Together']);
    draft.lock(aRecord());
    draft.change('Pain, during', answering('pain', { during: 3 }));
    expect(draft.document()).toEqual(aRecord());
  });
});
