import { TestBed } from '@angular/core/testing';
import { answering } from './answer-visit';
import { paint } from '../testing/planner-test-bed';
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
    draft.settle();
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

describe('Judging a visit', () => {
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  const flagged = (draft: VisitDraft) => draft.change('Red flag', answering('screen', { redFlag: true }));

  it('comes after a change is painted, and not before', async () => {
    const draft = setup();
    const before = draft.verdicts();
    flagged(draft);
    expect(draft.document().screen.redFlag).toBe(true);
    expect(draft.verdicts()).toBe(before);
    await paint();
    expect(draft.judged()).toBe(draft.document());
    expect(draft.verdicts().stop).toBe('STOP_REFER');
  });

  it('is done at once for whoever acts on a verdict, and not again after the paint', async () => {
    const draft = setup();
    flagged(draft);
    draft.settle();
    const { verdicts } = draft;
    const settled = verdicts();
    expect(settled.stop).toBe('STOP_REFER');
    await paint();
    expect(verdicts()).toBe(settled);
  });

  it('follows what is taken back and repeated too', async () => {
    const draft = setup();
    flagged(draft);
    draft.settle();
    draft.undo();
    await paint();
    expect(draft.verdicts().stop).toBeNull();
    draft.redo();
    await paint();
    expect(draft.verdicts().stop).toBe('STOP_REFER');
  });

  it('waits for no frame where none comes, as out of sight', () => {
    jest.useFakeTimers();
    jest.spyOn(window, 'requestAnimationFrame').mockReturnValue(1);
    const draft = setup();
    flagged(draft);
    jest.advanceTimersByTime(99);
    expect(draft.verdicts().stop).toBeNull();
    jest.advanceTimersByTime(1);
    expect(draft.verdicts().stop).toBe('STOP_REFER');
  });

  it('is done at once of what is opened, merged or locked, whatever waited before', () => {
    const draft = setup();
    for (const show of [
      (notes: string) =>
        draft.open({ context: { ...smallVisit.context, visit: aRecord({ notes }) }, given: null, readonly: false }),
      (notes: string) => draft.rebase(aRecord({ notes })),
      (notes: string) => draft.lock(aRecord({ notes })),
    ]) {
      flagged(draft);
      show('Another');
      expect([draft.judged(), draft.verdicts().stop]).toEqual([aRecord({ notes: 'Another' }), null]);
    }
  });

  it('leaves nothing behind when the screen is gone', () => {
    jest.useFakeTimers();
    const draft = setup();
    flagged(draft);
    expect(jest.getTimerCount()).toBeGreaterThan(0);
    TestBed.resetTestingModule();
    expect(jest.getTimerCount()).toBe(0);
    jest.advanceTimersByTime(1000);
    expect(draft.judged()).toEqual(aRecord());
  });
});
