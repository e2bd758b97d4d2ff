import type {
  PlanView,
  VisitChangedProblem,
  VisitIncompleteProblem,
  VisitStageProblem,
  VisitVerdictsView,
  VisitView,
} from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { canonicalJson, verdictsOf, type Json } from '@repattern/domain';
import { firstBrokenRevision } from '../src/plans/verify-revisions';
import { Database } from '../src/platform/database/database';
import { enterClinic } from '../src/platform/identity/identity-statements';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { acceptAll, finish, finishQuietly, quietRecord, verdictsFor } from './finished-visit';
import { begunVisit, openVisit, planInForce, saveRecord } from './new-visit';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

describe('a visit that is finished', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let therapist: TestClient;
  beforeAll(async () => {
    server = await startTestServer();
    clinic = await createTestClinic(server);
    therapist = await clinic.as('therapist');
  });
  afterAll(() => server.stop());

  const planNow = async (id: string): Promise<PlanView> => (await therapist.get<PlanView>(routes.plan(id))).body;

  it('is locked with its verdicts, and what was decided is the next revision of the plan', async () => {
    const { plan, visit } = await begunVisit(therapist);
    const finished = await finishQuietly(therapist, visit);
    expect(finished).toMatchObject({
      ...{ stage: 'finished', version: 2, finishedBy: { displayName: 'Test therapist' } },
      verdicts: {
        '1.clinic.quad-set.left': { decision: 'accepted' },
        '1.home.quad-set.left': { decision: 'accepted' },
      },
    });
    const after = await planNow(plan.id);
    expect(after).toMatchObject({ status: 'active', work: 'none', inForce: 2, version: plan.version + 1 });
    expect(after.head).toMatchObject({ number: 2, kind: 'visit', reason: '2026-11-09', visitId: visit.id });
    expect(after.head?.document.calendar.visits[0]).toMatchObject({ id: 'visit-1', status: 'attended' });
    const opening = { statement: enterClinic, values: [clinic.id, ''], requestId: clinic.id };
    const broken = await server.app.get(Database).transaction(opening, async (unit) => {
      return { commit: false, result: await firstBrokenRevision(unit, plan.id) };
    });
    expect(broken).toBeNull();
  });

  it('keeps what its verdicts rest on, so that they can be given again byte for byte', async () => {
    const { visit } = await begunVisit(therapist);
    await finishQuietly(therapist, visit);
    const { status, body } = await therapist.get<VisitVerdictsView>(routes.visitVerdicts(visit.id));
    expect([status, body]).toMatchObject([200, { visitId: visit.id, parametersVersion: 0, decisions: [{}, {}] }]);
    const again = verdictsOf(body.evidence) as unknown as Json;
    expect(canonicalJson(again)).toBe(canonicalJson(body.verdicts as unknown as Json));
    expect((await therapist.get(routes.visitVerdicts(body.by.id))).status).toBe(404);
  });

  it('is told in the audit trail with how many verdicts were taken and overruled', async () => {
    const { visit } = await begunVisit(therapist);
    const document = await acceptAll(therapist, visit, quietRecord(visit));
    const [first, ...others] = document.decisions;
    if (!first) throw new Error('Nothing is recommended.');
    const [item] = document.items;
    const overridden = {
      ...first,
      kind: 'overridden',
      next: { kind: 'dose', dose: item?.target },
      reason: 'As before',
    };
    const { status, body } = await finish(therapist, visit, { ...document, decisions: [overridden, ...others] });
    expect([status, body]).toMatchObject([200, { stage: 'finished' }]);
    const { rows } = await asOwner(
      `SELECT action, data->'count' AS count FROM audit_events WHERE subject_id = $1 AND action LIKE 'verdict.%' ORDER BY id`,
      [visit.id],
    );
    expect(rows).toEqual([
      { action: 'verdict.accepted', count: 1 },
      { action: 'verdict.overridden', count: 1 },
    ]);
    const { body: told } = await therapist.get<VisitVerdictsView>(routes.visitVerdicts(visit.id));
    expect(told.decisions[0]).toMatchObject({ decision: 'overridden', reason: 'As before', next: { kind: 'dose' } });
  });

  it('without decisions, or with decisions about other verdicts, is refused with everything that is missing', async () => {
    const { plan, visit } = await begunVisit(therapist);
    const empty = await finish<VisitIncompleteProblem>(therapist, visit, visit.document);
    expect([empty.status, empty.body.code]).toEqual([422, 'visit.incomplete']);
    expect(empty.body.missing.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['item.not-recorded', 'screen.incomplete']),
    );
    const quiet = quietRecord(visit);
    const painful = { ...quiet, pain: { ...quiet.pain, during: 7 } };
    const undecided = await finish<VisitIncompleteProblem>(therapist, visit, painful);
    expect(undecided.body.missing).toContainEqual(expect.objectContaining({ code: 'decision.missing' }));
    const document = await acceptAll(therapist, visit, painful);
    const forged = document.decisions.map((decision) => ({ ...decision, verdict: '{"action":"PROGRESS"}' }));
    const lapsed = await finish<VisitIncompleteProblem>(therapist, visit, { ...document, decisions: forged });
    expect(lapsed.body.missing.map(({ code }) => code)).toContain('decision.lapsed');
    expect((await therapist.get<VisitView>(routes.visit(visit.id))).body).toEqual(visit);
    expect(await planNow(plan.id)).toMatchObject({ version: plan.version, inForce: 1 });
  });

  it('is finished once, whoever sends it again', async () => {
    const { plan, visit } = await begunVisit(therapist);
    const document = await acceptAll(therapist, visit, quietRecord(visit));
    const answers = await Promise.all([1, 2, 3].map(() => finish<VisitChangedProblem>(therapist, visit, document)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412]);
    const lost = answers.find(({ status }) => status === 412)?.body;
    expect(lost?.current).toMatchObject({ stage: 'finished', version: 2 });
    expect(await planNow(plan.id)).toMatchObject({ inForce: 2 });
    const again = await finish<VisitStageProblem>(therapist, { ...visit, version: 2 }, document);
    expect([again.status, again.body]).toMatchObject([409, { code: 'visit.stage', stage: 'finished' }]);
    expect((await saveRecord(therapist, { ...visit, version: 2 }, document)).status).toBe(409);
  });

  it('is corrected by addenda alone', async () => {
    const { visit } = await begunVisit(therapist);
    const addendum = { text: 'It was the right knee', reason: 'Typing error' };
    expect((await therapist.post(routes.visitAddenda(visit.id), addendum)).status).toBe(409);
    const finished = await finishQuietly(therapist, visit);
    const { status, body } = await therapist.post<VisitView>(routes.visitAddenda(visit.id), addendum);
    expect([status, body.addenda]).toMatchObject([201, [{ ...addendum, by: { displayName: 'Test therapist' } }]]);
    expect({ ...body, addenda: [] }).toEqual(finished);
  });

  it('where the patient is referred puts the plan on hold, which is resumed with a reason alone', async () => {
    const { plan, visit } = await begunVisit(therapist);
    const quiet = quietRecord(visit);
    const record = { ...quiet, screen: { ...quiet.screen, redFlag: true, raised: ['cauda-equina' as const] } };
    expect((await verdictsFor(therapist, visit, record)).stop).toBe('STOP_REFER');
    const { status, body } = await finish(therapist, visit, await acceptAll(therapist, visit, record));
    expect([status, body]).toMatchObject([200, { stage: 'finished' }]);
    const held = await planNow(plan.id);
    expect(held).toMatchObject({ status: 'on-hold', inForce: 2, version: plan.version + 2 });
    expect(held.transitions.at(-1)).toMatchObject({ transition: 'hold', visitId: visit.id, reason: '2026-11-09' });
    const resume = (reason?: string): ReturnType<typeof therapist.post<PlanView>> =>
      therapist.post<PlanView>(routes.planStep(plan.id, 'resume'), { reason }, { 'if-match': `"${held.version}"` });
    expect((await resume()).status).toBe(400);
    expect((await resume('Cleared by the emergency department')).body).toMatchObject({ status: 'active' });
  });

  it('comes after the one before: what was decided there is where the next begins', async () => {
    const plan = await planInForce(therapist);
    const { body: first } = await openVisit(therapist, plan);
    await finishQuietly(therapist, first);
    expect((await openVisit(therapist, plan, { plannedVisitId: null, on: '2026-11-08' })).status).toBe(400);
    const { status, body: second } = await openVisit(therapist, plan, { plannedVisitId: 'visit-2', on: '2026-11-16' });
    expect([status, second]).toMatchObject([201, { revision: 2, phase: 1 }]);
    await finishQuietly(therapist, second);
    expect(await planNow(plan.id)).toMatchObject({ inForce: 3 });
  });
});
