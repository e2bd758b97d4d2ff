import { TestBed } from '@angular/core/testing';
import type { PhaseNumber, PlanDocument } from '@repattern/domain';
import { signableBasis, signablePlan } from '@repattern/domain/plan/cases/signable-plan';
import { pressKey } from '../../testing/open-section';
import { twoPhases } from '../../testing/plan-samples';
import { button, control, find, settle, type } from '../../testing/planner-test-bed';
import { PlanDraft } from '../plan-draft';
import { PlanPlaces } from '../plan-places';
import { PlanPanel } from './plan-panel';

const item = '1.clinic.quad-set.right';

async function setup(document: PlanDocument = signablePlan, mayChange = true, standing: PhaseNumber | null = null) {
  Element.prototype.scrollIntoView = () => undefined;
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  TestBed.configureTestingModule({ providers: [PlanDraft, PlanPlaces] });
  const draft = TestBed.inject(PlanDraft);
  draft.open({ document, basis: signableBasis, closures: [], standing, draftOpen: true, mayChange });
  const fixture = TestBed.createComponent(PlanPanel);
  const main = globalThis.document.createElement('main');
  main.append(fixture.nativeElement as HTMLElement);
  globalThis.document.body.replaceChildren(main);
  await settle();
  const select = async (selection: Parameters<PlanDraft['select']>[0]) => {
    draft.select(selection);
    await settle();
  };
  return { page: main, draft, select, clinic: () => draft.document().phases[0]?.clinic ?? [] };
}

describe('PlanPanel', () => {
  it('begins with the first phase: coverage, meters and gate', async () => {
    const { page } = await setup();
    expect(page.textContent).toContain('Coverage');
    expect(page.textContent).toContain('Phase 1 · Calm and activate');
    expect(page.textContent).toContain('Pain at rest');
  });

  it('begins with the phase in which the patient is treated', async () => {
    const { page } = await setup(twoPhases, true, 2);
    expect(page.textContent).toContain('Phase 2 · Motor control');
  });

  it('explains the item that is selected, in the phase where it stands', async () => {
    const { page, select } = await setup();
    await select({ kind: 'item', item, show: 'why' });
    expect(find(page, 'app-item-why').textContent).toContain('Quadriceps 4-/5, right');
  });

  it('leads from a problem to its item and back', async () => {
    const { page, draft } = await setup();
    find(page, 'app-coverage-list .problem').click();
    await settle();
    expect(draft.selected()).toEqual({ kind: 'problem', problem: 'weak.quadriceps.right' });
    find(page, 'app-problem-why .link').click();
    expect(draft.selected()).toMatchObject({ kind: 'item', show: 'why' });
  });

  it('takes what stands instead, pinned, under one step to undo', async () => {
    const { page, draft, select, clinic } = await setup();
    await select({ kind: 'item', item, show: 'swap' });
    find(page, '.alternative:not([aria-disabled])').click();
    await settle();
    const [taken] = clinic();
    expect(taken).toMatchObject({ pinned: true });
    expect(taken?.exerciseId).not.toBe('quad-set');
    expect(draft.selected()).toEqual({ kind: 'item', item: taken?.id, show: 'why' });
    draft.undo();
    expect(clinic()[0]?.exerciseId).toBe('quad-set');
  });

  it('adds from the library and stays in the search', async () => {
    const { page, select, clinic } = await setup();
    await select({ kind: 'add', place: { phase: 1, lane: 'clinic' } });
    control(page, '#plan-search').focus();
    type(control(page, '#plan-search'), 'straight leg raise');
    await settle();
    await pressKey('Enter');
    expect(clinic().map(({ exerciseId }) => exerciseId)).toEqual(['quad-set', 'straight-leg-raise']);
    expect(page.textContent).toContain('added to phase 1, clinic');
  });

  it('changes the gate, digits of one number as one step', async () => {
    const { page, draft } = await setup();
    type(control(page, '#gate-p1-rest-pain-value'), '2');
    await settle();
    type(control(page, '#gate-p1-rest-pain-value'), '2.5');
    await settle();
    expect(draft.document().phases[0]?.exit[0]).toMatchObject({ value: 2.5, source: 'policy' });
    draft.undo();
    expect(draft.document().phases[0]?.exit[0]).toMatchObject({ value: 3 });
  });

  it('changes a goal in place and says beside its name what is unfinished', async () => {
    const { page, draft, select } = await setup();
    await select({ kind: 'goals' });
    expect(page.textContent).toContain('✓ measurable and functional');
    find(page, 'app-goals-editor app-chip-set input').click();
    await settle();
    expect(draft.document().goals[0]?.problems).toEqual([]);
    expect(find(page, 'nav').textContent).toContain('1 unfinished');
  });

  it('leaves an exercise out of the whole plan', async () => {
    const { page, draft, select } = await setup();
    await select({ kind: 'item', item, show: 'why' });
    button(page, 'Leave out of this plan').click();
    await settle();
    expect(draft.document().excluded).toEqual(['quad-set']);
    expect(draft.selected()).toBeNull();
  });

  it('changes nothing for who may only read', async () => {
    const { page, select } = await setup(signablePlan, false);
    expect(page.querySelector('app-gate-editor input')).toBeNull();
    await select({ kind: 'goals' });
    expect(page.querySelector('app-goals-editor input')).toBeNull();
  });
});
