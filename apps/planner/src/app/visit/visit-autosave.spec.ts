import { TestBed } from '@angular/core/testing';
import type { VisitView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { VisitDocument } from '@repattern/domain';
import { Connection } from '../data/connection';
import { Autosave } from '../draft/autosave';
import { DraftSync } from '../draft/draft-sync';
import { aRecord, aVisitView, smallVisit } from '../testing/visit-view-samples';
import { refuse, settle, setUpPlanner, signInAs } from '../testing/planner-test-bed';
import { answering } from './answer-visit';
import { VisitDraft } from './visit-draft';
import { VisitSync } from './visit-sync';

const provided = [VisitDraft, Autosave, VisitSync, { provide: DraftSync, useExisting: VisitSync }];
const path = routes.visitRecord('visit-1');

async function setup(view: VisitView = aVisitView()) {
  const http = setUpPlanner([], provided);
  await signInAs('therapist', http);
  const draft = TestBed.inject(VisitDraft);
  const sync = TestBed.inject(VisitSync);
  const autosave = TestBed.inject(Autosave);
  const context = { ...smallVisit.context, visit: view.document ?? aRecord() };
  draft.open({ context, given: null, readonly: view.stage !== 'in-progress' });
  sync.start({ value: view, etag: `"${view.version}"` });
  await settle();
  const change = async (edit: (visit: VisitDocument) => VisitDocument) => {
    draft.change('A change', edit);
    TestBed.tick();
    void autosave.flush();
    await settle();
  };
  const overtake = async (theirs: VisitDocument, differing: Partial<VisitView> = {}) => {
    refuse(http.expectOne(path), 'resource.changed-meanwhile', {
      current: aVisitView({ version: 2, document: theirs, ...differing }),
      changes: [{ version: 2, by: 'Ilse Brandt', at: '2026-03-19T09:00:00.000Z', fields: ['pain'] }],
    });
    await settle();
  };
  return { http, draft, sync, autosave, change, overtake };
}

const kept = () => Object.keys(localStorage).filter((key) => key.startsWith('repattern.unsent.'));
const during = (rating: number) => answering('pain', { during: rating });
const noted = (notes: string) => (visit: VisitDocument) => ({ ...visit, notes });

describe('the visit on the screen and that of the server', () => {
  beforeEach(() => localStorage.clear());

  it('keeps each entry on the device until the server has it', async () => {
    const { http, sync, change } = await setup();
    await change(during(3));
    expect([kept().length, sync.state().kind]).toEqual([1, 'saving']);
    http
      .expectOne(path)
      .flush(aVisitView({ version: 2, document: during(3)(aRecord()) }), { headers: { ETag: '"2"' } });
    await settle();
    expect([kept().length, sync.state().kind]).toEqual([0, 'saved']);
  });

  it('sends everything that was entered without a network once, when it is back', async () => {
    const { http, sync, change } = await setup();
    await change(during(3));
    http.expectOne(path).error(new ProgressEvent('error'));
    await settle();
    await change(noted('Tired'));
    http.expectOne(path).error(new ProgressEvent('error'));
    await settle();
    expect(sync.state()).toMatchObject({ kind: 'kept', onDevice: true });
    TestBed.inject(Connection).noteAnswer();
    await settle();
    const { request } = http.expectOne(path);
    expect(request.headers.get('If-Match')).toBe('"1"');
    expect(request.body).toBe(JSON.stringify({ document: noted('Tired')(during(3)(aRecord())) }));
  });

  it('takes up in another tab what a closed one had not sent', async () => {
    const { http, change } = await setup();
    await change(during(3));
    http.expectOne(path).error(new ProgressEvent('error'));
    await settle();
    TestBed.resetTestingModule();
    const again = await setup();
    expect(again.draft.document().pain.during).toBe(3);
    void again.autosave.flush();
    await settle();
    again.http.expectOne(path).flush(aVisitView({ version: 2, document: again.draft.document() }));
    await settle();
    expect(kept()).toEqual([]);
  });

  it('ends in one save when only the answer got lost, and tells nobody of a stranger', async () => {
    const { http, sync, autosave, change, overtake } = await setup();
    await change(during(3));
    http.expectOne(path).error(new ProgressEvent('error'));
    await settle();
    void autosave.flush();
    await settle();
    await overtake(during(3)(aRecord()));
    await autosave.flush();
    http.expectNone(path);
    expect([sync.state().kind, sync.takenIn(), kept().length]).toEqual(['saved', null, 0]);
  });

  it('goes on from an own save of which the answer got lost, as from any other', async () => {
    const { http, draft, sync, change, overtake } = await setup();
    await change(during(3));
    http.expectOne(path).error(new ProgressEvent('error'));
    await settle();
    await change(during(4));
    await overtake(during(3)(aRecord()));
    expect([sync.conflict(), sync.takenIn(), draft.document().pain.during]).toEqual([null, null, 4]);
    expect(http.expectOne(path).request.headers.get('If-Match')).toBe('"2"');
  });

  it('knows such a save in another tab, too', async () => {
    const { http, change } = await setup();
    for (const rating of [3, 4]) {
      await change(during(rating));
      http.expectOne(path).error(new ProgressEvent('error'));
      await settle();
    }
    TestBed.resetTestingModule();
    const again = await setup(aVisitView({ version: 2, document: during(3)(aRecord()) }));
    expect([again.sync.conflict(), again.draft.document().pain.during]).toEqual([null, 4]);
  });

  it('joins what two people recorded in different cells, and says what came in', async () => {
    const { http, draft, sync, change, overtake } = await setup();
    await change(during(3));
    await overtake(answering('pain', { rest: 1 })(aRecord()));
    expect(draft.document().pain).toMatchObject({ during: 3, rest: 1 });
    expect(sync.takenIn()?.changes.map(({ by }) => by)).toEqual(['Ilse Brandt']);
    expect(sync.takenIn()?.taken).toHaveLength(1);
    expect(http.expectOne(path).request.headers.get('If-Match')).toBe('"2"');
  });

  it('asks where both recorded the same cell differently, and sends nothing before', async () => {
    const { http, draft, sync, autosave, change, overtake } = await setup();
    await change(during(3));
    await overtake(during(6)(aRecord()));
    expect(sync.state().kind).toBe('undecided');
    await autosave.flush();
    http.expectNone(path);
    for (const part of sync.conflict()?.parts ?? []) sync.decide(part, 'theirs');
    sync.settle();
    expect(draft.document().pain.during).toBe(6);
  });

  it('loses nothing when somebody finished the visit before an entry arrived', async () => {
    const { http, draft, sync, change } = await setup();
    await change(during(3));
    refuse(http.expectOne(path), 'visit.stage', { stage: 'finished' });
    await settle();
    http.expectOne(routes.visit('visit-1')).flush(aVisitView({ stage: 'finished', version: 2 }));
    await settle();
    expect(sync.late()?.document.pain.during).toBe(3);
    expect([draft.readonly(), kept().length]).toEqual([true, 1]);
  });
});
