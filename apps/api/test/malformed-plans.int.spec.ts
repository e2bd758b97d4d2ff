import fc from 'fast-check';
import type { FieldFault, PlanView, Problem } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { RunningServer } from '../src/server';
import { changedAt } from './changed-at';
import { openPlan, planFor, saveDraft } from './new-plan';
import type { TestClient } from './test-client';
import { createTestClinic } from './test-clinic';
import { startTestServer } from './test-server';

describe('the document of a plan', () => {
  let server: RunningServer;
  let client: TestClient;
  let plan: PlanView;
  beforeAll(async () => {
    server = await startTestServer();
    client = await (await createTestClinic(server)).as('therapist');
    ({ plan } = await openPlan(client));
  });
  afterAll(() => server.stop());

  const faultsFor = async (given: unknown): Promise<FieldFault[]> => {
    const { status, body } = await saveDraft<Problem>(client, plan, given);
    expect([status, body.code]).toEqual([400, 'request.invalid']);
    return body.findings;
  };

  it.each<[place: string, value: unknown, code: string, at?: string]>([
    ['/schemaVersion', 2, 'not-one-of'],
    ['/phases', null, 'not-a-list'],
    ['/phases', undefined, 'required'],
    ['/phases/0/number', 6, 'too-large'],
    ['/phases/0/weeks', 1.5, 'not-a-whole-number'],
    ['/phases/0/clinic/0/dose', null, 'not-an-object'],
    ['/phases/0/clinic/0/dose/form', 'magic', 'unknown-id'],
    ['/phases/0/clinic/0/dose/sets', 1_000_000, 'too-large'],
    ['/phases/0/clinic/0/dose/extra', 1, 'unknown-field'],
    ['/phases/0/clinic/0/side', 'port', 'not-one-of'],
    ['/phases/0/home/0/id', '1.clinic.quad-set.left', 'duplicate'],
    ['/phases/0/exit/0/measure', 'luck', 'not-one-of'],
    ['/phases/0/exit/0/value', 99, 'too-large'],
    ['/problems/0/constructor', { name: 'x' }, 'unknown-field'],
    ['/problems/0/tissue', 'wings', 'unknown-id'],
    ['/goals/0/target', '55', 'not-a-number'],
    ['/calendar/startOn', '2026-02-30', 'not-a-date'],
    ['/calendar/visits/1/id', 'visit-1', 'duplicate'],
    ['/calendar/visits/0/status', 'late', 'not-one-of'],
    ['/notes', 'a\u0000b', 'control-characters'],
    ['/notes', 'x'.repeat(20_001), 'too-long'],
    ['/origin', { kind: 'dream' }, 'not-one-of', '/origin/kind'],
    ['/patient', 'Ana', 'unknown-field'],
  ])('with %s as %j is refused at its place', async (place, value, code, at = place) => {
    const faults = await faultsFor(changedAt(planFor(plan.assessmentId), place, value));
    expect(faults.map((fault) => [fault.pointer, fault.code])).toContainEqual([`/document${at}`, code]);
  });

  it('tells all faults at once', async () => {
    const broken = { ...planFor(plan.assessmentId), schemaVersion: 3, goals: 'none', notes: 7 };
    const pointers = (await faultsFor(broken)).map(({ pointer }) => pointer);
    expect(pointers.toSorted()).toEqual(['/document/goals', '/document/notes', '/document/schemaVersion']);
  });

  it('is refused, whatever stands at whatever place, and never makes the server fail', async () => {
    const places = fc.constantFrom(
      '/phases/0',
      '/phases/0/clinic/0/dose',
      '/goals/0',
      '/calendar',
      '/versions',
      '/origin',
    );
    await fc.assert(
      fc.asyncProperty(places, fc.jsonValue({ maxDepth: 4 }), async (place, value) => {
        const document = changedAt(planFor(plan.assessmentId), place, value);
        const { status } = await saveDraft<Problem>(client, { ...plan, version: 999 }, document);
        expect([400, 412]).toContain(status);
      }),
      { numRuns: 60, seed: 20_261_125 },
    );
  });

  it('that is as large as one may be is kept and read again as it was', async () => {
    const { plan: large } = await openPlan(client);
    const document = planFor(large.assessmentId);
    const [phase] = document.phases;
    const [item] = phase?.clinic ?? [];
    const phases = [1, 2, 3, 4, 5].map((number) => ({
      ...phase,
      number,
      clinic: Array.from({ length: 6 }, (_, at) => ({
        ...item,
        id: `${number}.clinic.${at}`,
        note: 'Note '.repeat(20),
      })),
      home: Array.from({ length: 6 }, (_, at) => ({ ...item, id: `${number}.home.${at}`, note: 'Note '.repeat(20) })),
    }));
    const visits = Array.from({ length: 24 }, (_, at) => ({ ...document.calendar.visits[0], id: `visit-${at}` }));
    const whole = { ...document, phases, calendar: { ...document.calendar, visits } };
    const { status, body } = await saveDraft(client, large, whole);
    expect([status, body.draft]).toEqual([200, whole]);
    expect((await client.get<PlanView>(routes.plan(large.id))).body.draft).toEqual(whole);
  });
});
