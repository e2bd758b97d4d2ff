import { emptyAssessment } from '@repattern/domain/assessment/assessment-document';
import { TestBed } from '@angular/core/testing';
import { AssessmentDraft } from './assessment-draft';

function setup() {
  TestBed.configureTestingModule({ providers: [AssessmentDraft] });
  const draft = TestBed.inject(AssessmentDraft);
  const patient = { birthOn: null, ageYears: 66, sex: 'female' } as const;
  const open = (readonly = false) =>
    draft.open({ document: emptyAssessment('2026-09-14'), previous: null, patient, readonly });
  open();
  return { draft, open };
}

const pain = { now: 4, best: 2, worst: 6, marks: [] };

describe('AssessmentDraft', () => {
  it('takes back what was done last on the whole page, and repeats it', () => {
    const { draft } = setup();
    draft.patch('pain', pain);
    draft.patch('outcomes', [{ id: 'lefs', score: 41 }]);
    expect(draft.undoable()).toBe('outcomes');
    draft.undo();
    draft.undo();
    draft.undo();
    expect(draft.document()).toEqual(emptyAssessment('2026-09-14'));
    draft.redo();
    expect(draft.document().pain).toEqual(pain);
    expect(draft.redoable()).toBe('outcomes');
  });

  it('forgets what was undone once something else is entered', () => {
    const { draft } = setup();
    draft.patch('pain', pain);
    draft.undo();
    draft.patch('notes', 'Walks with a stick.');
    expect(draft.redoable()).toBeNull();
  });

  it('counts typing on in the notes as one step', () => {
    const { draft } = setup();
    for (const text of ['W', 'Wa', 'Wal']) draft.patch('notes', text);
    draft.undo();
    expect(draft.document().notes).toBe('');
  });

  it('changes nothing that may only be read', () => {
    const { draft, open } = setup();
    open(true);
    draft.patch('pain', pain);
    expect(draft.document().pain.now).toBeNull();
  });

  it('knows the presentation that was chosen', () => {
    const { draft } = setup();
    expect(draft.presentation()).toBeNull();
    draft.patch('presentation', { ...draft.document().presentation, id: 'knee-oa', side: 'left' });
    expect(draft.context().presentation?.region).toBe('knee');
  });
});
