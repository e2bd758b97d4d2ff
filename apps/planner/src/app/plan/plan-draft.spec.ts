import { TestBed } from '@angular/core/testing';
import { excludeExercise } from '@repattern/domain/plan/edit/exclude-exercise';
import { setDose, setPinned } from '@repattern/domain/plan/edit/item-settings';
import { setPhaseWeeks } from '@repattern/domain/plan/edit/phase-rhythm';
import { itemOf, signableBasis } from '@repattern/domain/plan/cases/signable-plan';
import { twoPhases } from '../testing/plan-samples';
import { PlanDraft } from './plan-draft';

const item = '1.clinic.quad-set.right';

function setup({ draftOpen = true, mayChange = true } = {}) {
  TestBed.configureTestingModule({ providers: [PlanDraft] });
  const draft = TestBed.inject(PlanDraft);
  draft.open({ document: twoPhases, basis: signableBasis, closures: [], draftOpen, mayChange });
  const weeks = () => draft.document().phases.map((phase) => phase.weeks);
  return { draft, weeks };
}

describe('PlanDraft', () => {
  it('takes back and repeats each change, and names it', () => {
    const { draft, weeks } = setup();
    draft.change('Length of phase 1', (plan) => setPhaseWeeks(plan, 1, 3));
    draft.change('Length of phase 2', (plan) => setPhaseWeeks(plan, 2, 5));
    expect([weeks(), draft.undoable()]).toEqual([[3, 5], 'Length of phase 2']);
    draft.undo();
    expect([weeks(), draft.undoable(), draft.redoable()]).toEqual([[3, 2], 'Length of phase 1', 'Length of phase 2']);
    draft.redo();
    draft.undo();
    draft.undo();
    expect([draft.document(), draft.undoable()]).toEqual([twoPhases, null]);
  });

  it('takes back the digits of one number together', () => {
    const { draft, weeks } = setup();
    for (const typed of [1, 12])
      draft.change('Length of phase 1', (plan) => setPhaseWeeks(plan, 1, typed), 'weeks of phase 1');
    draft.undo();
    expect(weeks()).toEqual([2, 2]);
  });

  it('takes no step for what changes nothing', () => {
    const { draft } = setup();
    draft.change('Keep', (plan) => setPinned(plan, item, false));
    expect(draft.undoable()).toBeNull();
  });

  it.each([
    ['no working copy is open', { draftOpen: false }],
    ['the person may not write plans', { mayChange: false }],
  ])('changes nothing while %s', (_why, standing) => {
    const { draft } = setup(standing);
    draft.change('Length', (plan) => setPhaseWeeks(plan, 1, 3));
    expect([draft.readonly(), draft.document()]).toEqual([true, twoPhases]);
  });

  it('says what is wrong with the plan as it stands now', () => {
    const { draft } = setup();
    const codes = () => draft.findings().map(({ code }) => code);
    expect(codes()).not.toContain('item.dose-unusual');
    const { dose } = itemOf('quad-set');
    draft.change('Dose', (plan) => setDose(plan, item, { ...dose, reps: 30 } as typeof dose));
    expect(codes()).toEqual(expect.arrayContaining([expect.stringMatching(/^item\.dose-/)]));
  });

  it('summarises again only the phase that changed', () => {
    const { draft } = setup();
    const [first, second] = draft.summaries();
    draft.change('Length', (plan) => excludeExercise(plan, 'quad-set'));
    expect(draft.summaries()[0]).not.toBe(first);
    expect(draft.summaries()[1]).toBe(second);
  });

  it('composes the rest around what is kept and leaves out what is excluded, in one step', () => {
    const { draft } = setup();
    draft.change('Keep', (plan) => setPinned(plan, item, true));
    draft.change('Leave out', (plan) => excludeExercise(plan, 'short-arc-quad'));
    expect(draft.composeRest().status).toBe('composed');
    const items = draft.document().phases.flatMap(({ clinic, home }) => [...clinic, ...home]);
    expect(items.map(({ id }) => id)).toContain(item);
    expect(items.map(({ exerciseId }) => exerciseId)).not.toContain('short-arc-quad');
    expect(draft.undoable()).toBe('Compose the rest');
  });

  it('composes nothing while a red flag stops the plan', () => {
    const { draft } = setup();
    const assessment = {
      ...signableBasis.assessment,
      redFlags: { answers: { 'cauda-equina.1': 'yes' as const }, others: 'absent' as const },
    };
    const basis = { ...signableBasis, assessment };
    draft.open({ document: twoPhases, basis, closures: [], draftOpen: true, mayChange: true });
    const { status } = draft.composeRest();
    expect(status === 'blocked' ? draft.document() : status).toEqual(twoPhases);
  });

  it('forgets what was undone when it goes on from a merge or is signed', () => {
    const { draft } = setup();
    draft.change('Length', (plan) => setPhaseWeeks(plan, 1, 3));
    draft.rebase(draft.document());
    expect(draft.undoable()).toBeNull();
    draft.lock(twoPhases);
    expect(draft.readonly()).toBe(true);
    draft.unlock(twoPhases);
    expect(draft.readonly()).toBe(false);
  });
});
