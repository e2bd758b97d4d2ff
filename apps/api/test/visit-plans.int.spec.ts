import type { PlanView, VisitIncompleteProblem, VisitView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { VisitDocument } from '@repattern/domain';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { acceptAll, finish, finishQuietly, quietRecord } from './finished-visit';
import { openPlan, planFor, planInTwoPhases, saveDraft, step, walk } from './new-plan';
import { begunVisit, openVisit } from './new-visit';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

describe('a plan whose visit is finished', () => {
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

  const begunInTwo = async (): Promise<{ plan: PlanView; visit: VisitView }> => {
    const { plan } = await openPlan(therapist);
    const { body: saved } = await saveDraft(therapist, plan, planInTwoPhases(plan.assessmentId));
    const active = await walk(therapist, saved, [['sign-off']]);
    const { body: visit } = await openVisit(therapist, active);
    return { plan: active, visit };
  };

  const finishWith = async (
    visit: VisitView,
    change: Partial<VisitDocument>,
  ): Promise<{ status: number; body: VisitView & VisitIncompleteProblem }> =>
    finish(therapist, visit, await acceptAll(therapist, visit, { ...quietRecord(visit), ...change }));

  it('keeps its open working copy, with what was decided at the visit', async () => {
    const { plan, visit } = await begunVisit(therapist);
    const open = await walk(therapist, plan, [['revise']]);
    const { body: saved } = await saveDraft(therapist, open, { ...planFor(plan.assessmentId), notes: 'Mine' });
    await finishQuietly(therapist, visit);
    const after = await planNow(plan.id);
    expect(after).toMatchObject({ work: 'open', inForce: 2, version: saved.version + 1, draft: { notes: 'Mine' } });
    expect(after.draft?.calendar.visits[0]).toMatchObject({ id: 'visit-1', status: 'attended' });
    expect(after.head).toMatchObject({ number: 2, kind: 'visit', document: { notes: '' } });
    const signed = await walk(therapist, after, [['sign-off', 'More notes']]);
    expect(signed).toMatchObject({ inForce: 3, head: { document: { notes: 'Mine' } } });
  });

  it('that waited for a co-signature is open again, and a step says so', async () => {
    const careful = await createTestClinic(server);
    const [author, administrator, supervisor] = [
      await careful.as('therapist'),
      await careful.as('administrator'),
      await careful.as('supervisor'),
    ];
    const active = await walk(author, (await openPlan(author)).plan, [['sign-off']]);
    await administrator.put(routes.clinic, { coSignRequired: true, closures: [] }, { 'if-match': '"0"' });
    const { body: visit } = await openVisit(author, active);
    const waiting = await walk(author, active, [['revise'], ['sign-off', 'Again']]);
    expect(waiting).toMatchObject({ work: 'awaiting-co-sign', inForce: 1, head: { number: 2 } });
    await finishQuietly(author, visit);
    const { body: after } = await author.get<PlanView>(routes.plan(active.id));
    expect(after).toMatchObject({ status: 'active', work: 'open', inForce: 3, head: { number: 3, kind: 'visit' } });
    expect(after.transitions.at(-1)).toMatchObject({ transition: 'return', visitId: visit.id, revision: 3 });
    expect((await step(supervisor, after, ['co-sign'])).status).toBe(409);
    const again = await walk(author, after, [['sign-off', 'Again']]);
    expect((await walk(supervisor, again, [['co-sign']])).inForce).toBe(4);
  });

  it('that was changed while the visit was recorded keeps that change', async () => {
    const { plan, visit } = await begunVisit(therapist);
    const open = await walk(therapist, plan, [['revise']]);
    const { body: saved } = await saveDraft(therapist, open, { ...planFor(plan.assessmentId), notes: 'Mine' });
    await walk(therapist, saved, [['sign-off', 'More notes']]);
    await finishQuietly(therapist, visit);
    const after = await planNow(plan.id);
    expect(after).toMatchObject({ inForce: 3, head: { kind: 'visit', document: { notes: 'Mine' } } });
    expect(after.head?.document.calendar.visits[0]).toMatchObject({ status: 'attended' });
  });

  it('has its patient in the next phase by an override with its reason, and the next visit has its items', async () => {
    const { plan, visit } = await begunInTwo();
    const early = await finishWith(visit, { phaseDecision: { kind: 'advance', to: 2 } });
    expect([early.status, early.body.missing]).toMatchObject([
      422,
      [{ code: 'phase.gate-not-met', severity: 'block' }],
    ]);
    const silent = await finishWith(visit, { phaseDecision: { kind: 'override', to: 2, reason: ' ' } });
    expect(silent.body.missing).toMatchObject([{ code: 'phase.reason-missing' }]);
    const { status } = await finishWith(visit, { phaseDecision: { kind: 'override', to: 2, reason: 'Athlete' } });
    expect(status).toBe(200);
    expect((await planNow(plan.id)).phase).toEqual({ number: 2, since: '2026-11-09' });
    const { rows } = await asOwner(
      `SELECT kind, from_phase, to_phase, reason FROM phase_moves WHERE plan_id = $1 ORDER BY seq`,
      [plan.id],
    );
    expect(rows).toEqual([
      { kind: 'start', from_phase: null, to_phase: 1, reason: null },
      { kind: 'override', from_phase: 1, to_phase: 2, reason: 'Athlete' },
    ]);
    const { body: next } = await openVisit(therapist, plan, { plannedVisitId: null, on: '2026-11-16' });
    expect(next).toMatchObject({ phase: 2, document: { items: [{ item: '2.clinic.quad-set.left' }, {}] } });
  });

  it('is not signed without the phase in which the patient is', async () => {
    const { plan, visit } = await begunInTwo();
    await finishWith(visit, { phaseDecision: { kind: 'override', to: 2, reason: 'Athlete' } });
    const open = await walk(therapist, await planNow(plan.id), [['revise']]);
    const draft = open.draft;
    if (!draft) throw new Error('Nothing is open.');
    const visits = draft.calendar.visits.map((each) =>
      each.status === 'planned' ? { ...each, phase: 1 as const } : each,
    );
    const without = { ...draft, phases: draft.phases.slice(0, 1), calendar: { ...draft.calendar, visits } };
    const { body: saved } = await saveDraft(therapist, open, without);
    const { status, body } = await step<{ findings: object[] }>(therapist, saved, ['sign-off', 'Shorter']);
    expect([status, body.findings]).toMatchObject([
      400,
      [{ pointer: '/draft/phases', params: { rule: 'present-phase-stays' } }],
    ]);
  });
});
