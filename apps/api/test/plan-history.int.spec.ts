import type { ItemHistoryView, PlanChangesView, PlanTimelinePage } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { startingDose, type TimelineEntry } from '@repattern/domain';
import { replaceItem } from '@repattern/domain/plan/edit/replace-item';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { finishQuietly } from './finished-visit';
import { openPlan, planFor, saveDraft, walk } from './new-plan';
import { begunVisit, planInForce } from './new-visit';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

const quadSet = '1.clinic.quad-set.left';

describe('the history of a plan', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let therapist: TestClient;
  beforeAll(async () => {
    server = await startTestServer();
    clinic = await createTestClinic(server);
    therapist = await clinic.as('therapist');
  });
  afterAll(() => server.stop());

  it('tells what changed between two revisions, and who changed it why', async () => {
    const { signed, plan } = await openPlan(therapist);
    const signedPlan = await walk(therapist, plan, [['sign-off'], ['revise']]);
    const document = planFor(signed.id);
    const { body: saved } = await saveDraft(therapist, signedPlan, { ...document, notes: 'Stairs first' });
    const { id } = await walk(therapist, saved, [['sign-off', 'Asked for']]);
    const { body } = await therapist.get<PlanChangesView>(routes.planChanges(id));
    expect(body).toMatchObject({ from: { number: 1 }, to: { number: 2, reason: 'Asked for' } });
    expect(body.items).toMatchObject([
      {
        change: { kind: 'notes', from: '', to: 'Stairs first' },
        steps: [{ origin: { revision: 2, kind: 'sign-off', reason: 'Asked for', visit: null }, verdict: null }],
      },
    ]);
  });

  it('tells nothing of what was made and undone, and refuses a range that is none', async () => {
    const { signed, plan } = await openPlan(therapist);
    let current = await walk(therapist, plan, [['sign-off']]);
    for (const notes of ['Stairs first', '']) {
      const open = await walk(therapist, current, [['revise']]);
      const { body: saved } = await saveDraft(therapist, open, { ...planFor(signed.id), notes });
      current = await walk(therapist, saved, [['sign-off', 'Asked for']]);
    }
    const changes = (query: string) => therapist.get<PlanChangesView>(`${routes.planChanges(current.id)}${query}`);
    expect((await changes('')).body).toMatchObject({ from: { number: 1 }, to: { number: 3 }, items: [] });
    expect((await changes('?from=2')).body.items).toMatchObject([{ change: { from: 'Stairs first', to: '' } }]);
    expect((await changes('?to=2')).body.items).toMatchObject([{ change: { from: '', to: 'Stairs first' } }]);
    expect((await changes('?from=3&to=2')).status).toBe(400);
    for (const query of ['?from=4', '?to=9', '?from=2&to=4']) expect((await changes(query)).status).toBe(404);
    for (const query of ['?from=0', '?from=x', '?to=1.5']) expect((await changes(query)).status).toBe(400);
  });

  it('leaves out what was signed, never co-signed and given back', async () => {
    const cautious = await createTestClinic(server);
    const [administrator, author] = [await cautious.as('administrator'), await cautious.as('therapist')];
    await administrator.put(routes.clinic, { coSignRequired: true, closures: [] }, { 'if-match': '"0"' });
    const supervisor = await cautious.as('supervisor');
    const { plan } = await openPlan(author);
    const waiting = await walk(author, plan, [['sign-off']]);
    const returned = await walk(supervisor, waiting, [['return', 'Too much at once']]);
    const again = await walk(author, returned, [['sign-off', 'Less']]);
    const { id } = await walk(supervisor, again, [['co-sign']]);
    const { body } = await author.get<ItemHistoryView>(routes.planItemHistory(id, quadSet));
    expect(body.steps).toMatchObject([
      {
        ...{ kind: 'prescribed', origin: { revision: 2, by: { displayName: 'Test therapist' } } },
        reviewed: { outcome: 'co-signed', revision: 2, by: { displayName: 'Test supervisor' } },
      },
    ]);
    const { body: changes } = await supervisor.get<PlanChangesView>(routes.planChanges(id));
    expect(changes).toMatchObject({ from: { number: 2 }, to: { number: 2 }, items: [] });
  });

  it('tells why a dose is what it is: prescribed, asked about at a visit and kept, with the evidence', async () => {
    const { plan, visit } = await begunVisit(therapist);
    await finishQuietly(therapist, visit);
    const { body } = await therapist.get<ItemHistoryView>(routes.planItemHistory(plan.id, quadSet));
    expect(body.steps).toMatchObject([
      { kind: 'prescribed', item: quadSet, origin: { revision: 1, visit: null }, verdict: null, reviewed: null },
      {
        ...{ kind: 'kept', origin: { revision: 2, kind: 'visit', visit: { id: visit.id, on: '2026-11-09' } } },
        verdict: { action: 'HOLD', decision: 'accepted', overrideReason: null, recommended: { kind: 'dose' } },
      },
    ]);
    const inputs = body.steps[1]?.verdict?.inputs ?? [];
    expect(inputs.length).toBeGreaterThan(0);
    expect(inputs.flatMap(({ on }) => on).every((day) => day <= '2026-11-09')).toBe(true);
  });

  it('follows an exercise to the one in whose place it came', async () => {
    const { signed, plan } = await openPlan(therapist);
    const open = await walk(therapist, plan, [['sign-off'], ['revise']]);
    const document = planFor(signed.id);
    const dose = startingDose({ doseForm: 'strength-isotonic' }, 1);
    if (!dose) throw new Error('Phase 1 strengthens.');
    const changed = replaceItem(document, quadSet, { exerciseId: 'short-arc-quad', side: 'left', dose });
    const { body: saved } = await saveDraft(therapist, open, changed);
    const { id } = await walk(therapist, saved, [['sign-off', 'Ready for more']]);
    const { body } = await therapist.get<ItemHistoryView>(routes.planItemHistory(id, '1.clinic.short-arc-quad.left'));
    expect(body.steps).toMatchObject([
      { kind: 'prescribed', exerciseId: 'quad-set' },
      { kind: 'replaced', exerciseId: 'short-arc-quad', direction: 'harder', origin: { reason: 'Ready for more' } },
    ]);
  });

  it('knows an item of the working copy alone, and no other', async () => {
    const { plan } = await openPlan(therapist);
    const { status, body } = await therapist.get(routes.planItemHistory(plan.id, quadSet));
    expect([status, body]).toEqual([200, { item: quadSet, steps: [] }]);
    expect((await therapist.get(routes.planItemHistory(plan.id, 'nothing'))).status).toBe(404);
    expect((await therapist.get(routes.planChanges(plan.id))).status).toBe(404);
  });

  it('tells what happened, newest first, page by page', async () => {
    const { plan, visit } = await begunVisit(therapist);
    await finishQuietly(therapist, visit);
    const kinds = ['visit-finished', 'phase-started', 'step', 'composed', 'assessed'];
    const found: TimelineEntry[] = [];
    let next: string | null = '';
    while (next !== null) {
      const url: string = `${routes.planTimeline(plan.id)}?limit=2${next && `&cursor=${next}`}`;
      const { body }: { body: PlanTimelinePage } = await therapist.get<PlanTimelinePage>(url);
      found.push(...body.items);
      next = body.nextCursor;
    }
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
    expect(found[0]).toMatchObject({ visit: { id: visit.id }, revision: 2, verdicts: { HOLD: 2 }, overridden: 0 });
  });

  it('is told to every role of the clinic, and to nobody of another', async () => {
    const { id } = await planInForce(therapist);
    const urls = [routes.planChanges(id), routes.planItemHistory(id, quadSet), routes.planTimeline(id)];
    const stranger = await (await createTestClinic(server)).as('supervisor');
    for (const url of urls) {
      for (const role of ['supervisor', 'administrator'] as const)
        expect((await (await clinic.as(role)).get(url)).status).toBe(200);
      expect((await stranger.get(url)).status).toBe(404);
    }
  });

  it('is read with an event that says so, and with none where nothing was shown', async () => {
    const { id } = await planInForce(therapist);
    for (const url of [routes.planChanges(id), routes.planItemHistory(id, quadSet), routes.planTimeline(id)])
      await therapist.get(url);
    const { rows } = await asOwner(
      `SELECT action FROM audit_events WHERE clinic_id = $1 AND subject_id = $2 AND action ~ 'plan.(changes|history|timeline)' ORDER BY id`,
      [clinic.id, id],
    );
    expect(rows.map(({ action }) => action)).toEqual(['plan.changes-read', 'plan.history-read', 'plan.timeline-read']);
  });
});
