import type { PlanIncompleteProblem, PlanStatusProblem, PlanView, Problem } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { nextStanding, planStatuses, planTransitions, planWorks, type PlanTransition } from '@repattern/domain';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { openDraft, save, completeDocument } from './new-assessment';
import { openPlan, planFor, saveDraft, step, walk } from './new-plan';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

describe('the steps of a plan', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let therapist: TestClient;
  let supervisor: TestClient;
  /** A clinic that asks for a co-signature. */
  let careful: TestClinic;
  beforeAll(async () => {
    server = await startTestServer();
    [clinic, careful] = [await createTestClinic(server), await createTestClinic(server)];
    therapist = await clinic.as('therapist');
    const administrator = await careful.as('administrator');
    const settings = { coSignRequired: true, closures: [] };
    const { status } = await administrator.put(routes.clinic, settings, { 'if-match': '"0"' });
    expect(status).toBe(200);
    supervisor = await careful.as('supervisor');
  });
  afterAll(() => server.stop());

  it('begin with the signature, by which the working copy is in force', async () => {
    const { plan } = await openPlan(therapist);
    const active = await walk(therapist, plan, [['sign-off']]);
    expect(active).toMatchObject({ status: 'active', work: 'none', version: 2, draft: null, inForce: 1 });
    expect(active.head).toMatchObject({ number: 1, kind: 'sign-off', reason: null, document: plan.draft });
    expect(active.transitions).toMatchObject([
      { transition: 'sign-off', from: 'draft', to: 'active', revision: 1, by: { displayName: 'Test therapist' } },
    ]);
    expect((await therapist.get<PlanView>(routes.plan(plan.id))).body).toEqual(active);
  });

  it('revise what is in force, which stays so until the new revision is signed with a reason', async () => {
    const { plan, signed } = await openPlan(therapist);
    const open = await walk(therapist, plan, [['sign-off'], ['revise']]);
    expect(open).toMatchObject({ status: 'active', work: 'open', inForce: 1, draft: plan.draft, head: { number: 1 } });
    const { body: saved } = await saveDraft(therapist, open, { ...planFor(signed.id), notes: 'More' });
    const silent = await step<Problem>(therapist, saved, ['sign-off']);
    expect([silent.status, silent.body.findings]).toMatchObject([400, [{ code: 'required', pointer: '/reason' }]]);
    const next = await walk(therapist, saved, [['sign-off', 'Pain is less']]);
    expect(next).toMatchObject({ work: 'none', inForce: 2, head: { number: 2, reason: 'Pain is less' } });
    expect(next.head?.document.notes).toBe('More');
  });

  it('give up a working copy without touching what is in force, and a new plan as a whole', async () => {
    const { plan, signed, patient } = await openPlan(therapist);
    const open = await walk(therapist, plan, [['sign-off'], ['revise']]);
    const path = routes.patientAssessments(patient.id);
    const { body: later } = await therapist.post<{ id: string }>(path, { basedOn: signed.id });
    const { body: saved } = await saveDraft(therapist, open, planFor(later.id));
    expect(saved.assessmentId).toBe(later.id);
    const back = await walk(therapist, saved, [['discard']]);
    expect(back).toMatchObject({ status: 'active', work: 'none', draft: null, inForce: 1, assessmentId: signed.id });
    const { plan: other } = await openPlan(therapist);
    expect(await walk(therapist, other, [['discard']])).toMatchObject({ status: 'discarded', draft: null, head: null });
  });

  it('hold, resume and end a plan, after which nothing changes it', async () => {
    const { plan, signed } = await openPlan(therapist);
    const held = await walk(therapist, plan, [['sign-off'], ['hold', 'On holiday']]);
    expect(held).toMatchObject({ status: 'on-hold', transitions: [{}, { transition: 'hold', reason: 'On holiday' }] });
    const ended = await walk(therapist, held, [['resume'], ['complete']]);
    expect(ended).toMatchObject({ status: 'completed', head: { number: 1 }, inForce: 1 });
    for (const transition of planTransitions.filter((each) => !['co-sign', 'return'].includes(each))) {
      const refused = await step<PlanStatusProblem>(therapist, ended, [transition, 'Again']);
      expect([refused.status, refused.body.code, refused.body.planStatus]).toEqual([409, 'plan.status', 'completed']);
    }
    expect((await saveDraft(therapist, ended, planFor(signed.id))).status).toBe(409);
  });

  it('are refused without a reason where one is asked for, and without the version that was read', async () => {
    const { plan } = await openPlan(therapist);
    const active = await walk(therapist, plan, [['sign-off']]);
    for (const transition of ['hold', 'discontinue'] as const)
      expect((await step(therapist, active, [transition])).status).toBe(400);
    expect((await step(therapist, active, ['hold', ' '])).status).toBe(400);
    expect((await therapist.post(routes.planStep(plan.id, 'resume'), {})).status).toBe(428);
    expect((await step(therapist, plan, ['hold', 'Late'])).status).toBe(412);
  });

  it('taken twice at once are taken once', async () => {
    const { plan } = await openPlan(therapist);
    const answers = await Promise.all([1, 2, 3].map(() => step(therapist, plan, ['sign-off'])));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412]);
    const { rows } = await asOwner('SELECT number FROM plan_revisions WHERE plan_id = $1', [plan.id]);
    expect(rows).toEqual([{ number: 1 }]);
  });

  it('do not sign what is not complete, and say everything that is missing', async () => {
    const { plan, signed } = await openPlan(therapist);
    const incomplete = { ...planFor(signed.id), goals: [], phases: [] };
    const { body: saved } = await saveDraft(therapist, plan, incomplete);
    const refused = await step<PlanIncompleteProblem>(therapist, saved, ['sign-off']);
    expect([refused.status, refused.body.code]).toEqual([422, 'plan.incomplete']);
    const codes = refused.body.missing.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['goal.missing', 'type.missing', 'duration.missing']));
    expect((await therapist.get<PlanView>(routes.plan(plan.id))).body).toMatchObject({ status: 'draft', version: 2 });
  });

  it('do not sign for an assessment that is not signed, or for somebody archived', async () => {
    const { patient, draft } = await openDraft(therapist);
    const { body: assessed } = await save(therapist, draft, completeDocument());
    const request = { assessmentId: draft.id, document: planFor(draft.id) };
    const { body: plan } = await therapist.post<PlanView>(routes.patientPlans(patient.id), request);
    const refused = await step<PlanIncompleteProblem>(therapist, plan, ['sign-off']);
    expect(refused.body.missing).toMatchObject([{ code: 'assessment.not-signed', severity: 'block' }]);
    await therapist.post(routes.assessmentSign(draft.id), {}, { 'if-match': `"${assessed.version}"` });
    await therapist.patch(routes.patient(patient.id), { archived: true }, { 'if-match': '"1"' });
    const archived = await step<Problem>(therapist, plan, ['sign-off']);
    expect([archived.status, archived.body.code]).toEqual([409, 'patient.archived']);
  });

  it('wait for somebody else’s co-signature where the clinic asks for it', async () => {
    const author = await careful.as('therapist');
    const { plan } = await openPlan(author);
    const waiting = await walk(author, plan, [['sign-off']]);
    expect(waiting).toMatchObject({
      ...{ status: 'awaiting-co-sign', work: 'awaiting-co-sign', draft: null, inForce: null, head: { number: 1 } },
    });
    const active = await walk(supervisor, waiting, [['co-sign']]);
    expect(active).toMatchObject({ status: 'active', work: 'none', inForce: 1 });
    expect(active.transitions.map(({ by }) => by.displayName)).toEqual(['Test therapist', 'Test supervisor']);
    const changed = await walk(author, active, [['revise'], ['sign-off', 'More load']]);
    expect(changed).toMatchObject({ status: 'active', work: 'awaiting-co-sign', inForce: 1, head: { number: 2 } });
    expect(await walk(supervisor, changed, [['co-sign']])).toMatchObject({ work: 'none', inForce: 2 });
  });

  it('return what waits as a working copy, of which the next revision has the next number', async () => {
    const author = await careful.as('therapist');
    const { plan } = await openPlan(author);
    const waiting = await walk(author, plan, [['sign-off']]);
    expect((await step(supervisor, waiting, ['return'])).status).toBe(400);
    const returned = await walk(supervisor, waiting, [['return', 'Too much at once']]);
    expect(returned).toMatchObject({ status: 'draft', work: 'open', draft: plan.draft, head: null, inForce: null });
    const again = await walk(author, returned, [['sign-off']]);
    expect(again).toMatchObject({ status: 'awaiting-co-sign', head: { number: 2 } });
  });

  it('are not co-signed by who signed', async () => {
    const { id } = careful.people.therapist;
    await asOwner(`UPDATE people SET roles = '{therapist,supervisor}' WHERE id = $1`, [id]);
    const both = await careful.as('therapist');
    const { plan } = await openPlan(both);
    const waiting = await walk(both, plan, [['sign-off']]);
    const refused = await step<Problem>(both, waiting, ['co-sign']);
    expect([refused.status, refused.body.code]).toEqual([409, 'plan.own-co-sign']);
  });

  it('are the same in the database as in the domain', async () => {
    const standings = planStatuses.flatMap((status) => planWorks.map((work) => ({ status, work })));
    const allowed = planTransitions.flatMap((transition) =>
      standings.flatMap((from) =>
        [false, true].flatMap((coSign) => {
          const to = nextStanding(from, transition, { coSign });
          return to ? [[transition, from.status, from.work, to.status, to.work].join(' ')] : [];
        }),
      ),
    );
    const { rows } = await asOwner(
      `SELECT concat_ws(' ', t, fs, fw, ts, tw) AS step
       FROM unnest($1::text[]) t, unnest($2::text[]) fs, unnest($3::text[]) fw, unnest($2::text[]) ts, unnest($3::text[]) tw
       WHERE is_plan_step(t, fs, fw, ts, tw)`,
      [planTransitions, planStatuses, planWorks],
    );
    expect(new Set(rows.map((row) => row['step']))).toEqual(new Set(allowed));
  });

  it('are open to who may take them', async () => {
    const { plan } = await openPlan(therapist);
    const colleague = await clinic.as('supervisor');
    const administrator = await clinic.as('administrator');
    const refusals = await Promise.all(
      (['sign-off', 'discard'] satisfies PlanTransition[]).flatMap((transition) => [
        step(colleague, plan, [transition]),
        step(administrator, plan, [transition]),
      ]),
    );
    expect(refusals.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  });
});
