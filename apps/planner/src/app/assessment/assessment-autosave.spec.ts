import { TestBed } from '@angular/core/testing';
import type { AssessmentDocument } from '@repattern/domain';
import type { AssessmentView } from '@repattern/contracts';
import { SessionStore } from '../data/session-store';
import { Autosave } from '../draft/autosave';
import { DraftSync } from '../draft/draft-sync';
import { aDocument, anAssessment } from '../testing/assessment-samples';
import { refuse, settle, setUpPlanner, signInAs } from '../testing/planner-test-bed';
import { aSession } from '../testing/samples';
import { AssessmentDraft } from './assessment-draft';
import { AssessmentSync } from './assessment-sync';
import { routes } from '@repattern/contracts/values';

const provided = [AssessmentDraft, Autosave, AssessmentSync, { provide: DraftSync, useExisting: AssessmentSync }];
const path = '/api/v1/assessments/assessment-1';
const pain = (now: number): AssessmentDocument => aDocument({ pain: { now, best: 2, worst: 6, marks: [] } });

async function setup(view: AssessmentView = anAssessment()) {
  const http = setUpPlanner([], provided);
  await signInAs('therapist', http);
  const draft = TestBed.inject(AssessmentDraft);
  const sync = TestBed.inject(AssessmentSync);
  const autosave = TestBed.inject(Autosave);
  const patient = { birthOn: null, ageYears: 66, sex: 'female' } as const;
  draft.open({ document: view.document, previous: null, patient, readonly: view.status !== 'draft' });
  sync.start({ value: view, etag: `"${view.version}"` });
  await settle();
  const typePain = async (now: number) => {
    draft.patch('pain', pain(now).pain);
    TestBed.tick();
    void autosave.flush();
    await settle();
  };
  const answer = async (document: AssessmentDocument, version: number) => {
    const request = http.expectOne(path);
    request.flush(anAssessment({ document, version }), { headers: { ETag: `"${version}"` } });
    await settle();
    return request.request;
  };
  return { http, draft, sync, autosave, typePain, answer };
}

/** Loads the page anew: what is in memory is gone, what is on the device stays. */
async function reload(view?: AssessmentView) {
  TestBed.resetTestingModule();
  return setup(view);
}

const kept = () => Object.keys(localStorage).filter((key) => key.startsWith('repattern.unsent.'));

describe('Autosave', () => {
  beforeEach(() => localStorage.clear());

  it('sends after a pause in typing, not at every key', async () => {
    const { http, draft } = await setup();
    for (const notes of ['W', 'Wa', 'Wal']) {
      draft.patch('notes', notes);
      TestBed.tick();
    }
    await settle();
    http.expectNone(path);
    await new Promise((resolve) => setTimeout(resolve, 750));
    expect(http.expectOne(path).request.body).toContain('"notes":"Wal"');
  });

  it('keeps a change on the device until the server has it, and forgets it then', async () => {
    const { sync, typePain, answer } = await setup();
    await typePain(5);
    expect(kept()).toHaveLength(1);
    expect(sync.state().kind).toBe('saving');
    const request = await answer(pain(5), 2);
    expect(request.headers.get('If-Match')).toBe('"1"');
    expect(kept()).toEqual([]);
    expect(sync.state()).toEqual({ kind: 'saved', at: '2026-09-14T08:00:00.000Z' });
  });

  it('sends what was typed meanwhile after the first answer, under the new tag', async () => {
    const { http, typePain, answer, sync } = await setup();
    await typePain(5);
    await typePain(6);
    await answer(pain(5), 2);
    const request = http.expectOne(path);
    expect(request.request.headers.get('If-Match')).toBe('"2"');
    expect(request.request.body).toContain('"now":6');
    request.flush(anAssessment({ version: 3 }));
    await settle();
    expect(sync.state().kind).toBe('saved');
  });

  it('sends at once when the tab is hidden or closed', async () => {
    const { http, draft } = await setup();
    draft.patch('notes', 'Typed in the last second');
    window.dispatchEvent(new Event('pagehide'));
    await settle();
    const request = http.expectOne(path).request;
    expect(request.keepalive).toBe(true);
    expect(kept()).toHaveLength(1);
  });

  it('says that the network is gone, and sends when it is back', async () => {
    const { http, sync, typePain, answer } = await setup();
    await typePain(5);
    http.expectOne(path).error(new ProgressEvent('error'));
    await settle();
    expect(sync.state()).toMatchObject({ kind: 'kept', onDevice: true });
    window.dispatchEvent(new Event('online'));
    await settle();
    await answer(pain(5), 2);
    expect(sync.state().kind).toBe('saved');
  });

  it('tells when the device takes nothing either', async () => {
    const { http, sync, typePain } = await setup();
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await typePain(5);
    http.expectOne(path).error(new ProgressEvent('error'));
    await settle();
    full.mockRestore();
    expect(sync.state()).toMatchObject({ kind: 'kept', onDevice: false });
  });

  it('takes up on reopening what a closed tab had not sent, and sends it', async () => {
    const { http, typePain } = await setup();
    await typePain(5);
    http.expectOne(path).error(new ProgressEvent('error'));
    const again = await reload();
    expect(again.draft.document().pain.now).toBe(5);
    void again.autosave.flush();
    await again.answer(pain(5), 2);
    expect(kept()).toEqual([]);
  });

  it('never shows the draft to another person on the same device', async () => {
    const { http, typePain } = await setup();
    await typePain(5);
    http.expectOne(path).error(new ProgressEvent('error'));
    TestBed.resetTestingModule();
    const again = setUpPlanner([], provided);
    const restored = TestBed.inject(SessionStore).restore();
    const session = aSession('therapist');
    again.expectOne(routes.session).flush({ ...session, user: { ...session.user, id: 'person-2' } });
    await restored;
    TestBed.inject(AssessmentSync).start({ value: anAssessment(), etag: '"1"' });
    await settle();
    expect(TestBed.inject(AssessmentDraft).document().pain.now).not.toBe(5);
    expect(kept()).toHaveLength(1);
  });

  it('keeps the draft when the session ends, and sends it after signing in again', async () => {
    const { http, sync, typePain, answer } = await setup();
    await typePain(5);
    refuse(http.expectOne(path), 'session.required');
    await settle();
    expect(sync.state()).toMatchObject({ kind: 'kept', failure: null, onDevice: true });
    const signedIn = TestBed.inject(SessionStore).signIn({ email: 'therapist@demo.example', password: 'word' });
    http.expectOne(routes.session).flush(aSession('therapist'));
    await signedIn;
    await settle();
    await answer(pain(5), 2);
    expect(sync.state().kind).toBe('saved');
  });
});

describe('a draft that somebody else changed meanwhile', () => {
  beforeEach(() => localStorage.clear());

  const overtake = async (theirs: Partial<AssessmentView>) => {
    const screen = await setup();
    await screen.typePain(5);
    refuse(screen.http.expectOne(path), 'resource.changed-meanwhile', {
      current: anAssessment({ version: 2, ...theirs }),
      changes: [{ version: 2, by: 'Toma Ardelean', at: '2026-09-14T09:00:00.000Z', fields: ['notes'] }],
    });
    await settle();
    return screen;
  };

  it('takes in the sections that only they changed, and sends mine on top', async () => {
    const { draft, sync, answer } = await overtake({ document: aDocument({ notes: 'Theirs' }) });
    expect(draft.document()).toMatchObject({ notes: 'Theirs', pain: { now: 5 } });
    expect(sync.takenIn()?.taken).toEqual(['notes']);
    const request = await answer({ ...pain(5), notes: 'Theirs' }, 3);
    expect(request.headers.get('If-Match')).toBe('"2"');
  });

  it('waits for a decision where both changed a section, and sends after it', async () => {
    const { http, draft, sync, autosave } = await overtake({ document: pain(8) });
    expect(sync.state().kind).toBe('undecided');
    expect(draft.document().pain.now).toBe(5);
    await autosave.flush();
    http.expectNone(path);
    sync.decide('pain', 'mine');
    sync.settle();
    void autosave.flush();
    await settle();
    expect(http.expectOne(path).request.headers.get('If-Match')).toBe('"2"');
  });

  it('does not go on while something is undecided', async () => {
    const { sync } = await overtake({ document: pain(8) });
    sync.settle();
    expect(sync.state().kind).toBe('undecided');
  });

  it('needs nothing to be sent when theirs is taken', async () => {
    const { http, draft, sync, autosave } = await overtake({ document: pain(8) });
    sync.decide('pain', 'theirs');
    sync.settle();
    await autosave.flush();
    http.expectNone(path);
    expect(draft.document().pain.now).toBe(8);
    expect(kept()).toEqual([]);
  });

  it('asks the same again when the tab was closed before the decision', async () => {
    await overtake({ document: pain(8) });
    const { sync, draft } = await reload(anAssessment({ version: 2, document: pain(8) }));
    expect(sync.conflict()?.parts).toEqual(['pain']);
    expect(draft.document().pain.now).toBe(5);
  });

  it('loses nothing when they signed it: what came too late stays on the device until it is dropped', async () => {
    const { draft, sync } = await overtake({ document: pain(8), status: 'signed' });
    expect(sync.late()?.document.pain.now).toBe(5);
    expect(draft.document().pain.now).toBe(8);
    expect(draft.readonly()).toBe(true);
    expect(kept()).toHaveLength(1);
    sync.dropLate();
    expect(kept()).toEqual([]);
  });
});
