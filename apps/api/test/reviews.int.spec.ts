import type {
  CaseloadView,
  PlanDutiesView,
  PlanReviewView,
  PlanView,
  Problem,
  ReviewOtherRevisionProblem,
  ReviewThread,
  WorklistPage,
} from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { calendarDateIn } from '@repattern/domain';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { saveDraft, planFor, walk } from './new-plan';
import { planInForce } from './new-visit';
import { keysOf, overriddenPlan } from './reviewed-plan';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

const today = calendarDateIn('Europe/Bucharest', new Date());
const item = '1.clinic.quad-set.left';

describe('the review of a plan', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let therapist: TestClient;
  let supervisor: TestClient;
  beforeAll(async () => {
    server = await startTestServer();
    clinic = await createTestClinic(server);
    [therapist, supervisor] = [await clinic.as('therapist'), await clinic.as('supervisor')];
  });
  afterAll(() => server.stop());

  const review = <Body = PlanReviewView>(
    client: TestClient,
    { id }: Pick<PlanView, 'id'>,
    request: object,
  ): ReturnType<typeof client.post<Body>> => client.post<Body>(routes.planReviews(id), request);

  const returned = async (plan: PlanView): Promise<string> => {
    const { body } = await review(supervisor, plan, { revision: 1, outcome: 'returned', note: 'Hold is too long' });
    return body.reviews[0]?.id ?? '';
  };

  const worklistOf = async (plan: PlanView): Promise<string[]> => {
    const { body } = await therapist.get<WorklistPage>(`${routes.worklist}?limit=200`);
    return body.items.filter(({ planId }) => planId === plan.id).map(({ kind }) => kind);
  };

  it('is approved, and what spoke of the past is dealt with', async () => {
    const { plan } = await overriddenPlan(therapist);
    expect(await keysOf(supervisor, plan, 'gate-overridden')).toHaveLength(1);
    const { status, body } = await review(supervisor, plan, { revision: 2, outcome: 'approved' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      reviewed: { revision: 2 },
      reviews: [{ outcome: 'approved', note: null, answer: null }],
    });
    expect(await keysOf(supervisor, plan, 'gate-overridden')).toEqual([]);
    const { rows } = await asOwner(
      `SELECT data FROM audit_events WHERE subject_id = $1 AND action = 'review.approved'`,
      [plan.id],
    );
    expect(rows).toMatchObject([{ data: { patient: plan.patientId, revision: 2 } }]);
  });

  it('happens once, however often the same request arrives', async () => {
    const plan = await planInForce(therapist);
    const send = (): ReturnType<typeof supervisor.post<PlanReviewView>> =>
      supervisor.post<PlanReviewView>(
        routes.planReviews(plan.id),
        { revision: 1, outcome: 'approved' },
        { 'idempotency-key': plan.id },
      );
    const [first, second] = [await send(), await send()];
    expect(second.body).toEqual(first.body);
    expect(first.body.reviews).toHaveLength(1);
  });

  it('is refused for a revision that is not the head any more, with the plan as it is now', async () => {
    const { plan } = await overriddenPlan(therapist);
    const late = await review<ReviewOtherRevisionProblem>(supervisor, plan, { revision: 1, outcome: 'approved' });
    expect([late.status, late.body.code, late.body.current.head]).toEqual([412, 'review.other-revision', 2]);
  });

  it('is returned with what to change, which its therapist finds and answers, once', async () => {
    const plan = await planInForce(therapist);
    const silent = await review<Problem>(supervisor, plan, { revision: 1, outcome: 'returned' });
    expect([silent.status, silent.body.findings]).toMatchObject([400, [{ pointer: '/note', code: 'required' }]]);
    const id = await returned(plan);
    expect(await worklistOf(plan)).toContain('review-returned');
    expect(await keysOf(supervisor, plan, 'return-open')).toEqual(['']);
    const answer = (): ReturnType<typeof therapist.post<PlanReviewView>> =>
      therapist.post<PlanReviewView>(routes.planReviewAnswer(id), { text: 'The patient asked for it' });
    const { status, body } = await answer();
    expect([status, body.reviews[0]?.answer?.text]).toEqual([201, 'The patient asked for it']);
    expect(await worklistOf(plan)).not.toContain('review-returned');
    expect(await keysOf(supervisor, plan, 'return-answered')).toEqual([id]);
    expect((await answer()).status).toBe(409);
    expect((await supervisor.post(routes.planReviewAnswer(id), { text: 'Mine' })).status).toBe(403);
  });

  it('that was returned waits no longer once the plan is signed anew', async () => {
    const plan = await planInForce(therapist);
    const id = await returned(plan);
    const open = await walk(therapist, plan, [['revise']]);
    const { body: saved } = await saveDraft(therapist, open, { ...planFor(plan.assessmentId), notes: 'Shorter' });
    expect(await worklistOf(plan)).toContain('review-returned');
    await walk(therapist, saved, [['sign-off', 'Shorter holds']]);
    expect(await worklistOf(plan)).not.toContain('review-returned');
    expect(await keysOf(supervisor, plan, 'return-answered')).toEqual([id]);
  });

  it('keeps a thread about a dose as it was, whatever the plan says later', async () => {
    const plan = await planInForce(therapist);
    const open = (request: object): ReturnType<typeof supervisor.post<ReviewThread>> =>
      supervisor.post<ReviewThread>(routes.planReviewThreads(plan.id), { text: 'Why so long?', ...request });
    expect((await open({ item: 'nothing' })).status).toBe(400);
    expect((await open({ item, parameter: 'nothing' })).status).toBe(400);
    expect((await open({ parameter: 'hold_s' })).status).toBe(400);
    const { status, body: thread } = await open({ item, parameter: 'hold_s' });
    expect(status).toBe(201);
    const { anchor } = thread;
    expect(anchor).toMatchObject({ item, exerciseId: 'quad-set', side: 'left', parameter: 'hold_s' });
    const copy = await walk(therapist, plan, [['revise']]);
    const document = planFor(plan.assessmentId);
    const phases = document.phases.map((phase) => ({ ...phase, clinic: phase.clinic.slice(0, 0), home: phase.home }));
    await walk(therapist, (await saveDraft(therapist, copy, { ...document, phases })).body, [['discard']]);
    await therapist.post(routes.reviewThreadComments(thread.id), { text: 'As agreed' });
    const { body } = await therapist.get<PlanReviewView>(routes.planReview(plan.id));
    expect(body.threads).toMatchObject([
      { anchor, settled: null, comments: [{ text: 'Why so long?' }, { text: 'As agreed' }] },
    ]);
    expect((await therapist.post(routes.reviewThreadSettle(thread.id), {})).status).toBe(403);
    expect((await supervisor.post(routes.reviewThreadSettle(thread.id), {})).status).toBe(200);
    expect((await supervisor.post(routes.reviewThreadSettle(thread.id), {})).status).toBe(409);
    expect((await supervisor.post(routes.reviewThreadComments(thread.id), { text: 'More' })).status).toBe(409);
  });

  it('is nobody’s own', async () => {
    const both = await createTestClinic(server);
    await asOwner(`UPDATE people SET roles = '{therapist,supervisor}' WHERE id = $1`, [both.people.therapist.id]);
    const author = await both.as('therapist');
    const plan = await planInForce(author);
    const { status, body } = await review<Problem>(author, plan, { revision: 1, outcome: 'approved' });
    expect([status, body.code]).toEqual([409, 'review.own']);
    const view = await author.get<PlanReviewView>(routes.planReview(plan.id));
    expect(view.body).toMatchObject({ mayReview: false, refused: 'own-plan' });
    expect(
      (await therapist.get<PlanReviewView>(routes.planReview((await planInForce(therapist)).id))).body,
    ).toMatchObject({
      ...{ mayReview: false, refused: 'role' },
    });
  });

  it('knows the duties of a plan and counts them in the caseload', async () => {
    const own = await createTestClinic(server);
    const [author, reviewer] = [await own.as('therapist'), await own.as('supervisor')];
    const { plan } = await overriddenPlan(author);
    const { body: before } = await author.get<PlanDutiesView>(routes.planDuties(plan.id));
    expect(before.due.map(({ kind }) => kind)).toContain('certification');
    const record = (request: object): ReturnType<typeof author.post<PlanDutiesView>> =>
      author.post<PlanDutiesView>(routes.planDuties(plan.id), { kind: 'certification', ...request });
    expect((await record({ on: '2199-01-01' })).status).toBe(400);
    const { status, body: after } = await record({ on: today, note: 'Signed by the physician' });
    expect(status).toBe(201);
    expect(after.due.map(({ kind }) => kind)).not.toContain('certification');
    expect(after.done).toMatchObject([{ kind: 'certification', on: today, note: 'Signed by the physician' }]);
    const { body } = await reviewer.get<CaseloadView>(`${routes.caseload}?days=366`);
    expect(body.rows[0]).toMatchObject({ of: 'clinic', therapist: null, activePlans: 1, visits: 1, overrides: 0 });
    expect(body.rows[0]?.outcomes).toEqual({ past: 0, short: 0, unmeasured: 1 });
    expect((await reviewer.get(`${routes.caseload}?days=367`)).status).toBe(400);
  });
});
