import { randomUUID } from 'node:crypto';
import type {
  PlanView,
  Problem,
  VisitOpenProblem,
  VisitPage,
  VisitStageProblem,
  VisitView,
} from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { openPlan, walk } from './new-plan';
import { begunVisit, firstVisit, moveVisit, openVisit, planInForce, recordOf } from './new-visit';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

describe('visits', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let therapist: TestClient;
  beforeAll(async () => {
    server = await startTestServer();
    clinic = await createTestClinic(server);
    therapist = await clinic.as('therapist');
  });
  afterAll(() => server.stop());

  const planNow = async ({ id }: Pick<PlanView, 'id'>): Promise<PlanView> =>
    (await therapist.get<PlanView>(routes.plan(id))).body;

  it('begin with a row for each item of the phase in which the patient is', async () => {
    const plan = await planInForce(therapist);
    expect(plan.phase).toEqual({ number: 1, since: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string });
    const { status, body: visit, headers } = await openVisit(therapist, plan);
    expect([status, headers.etag]).toEqual([201, '"1"']);
    expect(visit).toMatchObject({
      ...{ planId: plan.id, patientId: plan.patientId, plannedVisitId: 'visit-1', on: '2026-11-09', at: '09:30' },
      ...{ stage: 'in-progress', phase: 1, revision: 1, verdicts: null, addenda: [], finishedAt: null },
      document: {
        phase: 1,
        revision: 1,
        items: [{ item: '1.clinic.quad-set.left' }, { item: '1.home.quad-set.left' }],
      },
    });
    expect(recordOf(visit).time.startedAt).not.toBeNull();
    expect((await therapist.get<VisitView>(routes.visit(visit.id))).body).toEqual(visit);
    expect((await planNow(plan)).version).toBe(plan.version);
  });

  it('take place without having been planned, and on another day than planned', async () => {
    const plan = await planInForce(therapist);
    const { body: walkIn } = await openVisit(therapist, plan, {
      plannedVisitId: null,
      on: '2026-11-10',
      step: 'arrive',
    });
    expect(walkIn).toMatchObject({ plannedVisitId: null, at: null, stage: 'arrived', startedAt: null });
    const started = await moveVisit(therapist, walkIn, ['start']);
    expect(started.body).toMatchObject({ stage: 'in-progress', version: 2 });
    const other = await planInForce(therapist);
    expect((await openVisit(therapist, other, { on: '2026-11-11' })).body).toMatchObject({
      on: '2026-11-11',
      at: null,
    });
  });

  it('that did not take place change the calendar at once, as a revision that names the visit', async () => {
    const plan = await planInForce(therapist);
    const { status, body: visit } = await openVisit(therapist, plan, { step: 'no-show', reason: 'Did not call' });
    expect([status, visit]).toMatchObject([201, { stage: 'no-show', document: null, reason: 'Did not call' }]);
    const after = await planNow(plan);
    expect(after.head).toMatchObject({ number: 2, kind: 'visit', reason: '2026-11-09', visitId: visit.id });
    expect(after.head?.document.calendar.visits[0]).toMatchObject({ id: 'visit-1', status: 'missed' });
    const cancelled = await openVisit(therapist, plan, { plannedVisitId: 'visit-2', on: '2026-11-16', step: 'cancel' });
    expect(cancelled.body).toMatchObject({ stage: 'cancelled', phase: 1, revision: 2 });
    expect((await planNow(plan)).head?.document.calendar.visits[1]).toMatchObject({ status: 'cancelled' });
  });

  it('for which somebody arrived are cancelled with their planned visit', async () => {
    const plan = await planInForce(therapist);
    const { body: arrived } = await openVisit(therapist, plan, { step: 'arrive' });
    const { status, body } = await moveVisit(therapist, arrived, ['cancel', { reason: 'Felt ill' }]);
    expect([status, body]).toMatchObject([200, { stage: 'cancelled', version: 2, reason: 'Felt ill' }]);
    expect((await planNow(plan)).head?.document.calendar.visits[0]).toMatchObject({ status: 'cancelled' });
  });

  it('are listed newest first, page by page, with everything that was recorded', async () => {
    const plan = await planInForce(therapist);
    const { body: missed } = await openVisit(therapist, plan, { step: 'no-show' });
    const { body: begun } = await openVisit(therapist, plan, { plannedVisitId: 'visit-2', on: '2026-11-16' });
    const { body: page } = await therapist.get<VisitPage>(`${routes.planVisits(plan.id)}?limit=1`);
    expect(page.items).toEqual([begun]);
    const { body: rest } = await therapist.get<VisitPage>(
      `${routes.planVisits(plan.id)}?limit=1&cursor=${String(page.nextCursor)}`,
    );
    expect(rest).toEqual({ items: [missed], nextCursor: null });
    const none = await planInForce(therapist);
    const { body: empty } = await therapist.get<VisitPage>(routes.planVisits(none.id));
    expect(empty).toEqual({ items: [], nextCursor: null });
  });

  it('are one where the same request is sent again, as with a network that was lost', async () => {
    const plan = await planInForce(therapist);
    const key = { 'idempotency-key': randomUUID() };
    const ask = (): ReturnType<typeof therapist.post<VisitView>> =>
      therapist.post<VisitView>(routes.planVisits(plan.id), firstVisit, key);
    const [first, again] = [await ask(), await ask()];
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotent-replay']).toBe('true');
  });

  it('begin one at a time: a second person is shown the first', async () => {
    const { plan, visit } = await begunVisit(therapist);
    const second = await openVisit<VisitOpenProblem>(therapist, plan, { plannedVisitId: 'visit-2', on: '2026-11-16' });
    expect([second.status, second.body]).toMatchObject([409, { code: 'visit.open', visit: { id: visit.id } }]);
    const again = await openVisit<VisitStageProblem>(therapist, plan);
    expect([again.status, again.body]).toMatchObject([409, { code: 'visit.stage', stage: 'in-progress' }]);
    const fresh = await planInForce(therapist);
    const at = await Promise.all([1, 2, 3].map(() => openVisit(therapist, fresh, { plannedVisitId: null })));
    expect(at.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
  });

  it.each<[string, object, number, object]>([
    [
      'of which the plan knows nothing',
      { plannedVisitId: 'visit-9' },
      400,
      { code: 'unknown-id', pointer: '/plannedVisitId' },
    ],
    ['missed that nobody had planned', { plannedVisitId: null, step: 'no-show' }, 400, { code: 'required' }],
    ['on a day to come', { on: '2999-01-01' }, 400, { code: 'date-not-in-range', pointer: '/on' }],
    ['missed on another day than planned', { on: '2026-11-10', step: 'no-show' }, 400, { code: 'not-one-of' }],
    ['on no day', { on: '2026-02-30' }, 400, { pointer: '/on' }],
    ['by a step that leads from elsewhere', { step: 'finish' }, 400, { code: 'not-one-of', pointer: '/step' }],
  ])('do not begin: one %s', async (_, request, status, fault) => {
    const plan = await planInForce(therapist);
    const refused = await openVisit<Problem>(therapist, plan, request);
    expect([refused.status, refused.body.findings]).toMatchObject([status, [fault]]);
  });

  it('do not begin at a plan that is not active, or for somebody archived', async () => {
    const { plan } = await openPlan(therapist);
    const draft = await openVisit<Problem>(therapist, plan);
    expect([draft.status, draft.body.code]).toEqual([409, 'plan.status']);
    const held = await walk(therapist, plan, [['sign-off'], ['hold', 'Away']]);
    expect((await openVisit<Problem>(therapist, held)).body.code).toBe('plan.status');
    const active = await walk(therapist, held, [['resume']]);
    await therapist.patch(routes.patient(plan.patientId), { archived: true }, { 'if-match': '"1"' });
    expect((await openVisit<Problem>(therapist, active)).body.code).toBe('patient.archived');
  });

  it('told by the calendar as missed or cancelled are visits, and none is attended by it', async () => {
    const plan = await planInForce(therapist);
    const document = plan.head?.document;
    if (!document) throw new Error('Nothing is in force.');
    const told = (status: string): object => ({
      reason: 'Called',
      document: {
        ...document,
        calendar: {
          ...document.calendar,
          visits: document.calendar.visits.map((visit, at) => (at === 0 ? { ...visit, status } : visit)),
        },
      },
    });
    const match = { 'if-match': `"${plan.version}"` };
    const attended = await therapist.put<Problem>(routes.planCalendar(plan.id), told('attended'), match);
    expect([attended.status, attended.body.findings]).toMatchObject([400, [{ params: { rule: 'attended-by-visit' } }]]);
    const missed = await therapist.put(routes.planCalendar(plan.id), told('missed'), match);
    expect([missed.status, missed.body]).toMatchObject([200, {}]);
    const { body: page } = await therapist.get<VisitPage>(routes.planVisits(plan.id));
    expect(page.items).toMatchObject([
      { plannedVisitId: 'visit-1', on: '2026-11-09', at: '09:30', stage: 'no-show', revision: 2, document: null },
    ]);
  });

  it('that are recorded are left alone by the calendar and by the end of the plan', async () => {
    const { plan } = await begunVisit(therapist);
    const document = plan.head?.document;
    const visits = document?.calendar.visits.map((visit) => ({ ...visit, status: 'cancelled' })) ?? [];
    const change = { reason: 'Called', document: { ...document, calendar: { ...document?.calendar, visits } } };
    const match = { 'if-match': `"${plan.version}"` };
    const refused = await therapist.put<Problem>(routes.planCalendar(plan.id), change, match);
    expect(refused.body.findings).toMatchObject([{ params: { rule: 'visit-open' } }]);
    const ended = await therapist.post<Problem>(routes.planStep(plan.id, 'complete'), {}, match);
    expect([ended.status, ended.body.code]).toEqual([409, 'visit.open']);
    await expect(
      asOwner(`UPDATE plans SET status = 'completed', version = version + 1 WHERE id = $1`, [plan.id]),
    ).rejects.toThrow(/ends without an open visit/);
  });
});
