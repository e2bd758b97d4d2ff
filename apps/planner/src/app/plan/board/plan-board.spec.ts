import { TestBed } from '@angular/core/testing';
import type { AssessmentDocument, PhaseNumber, PlanDocument } from '@repattern/domain';
import { itemOf, signableBasis } from '@repattern/domain/plan/cases/signable-plan';
import { Shortcuts } from '../../shell/shortcuts';
import { twoPhases } from '../../testing/plan-samples';
import { control, find, settle, setUpPlanner, type } from '../../testing/planner-test-bed';
import { PlanDraft } from '../plan-draft';
import { PlanPlaces } from '../plan-places';
import { PlanBoard } from './plan-board';

const first = '1.clinic.quad-set.right';
const second = '1.clinic.short-arc-quad.right';

interface Setting {
  readonly document?: PlanDocument;
  readonly assessment?: AssessmentDocument;
  readonly mayChange?: boolean;
  readonly standing?: PhaseNumber;
}

async function setup(setting: Setting = {}) {
  const { document = twoPhases, assessment = signableBasis.assessment, mayChange = true, standing = null } = setting;
  setUpPlanner([], [PlanDraft, PlanPlaces]);
  const draft = TestBed.inject(PlanDraft);
  const basis = { ...signableBasis, assessment };
  draft.open({ document, basis, closures: [], standing, draftOpen: true, mayChange });
  const fixture = TestBed.createComponent(PlanBoard);
  const page = globalThis.document.createElement('main');
  page.append(fixture.nativeElement as HTMLElement);
  globalThis.document.body.replaceChildren(page);
  await settle();
  const card = (id: string) => find(page, `[data-item="${id}"]`);
  const press = async (key: string, keys: KeyboardEventInit = {}) => {
    const target = globalThis.document.activeElement ?? page;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...keys }));
    await settle();
  };
  const focus = async (id: string) => {
    card(id).focus();
    await settle();
  };
  const lane = (phase: number, name: 'clinic' | 'home') =>
    draft.document().phases[phase - 1]?.[name].map(({ id }) => id) ?? [];
  const focused = () => (globalThis.document.activeElement as HTMLElement).dataset['item'];
  return { page, draft, card, press, focus, lane, focused };
}

describe('PlanBoard', () => {
  it('shows what each item is, its dose, what it treats and how full the phase is', async () => {
    const { page, card } = await setup();
    expect(card(first).textContent).toMatch(/Quadriceps set, right/);
    expect(card(first).textContent).toContain('Quadriceps R');
    expect(page.textContent).toMatch(/\d+ of 45\u202fmin/);
    expect(page.textContent).toContain('Pain at rest ≤');
  });

  it.each([1, 2] as const)('marks phase %i where the patient is treated in it', async (standing) => {
    const { page } = await setup({ standing });
    const marked = [...page.querySelectorAll('app-phase-column h2')].map(({ textContent }) =>
      textContent.includes('now'),
    );
    expect(marked).toEqual([standing === 1, standing === 2]);
  });

  it('marks no phase before treatment has begun', async () => {
    const { page } = await setup();
    expect(find(page, 'app-phase-column h2').textContent).not.toContain('now');
  });

  it('has one card in the order of the tab key, and selects what gets the focus', async () => {
    const { page, draft, focus } = await setup();
    expect(page.querySelectorAll('[data-item][tabindex="0"]')).toHaveLength(1);
    await focus(second);
    expect(draft.selected()).toEqual({ kind: 'item', item: second, show: 'why' });
    expect(find(page, '[data-item][tabindex="0"]').dataset['item']).toBe(second);
  });

  it('goes from card to card by arrow', async () => {
    const { focus, press, focused } = await setup();
    await focus(first);
    await press('ArrowDown');
    expect(focused()).toBe(second);
    await press('ArrowRight');
    expect(focused()).toBe('2.clinic.short-arc-quad.right');
  });

  it('makes the dose harder and easier by one key', async () => {
    const { draft, focus, press } = await setup();
    const dose = () => draft.document().phases[0]?.clinic[0]?.dose;
    const before = dose();
    await focus(first);
    await press('+');
    expect(dose()).not.toEqual(before);
    await press('-');
    expect(dose()).toEqual(before);
  });

  it('changes the first number of the dose by a digit, without a dialog, and comes back to the card', async () => {
    const { page, draft, focus, press, focused } = await setup();
    await focus(first);
    await press('4');
    expect(draft.document().phases[0]?.clinic[0]?.dose).toMatchObject({ sets: 4 });
    expect(globalThis.document.activeElement).toBe(find(page, 'app-card-dose input'));
    await press('Enter');
    expect([page.querySelector('app-card-dose'), focused()]).toEqual([null, first]);
  });

  it('moves a card inside its lane, to the other lane and to the next phase, and keeps the focus on it', async () => {
    const { focus, press, lane, focused } = await setup();
    await focus(first);
    await press('ArrowDown', { altKey: true });
    expect(lane(1, 'clinic').slice(0, 2)).toEqual([second, first]);
    await press('ArrowRight', { altKey: true });
    expect([lane(1, 'clinic').includes(first), lane(2, 'clinic').includes(first)]).toEqual([false, true]);
    await press('ArrowDown', { altKey: true });
    expect([lane(2, 'home'), focused()]).toEqual([[first], first]);
  });

  it('refuses to move what is forbidden there, and says why', async () => {
    const manual = itemOf('jm-patellar-glide');
    const document = {
      ...twoPhases,
      phases: twoPhases.phases.map((phase) => ({ ...phase, clinic: [manual], home: [] })),
    };
    const { page, focus, press, lane } = await setup({
      document: { ...document, phases: document.phases.slice(0, 1) },
    });
    await focus(manual.id);
    await press('ArrowDown', { altKey: true });
    expect(lane(1, 'home')).toEqual([]);
    expect(find(page, '.notice').textContent).toMatch(/stays where it was\..*(hands|clinic)/);
  });

  it('takes out, leaves out and keeps by one key each, all to be taken back', async () => {
    const { draft, focus, press, lane, focused } = await setup();
    await focus(first);
    await press('p');
    expect(draft.document().phases[0]?.clinic[0]?.pinned).toBe(true);
    await press('Delete');
    expect([lane(1, 'clinic').includes(first), focused()]).toEqual([false, second]);
    await press('x');
    expect(draft.document().excluded).toEqual(['short-arc-quad']);
    for (let step = 0; step < 3; step++) draft.undo();
    expect(draft.document()).toEqual(twoPhases);
  });

  it('asks for another exercise by one key', async () => {
    const { draft, focus, press } = await setup();
    await focus(first);
    await press('s');
    expect(draft.selected()).toEqual({ kind: 'item', item: first, show: 'swap' });
  });

  it('says in words what stands against an item', async () => {
    const open = { ...signableBasis.assessment, precautions: { flags: [], others: 'unknown' as const } };
    const { card } = await setup({ assessment: open });
    expect(card(first).textContent).toContain('Needs an answer first');
  });

  it('changes length and visits of a phase in place, and arranges the visits', async () => {
    const { page, draft } = await setup();
    type(control(page, '#phase-2-weeks'), '3');
    await settle();
    expect(draft.document().phases[1]?.weeks).toBe(3);
    expect(draft.document().calendar.visits.filter(({ phase }) => phase === 2)).toHaveLength(6);
  });

  it('changes nothing for who may only read', async () => {
    const { page, draft, focus, press } = await setup({ mayChange: false });
    await focus(first);
    for (const key of ['+', '4', 'x', 'Delete', 'p']) await press(key);
    expect(draft.document()).toEqual(twoPhases);
    expect(page.querySelector('.add')).toBeNull();
  });

  it('lists its keys', async () => {
    await setup();
    const labels = TestBed.inject(Shortcuts)
      .offered()
      .map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining([expect.stringContaining('one step harder')]));
  });
});
