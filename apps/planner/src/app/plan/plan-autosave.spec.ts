import { TestBed } from '@angular/core/testing';
import type { PlanView } from '@repattern/contracts';
import type { PlanDocument } from '@repattern/domain';
import { setNote, setPinned } from '@repattern/domain/plan/edit/item-settings';
import { setPhaseWeeks } from '@repattern/domain/plan/edit/phase-rhythm';
import { removeItem } from '@repattern/domain/plan/edit/remove-item';
import { signableBasis } from '@repattern/domain/plan/cases/signable-plan';
import { Autosave } from '../draft/autosave';
import { DraftSync } from '../draft/draft-sync';
import { aPlan, twoPhases } from '../testing/plan-samples';
import { refuse, settle, setUpPlanner, signInAs } from '../testing/planner-test-bed';
import { shownDocument } from './plan-documents';
import { PlanDraft } from './plan-draft';
import { PlanSync } from './plan-sync';

const provided = [PlanDraft, Autosave, PlanSync, { provide: DraftSync, useExisting: PlanSync }];
const path = '/api/v1/plans/plan-1/draft';
const item = '1.clinic.quad-set.right';

async function setup(view: PlanView = aPlan({ draft: twoPhases })) {
  const http = setUpPlanner([], provided);
  await signInAs('therapist', http);
  const draft = TestBed.inject(PlanDraft);
  const sync = TestBed.inject(PlanSync);
  const autosave = TestBed.inject(Autosave);
  draft.open({
    ...{ document: shownDocument(view), basis: signableBasis, closures: [], mayChange: true },
    draftOpen: view.draft !== null,
  });
  sync.start({ value: view, etag: `"${view.version}"` });
  await settle();
  const change = async (edit: (plan: PlanDocument) => PlanDocument) => {
    draft.change('A change', edit);
    TestBed.tick();
    void autosave.flush();
    await settle();
  };
  const overtake = async (theirs: PlanDocument, differing: Partial<PlanView> = {}) => {
    refuse(http.expectOne(path), 'resource.changed-meanwhile', {
      current: aPlan({ version: 2, draft: theirs, ...differing }),
      changes: [{ version: 2, by: 'Ilse Brandt', at: '2026-03-02T09:00:00.000Z', fields: ['phases'] }],
    });
    await settle();
  };
  return { http, draft, sync, autosave, change, overtake };
}

const kept = () => Object.keys(localStorage).filter((key) => key.startsWith('repattern.unsent.'));
const weeks = ({ phases }: PlanDocument) => phases.map((phase) => phase.weeks);

describe('the plan on the screen and that of the server', () => {
  beforeEach(() => localStorage.clear());

  it('keeps a change on the device until the server has it', async () => {
    const { http, sync, change } = await setup();
    await change((plan) => setPhaseWeeks(plan, 1, 3));
    expect([kept().length, sync.state().kind]).toEqual([1, 'saving']);
    const { request } = http.expectOne({ method: 'PUT', url: path });
    expect(request.headers.get('If-Match')).toBe('"1"');
    http.expectNone(path);
  });

  it('joins what two people changed, and says who changed what', async () => {
    const { http, draft, sync, change, overtake } = await setup();
    await change((plan) => setPhaseWeeks(plan, 1, 3));
    await overtake(setPhaseWeeks(twoPhases, 2, 5));
    expect(weeks(draft.document())).toEqual([3, 5]);
    expect(sync.takenIn()?.taken).toEqual(['Phase 2: 2 → 5 weeks']);
    expect(sync.takenIn()?.changes.map(({ by }) => by)).toEqual(['Ilse Brandt']);
    expect(http.expectOne(path).request.headers.get('If-Match')).toBe('"2"');
  });

  it('asks item by item where both decided differently, and sends nothing before', async () => {
    const { http, draft, sync, autosave, change, overtake } = await setup();
    await change((plan) => setNote(plan, item, 'Slowly'));
    await overtake(removeItem(twoPhases, item));
    const [conflict] = sync.conflict()?.parts ?? [];
    expect([sync.state().kind, conflict?.kind]).toEqual(['undecided', 'item']);
    await autosave.flush();
    http.expectNone(path);
    if (conflict === undefined) throw new Error('There is nothing to decide');
    sync.decide(conflict, 'theirs');
    sync.settle();
    expect(draft.document().phases[0]?.clinic.map(({ id }) => id)).not.toContain(item);
  });

  it('keeps mine, and what was changed while it was undecided', async () => {
    const { http, draft, sync, autosave, change, overtake } = await setup();
    await change((plan) => setPhaseWeeks(plan, 1, 3));
    await overtake(setPhaseWeeks(twoPhases, 1, 4));
    const [conflict] = sync.conflict()?.parts ?? [];
    if (conflict === undefined) throw new Error('There is nothing to decide');
    draft.change('Keep', (plan) => setPinned(plan, item, true));
    sync.decide(conflict, 'mine');
    sync.settle();
    expect(weeks(draft.document())).toEqual([3, 2]);
    expect(draft.document().phases[0]?.clinic[0]?.pinned).toBe(true);
    void autosave.flush();
    await settle();
    expect(http.expectOne(path).request.headers.get('If-Match')).toBe('"2"');
  });

  it('shows mine while it is undecided, and asks the same again after the tab was closed', async () => {
    const theirs = setNote(setPhaseWeeks(setPhaseWeeks(twoPhases, 1, 4), 2, 5), item, 'Slowly');
    const { draft, sync, change, overtake } = await setup();
    await change((plan) => removeItem(setPhaseWeeks(plan, 1, 3), item));
    await overtake(theirs);
    TestBed.tick();
    const asked = sync.conflict()?.parts.map(({ id }) => id);
    expect(asked).toEqual(['phase-weeks.1', `item.${item}`]);
    expect(sync.takenIn()?.taken).toEqual(['Phase 2: 2 → 5 weeks']);
    const shown = draft.document();
    TestBed.resetTestingModule();
    const again = await setup(aPlan({ version: 2, draft: theirs }));
    expect(again.sync.conflict()?.parts.map(({ id }) => id)).toEqual(asked);
    expect([weeks(again.draft.document()), again.draft.document()]).toEqual([[3, 5], shown]);
  });

  it('comes to theirs where theirs was chosen for everything', async () => {
    const theirs = setNote(setPhaseWeeks(twoPhases, 1, 4), item, 'Slowly');
    const { draft, sync, change, overtake } = await setup();
    await change((plan) => removeItem(setPhaseWeeks(plan, 1, 3), item));
    await overtake(theirs);
    for (const part of sync.conflict()?.parts ?? []) sync.decide(part, 'theirs');
    sync.settle();
    expect(draft.document().phases).toEqual(theirs.phases);
    expect(sync.conflict()).toBeNull();
  });

  it('loses nothing when the plan was signed before a change arrived', async () => {
    const { http, draft, sync, change } = await setup();
    await change((plan) => setPhaseWeeks(plan, 1, 3));
    refuse(http.expectOne(path), 'plan.no-draft');
    await settle();
    http.expectOne('/api/v1/plans/plan-1').flush(aPlan({ status: 'active', version: 2, draft: null, head: null }));
    await settle();
    expect(sync.late()?.document.phases[0]?.weeks).toBe(3);
    expect([draft.readonly(), kept().length]).toEqual([true, 1]);
  });

  it('opens a working copy that another request answered with, and locks it once it is signed', async () => {
    const { draft, sync } = await setup(aPlan({ draft: null }));
    expect(draft.readonly()).toBe(true);
    sync.follow({ value: aPlan({ version: 2, draft: twoPhases }), etag: '"2"' });
    expect([draft.readonly(), draft.document()]).toEqual([false, twoPhases]);
    sync.follow({ value: aPlan({ version: 3, draft: null }), etag: '"3"' });
    expect(draft.readonly()).toBe(true);
  });
});
