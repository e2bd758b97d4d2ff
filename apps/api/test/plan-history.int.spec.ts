import type { ItemHistoryView, PlanChangesView, PlanTimelinePage, PlanView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { RunningServer } from '../src/server';
import { openPlan, planFor, saveDraft, walk } from './new-plan';
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
    const { body: saved } = await saveDraft<PlanView>(therapist, signedPlan, { ...document, notes: 'Stairs first' });
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

  it('tells why a dose is what it is, from its first prescription', async () => {
    const { plan } = await openPlan(therapist);
    const { id } = await walk(therapist, plan, [['sign-off']]);
    const { body } = await therapist.get<ItemHistoryView>(routes.planItemHistory(id, quadSet));
    expect(body.steps).toMatchObject([{ kind: 'prescribed', item: quadSet, origin: { revision: 1 }, reviewed: null }]);
  });

  it('tells what happened, newest first', async () => {
    const { plan } = await openPlan(therapist);
    const { id } = await walk(therapist, plan, [['sign-off']]);
    const { body } = await therapist.get<PlanTimelinePage>(routes.planTimeline(id));
    expect(body.items.map(({ kind }) => kind)).toEqual(['phase-started', 'step', 'composed', 'assessed']);
  });
});
