import type { PlanIncompleteProblem, PlanView, Problem, RevisionPage, RevisionView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { PlanDocument } from '@repattern/domain';
import { firstBrokenRevision } from '../src/plans/verify-revisions';
import { Database } from '../src/platform/database/database';
import { enterClinic } from '../src/platform/identity/identity-statements';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { openPlan, planFor, saveDraft, walk } from './new-plan';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

describe('the revisions of a plan', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let therapist: TestClient;
  beforeAll(async () => {
    server = await startTestServer();
    clinic = await createTestClinic(server);
    therapist = await clinic.as('therapist');
  });
  afterAll(() => server.stop());

  const firstBroken = (planId: string): Promise<number | null> => {
    const opening = { statement: enterClinic, values: [clinic.id, ''], requestId: clinic.id };
    return server.app.get(Database).transaction(opening, async (unit) => {
      return { commit: false, result: await firstBrokenRevision(unit, planId) };
    });
  };

  /** A plan with three revisions. */
  const revised = async (): Promise<PlanView> => {
    const { plan } = await openPlan(therapist);
    return walk(therapist, plan, [['sign-off'], ['revise'], ['sign-off', 'One'], ['revise'], ['sign-off', 'Two']]);
  };

  it('are listed newest first, page by page, and read one by one', async () => {
    const { id, head } = await revised();
    const { body: page } = await therapist.get<RevisionPage>(`${routes.planRevisions(id)}?limit=2`);
    expect(page.items).toMatchObject([{ number: 3, reason: 'Two', hash: head?.hash }, { number: 2 }]);
    const { body: rest } = await therapist.get<RevisionPage>(
      `${routes.planRevisions(id)}?cursor=${page.nextCursor ?? ''}`,
    );
    expect(rest).toMatchObject({ items: [{ number: 1, kind: 'sign-off', reason: null }], nextCursor: null });
    const { body: first } = await therapist.get<RevisionView>(routes.planRevision(id, 1));
    expect(first).toMatchObject({ number: 1, document: { versions: { composer: '1' } } });
    for (const number of ['0', '4', '1e0', '%00', '99999999999'])
      expect((await therapist.get(`${routes.planRevisions(id)}/${number}`)).status).toBe(404);
  });

  it('are none for a plan that was never signed', async () => {
    const { plan } = await openPlan(therapist);
    const { body } = await therapist.get<RevisionPage>(routes.planRevisions(plan.id));
    expect(body).toEqual({ items: [], nextCursor: null });
  });

  it('are tied to each other, so that a change of one shows', async () => {
    const { id } = await revised();
    expect(await firstBroken(id)).toBeNull();
    await forge(`UPDATE plan_revisions SET document = jsonb_set(document, '{notes}', '"forged"') WHERE number = 2`, id);
    expect(await firstBroken(id)).toBe(2);
  });

  it.each([
    [`UPDATE plan_revisions SET reason = 'forged' WHERE number = 3`, 3],
    [`UPDATE plan_revisions SET at = at - interval '1 day' WHERE number = 1`, 1],
    [`UPDATE plan_revisions SET hash = sha256('forged') WHERE number = 1`, 1],
    [`UPDATE plan_revisions SET prev_hash = sha256('forged') WHERE number = 2`, 2],
  ])('tell that they were changed: %s', async (change, broken) => {
    const { id } = await revised();
    await forge(change, id);
    expect(await firstBroken(id)).toBe(broken);
  });

  /** Changes what nobody can change, as somebody would who holds the whole database. */
  const forge = async (change: string, planId: string): Promise<void> => {
    await asOwner(`
      ALTER TABLE plan_revisions DISABLE TRIGGER plan_revisions_refuse_change;
      ${change} AND plan_id = '${planId}';
      ALTER TABLE plan_revisions ENABLE TRIGGER plan_revisions_refuse_change`);
  };

  const changeCalendar = <Body = PlanView>(
    { id, version }: PlanView,
    document: PlanDocument,
    reason = 'Away',
  ): ReturnType<typeof therapist.put<Body>> =>
    therapist.put<Body>(routes.planCalendar(id), { document, reason }, { 'if-match': `"${version}"` });

  const later = (document: PlanDocument): PlanDocument => {
    const visits = document.calendar.visits.map((visit) =>
      visit.id === 'visit-2' ? { ...visit, on: '2026-11-19' } : visit,
    );
    return { ...document, calendar: { ...document.calendar, visits } };
  };

  it('follow a change of the days at once, with a reason', async () => {
    const { plan, signed } = await openPlan(therapist);
    const active = await walk(therapist, plan, [['sign-off']]);
    const { status, body } = await changeCalendar(active, later(planFor(signed.id)));
    expect([status, body]).toMatchObject([
      200,
      { status: 'active', work: 'none', version: 3, inForce: 2, head: { number: 2, kind: 'calendar', reason: 'Away' } },
    ]);
    expect(body.head?.document).toEqual(later(planFor(signed.id)));
    expect(body.transitions).toHaveLength(1);
    expect(await firstBroken(plan.id)).toBeNull();
    expect((await changeCalendar(body, later(planFor(signed.id)))).body.version).toBe(3);
  });

  it('by the calendar change when and how often something is done, and nothing else', async () => {
    const { plan, signed } = await openPlan(therapist);
    const active = await walk(therapist, plan, [['sign-off']]);
    const document = planFor(signed.id);
    const other = { ...document, notes: 'x', phases: document.phases.map((phase) => ({ ...phase, home: [] })) };
    const refused = await changeCalendar<Problem>(active, other);
    expect([refused.status, refused.body.findings]).toMatchObject([
      400,
      [
        { code: 'against-rule', pointer: '/document/notes' },
        { code: 'against-rule', pointer: '/document/phases' },
      ],
    ]);
    const longer = {
      ...document,
      phases: document.phases.map((phase) => ({ ...phase, weeks: 3, visitsPerWeek: 0.5 })),
    };
    expect((await changeCalendar(active, longer)).status).toBe(200);
  });

  it('by the calendar are not made with a day on which the clinic is closed', async () => {
    const closed = await createTestClinic(server);
    const closures = [{ from: '2026-11-19', to: '2026-11-19', label: 'Stocktaking' }];
    const settings = { coSignRequired: false, closures };
    await (await closed.as('administrator')).put(routes.clinic, settings, { 'if-match': '"0"' });
    const caller = await closed.as('therapist');
    const active = await walk(caller, (await openPlan(caller)).plan, [['sign-off']]);
    const refused = await caller.put<PlanIncompleteProblem>(
      routes.planCalendar(active.id),
      { document: later(planFor(active.assessmentId)), reason: 'Away' },
      { 'if-match': `"${active.version}"` },
    );
    expect([refused.status, refused.body.code]).toEqual([422, 'plan.incomplete']);
    expect(refused.body.missing).toContainEqual(
      expect.objectContaining({ code: 'calendar.closed', severity: 'block' }) as unknown,
    );
  });

  it('hold visits outside the clinic’s hours only where they are meant', async () => {
    const late = await createTestClinic(server);
    const day = { from: '10:00', to: '18:00' };
    const hours = { mon: day, tue: day, wed: day, thu: null, fri: day, sat: null, sun: null };
    const settings = { coSignRequired: false, closures: [], hours };
    await (await late.as('administrator')).put(routes.clinic, settings, { 'if-match': '"0"' });
    const caller = await late.as('therapist');
    const { plan } = await openPlan(caller);
    const ifMatch = ({ version }: PlanView): { 'if-match': string } => ({ 'if-match': `"${version}"` });
    const blocking = ({ missing }: PlanIncompleteProblem) => missing.filter(({ severity }) => severity === 'block');

    const signOff = routes.planStep(plan.id, 'sign-off');
    const early = await caller.post<PlanIncompleteProblem>(signOff, {}, ifMatch(plan));
    expect([early.status, early.body.code, blocking(early.body)]).toMatchObject([
      ...[422, 'plan.incomplete'],
      [{ code: 'calendar.outside-hours', params: { visit: 'visit-1', at: '09:30', from: '10:00', to: '18:00' } }],
    ]);
    const { body: active } = await caller.post<PlanView>(signOff, { outsideHours: ['visit-1'] }, ifMatch(plan));
    expect(active.status).toBe('active');

    const change = { document: later(planFor(plan.assessmentId)), reason: 'Away' };
    const closed = await caller.put<PlanIncompleteProblem>(routes.planCalendar(plan.id), change, ifMatch(active));
    expect([closed.status, blocking(closed.body)]).toMatchObject([
      422,
      [{ code: 'calendar.closed-weekday', params: { visit: 'visit-2', on: '2026-11-19' } }],
    ]);
    const meant = { ...change, outsideHours: ['visit-2'] };
    expect((await caller.put(routes.planCalendar(plan.id), meant, ifMatch(active))).status).toBe(200);
  });

  it('by the calendar leave what was attended where it was', async () => {
    const { plan, signed } = await openPlan(therapist);
    const document = planFor(signed.id);
    const attended = document.calendar.visits.map((visit) => ({ ...visit, status: 'attended' as const }));
    const { body: saved } = await saveDraft(therapist, plan, {
      ...document,
      calendar: { ...document.calendar, visits: attended },
    });
    const active = await walk(therapist, saved, [['sign-off']]);
    const refused = await changeCalendar<Problem>(active, later(saved.draft ?? document));
    expect([refused.status, refused.body.findings]).toMatchObject([
      400,
      [{ code: 'against-rule', pointer: '/document/calendar/visits', params: { rule: 'attended-stays' } }],
    ]);
  });

  it('by the calendar are not made beside a working copy, or where nothing is in force', async () => {
    const { plan, signed } = await openPlan(therapist);
    const changed = later(planFor(signed.id));
    const draft = await changeCalendar<Problem>(plan, changed);
    expect([draft.status, draft.body.code]).toEqual([409, 'plan.status']);
    const open = await walk(therapist, plan, [['sign-off'], ['revise']]);
    const beside = await changeCalendar<Problem>(open, changed);
    expect([beside.status, beside.body.code]).toEqual([409, 'plan.draft-open']);
    expect((await changeCalendar(open, changed, ' ')).status).toBe(400);
    const stale = await changeCalendar<PlanIncompleteProblem>(plan, changed);
    expect(stale.status).toBe(412);
  });
});
