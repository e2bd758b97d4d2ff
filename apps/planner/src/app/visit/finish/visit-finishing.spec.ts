import { TestBed } from '@angular/core/testing';
import { routes } from '@repattern/contracts/values';
import type { VisitDocument } from '@repattern/domain';
import { nothingNew } from '@repattern/domain/progression/visit/nothing-new';
import { verdictKey } from '@repattern/domain/progression/verdict-key';
import { sameAsPrescribed } from '@repattern/domain/progression/visit/same-as-prescribed';
import { Connection } from '../../data/connection';
import { Autosave } from '../../draft/autosave';
import { DraftSync } from '../../draft/draft-sync';
import { refuse, settle, setUpPlanner, signInAs } from '../../testing/planner-test-bed';
import { aRecord, aVisitView, smallVisit } from '../../testing/visit-view-samples';
import { answering } from '../answer-visit';
import { VisitTimer } from '../time/visit-timer';
import { VisitDecisions } from '../visit-decisions';
import { VisitDraft } from '../visit-draft';
import { VisitSync } from '../visit-sync';
import { VisitFinishing } from './visit-finishing';

const provided = [
  ...[Autosave, VisitDecisions, VisitDraft, VisitFinishing, VisitSync, VisitTimer],
  { provide: DraftSync, useExisting: VisitSync },
];
const [record, finish] = [routes.visitRecord('visit-1'), routes.visitStep('visit-1', 'finish')];

/** Everything of a session that went as prescribed, with what is told to differ. */
function recorded(differing: Partial<VisitDocument> = {}): VisitDocument {
  const exercises = new Map(smallVisit.context.basis.exercises.map((exercise) => [exercise.id, exercise]));
  const visit = sameAsPrescribed(nothingNew(aRecord(), true), 'all', exercises);
  const time = { ...visit.time, timedMinutes: 20, totalMinutes: 30 };
  return { ...answering('pain', { during: 2 })(visit), time, ...differing };
}

async function setup(document: VisitDocument) {
  const http = setUpPlanner([], provided);
  await signInAs('therapist', http);
  const [draft, sync] = [TestBed.inject(VisitDraft), TestBed.inject(VisitSync)];
  const finishing = TestBed.inject(VisitFinishing);
  const view = aVisitView({ document });
  draft.open({ context: { ...smallVisit.context, visit: document }, given: null, readonly: false });
  sync.start({ value: view, etag: '"1"' });
  const ask = async () => {
    const answer = finishing.finish();
    await settle();
    return answer;
  };
  /** The server has the record as it is here, whether it had to be sent or not. */
  const saved = async () => {
    for (const one of http.match(record)) one.flush(aVisitView({ version: 2, document: draft.document() }));
    await settle();
  };
  const finished = () => aVisitView({ stage: 'finished', version: 3, document: draft.document() });
  return { http, draft, sync, finishing, ask, saved, finished };
}

const codes = (finishing: VisitFinishing) => finishing.missing().map(({ code }) => code);

describe('VisitFinishing', () => {
  beforeEach(() => localStorage.clear());

  it('shows what is missing instead of sending anything', async () => {
    const { http, finishing, ask } = await setup(aRecord());
    expect(finishing.attempted()).toBe(false);
    expect(await ask()).toBe(false);
    expect(codes(finishing)).toContain('item.not-recorded');
    expect(finishing.attempted()).toBe(true);
    expect(await ask()).toBe(false);
    http.expectNone(record);
  });

  it('accepts what nobody decided about, sends the record, and locks the visit', async () => {
    const { http, draft, ask, saved, finished } = await setup(recorded());
    void ask();
    await settle();
    await saved();
    const asked = http.expectOne(finish);
    expect(asked.request.body).toEqual({ document: draft.document() });
    expect(draft.document().decisions.map(({ kind }) => kind)).not.toContain('overridden');
    asked.flush(finished());
    await settle();
    expect(draft.readonly()).toBe(true);
  });

  it('accepts what is recommended with the last entry in it, however soon after that it is asked for', async () => {
    const { http, draft, ask, saved } = await setup(recorded());
    draft.change('Pain, during', answering('pain', { during: 8 }));
    void ask();
    await settle();
    await saved();
    http.expectOne(finish);
    const regressing = draft.verdicts().items.filter(({ action }) => action === 'REGRESS');
    expect(regressing).toHaveLength(3);
    expect(draft.document().decisions).toEqual(
      regressing.map((verdict) => ({ item: verdict.item, kind: 'accepted', verdict: verdictKey(verdict) })),
    );
  });

  it('lets a visit end in which something was not asked, once that was seen', async () => {
    const open = recorded({ screen: aRecord().screen });
    const { http, finishing, ask, saved } = await setup(open);
    expect(await ask()).toBe(false);
    expect(codes(finishing)).toEqual(['screen.incomplete']);
    http.expectNone(finish);
    void ask();
    await settle();
    await saved();
    http.expectOne(finish);
  });

  it('does not finish without a network, says so, and waits for a person when it is back', async () => {
    const { http, draft, finishing, ask, saved, finished } = await setup(recorded());
    draft.change('Notes', (visit) => ({ ...visit, notes: 'More' }));
    void ask();
    await settle();
    http.expectOne(record).error(new ProgressEvent('error'));
    await settle();
    expect([finishing.waits(), finishing.online(), draft.readonly()]).toEqual([true, false, false]);
    TestBed.inject(Connection).noteAnswer();
    await settle();
    await saved();
    http.expectNone(finish);
    expect([finishing.waits(), finishing.online()]).toEqual([true, true]);
    void ask();
    await settle();
    http.expectOne(finish).flush(finished());
    await settle();
    expect(draft.readonly()).toBe(true);
  });

  it('is finished when only the answer got lost', async () => {
    const { http, draft, sync, finishing, ask, saved, finished } = await setup(recorded());
    void ask();
    await settle();
    await saved();
    http.expectOne(finish).error(new ProgressEvent('error'));
    await settle();
    expect(finishing.waits()).toBe(true);
    void ask();
    await settle();
    await saved();
    refuse(http.expectOne(finish), 'resource.changed-meanwhile', { current: finished(), changes: [] });
    await settle();
    expect([sync.late(), draft.readonly(), finishing.failure()]).toEqual([null, true, null]);
  });

  it('shows a refusal of the server and keeps everything', async () => {
    const { http, draft, finishing, ask, saved } = await setup(recorded());
    void ask();
    await settle();
    await saved();
    refuse(http.expectOne(finish), 'visit.incomplete', { missing: [] });
    await settle();
    expect(finishing.failure()).toMatchObject({ problem: { code: 'visit.incomplete' } });
    expect(draft.readonly()).toBe(false);
  });
});
