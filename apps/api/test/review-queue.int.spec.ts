import { randomUUID } from 'node:crypto';
import type {
  PlanReviewView,
  PlanView,
  Problem,
  ReviewAssignedProblem,
  ReviewQueueRow,
  ReviewReasonGoneProblem,
  ReviewThread,
} from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { addDays, calendarDateIn, reviewScore, type CalendarDate } from '@repattern/domain';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { planInForce } from './new-visit';
import { keysOf, moveAtVisit, overriddenPlan, past, queueOf, rowOf } from './reviewed-plan';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

const today = calendarDateIn('Europe/Bucharest', new Date());

describe('the review queue', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  interface Team {
    readonly clinic: TestClinic;
    readonly therapist: TestClient;
    readonly supervisor: TestClient;
  }

  const team = async (): Promise<Team> => {
    const clinic = await createTestClinic(server);
    return { clinic, therapist: await clinic.as('therapist'), supervisor: await clinic.as('supervisor') };
  };

  const resolve = (
    client: TestClient,
    { planId, reasons }: ReviewQueueRow,
  ): ReturnType<typeof client.post<ReviewReasonGoneProblem>> =>
    client.post(routes.planReviewResolutions(planId), {
      reasons: reasons.map(({ kind, key, since }) => ({ kind, key, since })),
      note: 'Talked about it',
    });

  const wanted = async (client: TestClient, plan: Pick<PlanView, 'id'>): Promise<ReviewQueueRow> => {
    const row = await rowOf(client, plan);
    if (!row) throw new Error('The plan does not wait.');
    return row;
  };

  it('shows a gate that was overridden at a visit, lets go of it when it is dealt with, and shows the next one', async () => {
    const { therapist, supervisor } = await team();
    const { plan, visit } = await overriddenPlan(therapist);
    const row = await wanted(supervisor, plan);
    expect(row).toMatchObject({ planStatus: 'active', head: 2, reviewed: null, refused: null, assignee: null });
    expect(row.reasons.find(({ kind }) => kind === 'gate-overridden')).toMatchObject({
      ...{ key: visit.id, since: '2026-11-09' },
      params: { move: 'override', from: 1, to: 2, on: '2026-11-09' },
    });
    expect((await resolve(supervisor, row)).status).toBe(201);
    expect(await rowOf(supervisor, plan)).toBeUndefined();
    await moveAtVisit(therapist, plan, ['2026-11-12', { kind: 'back', to: 1, reason: 'Too early' }]);
    const again = await moveAtVisit(therapist, plan, ['2026-11-16', past]);
    expect(await keysOf(supervisor, plan, 'gate-overridden')).toEqual([again.id]);
  });

  it('refuses to deal with what is dealt with already, and says what is left', async () => {
    const { therapist, supervisor } = await team();
    const { plan } = await overriddenPlan(therapist);
    const row = await wanted(supervisor, plan);
    const unknown = { ...row, reasons: row.reasons.map((reason) => ({ ...reason, key: 'nobody' })) };
    const refused = await resolve(supervisor, { ...row, reasons: [...row.reasons, ...unknown.reasons] });
    expect([refused.status, refused.body.code]).toEqual([409, 'review.reason-gone']);
    expect(refused.body.gone).toHaveLength(row.reasons.length);
    expect(refused.body.current.reasons).toEqual(row.reasons);
    const both = await Promise.all([resolve(supervisor, row), resolve(supervisor, row)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  });

  it('brings a plan that was put off back as soon as something new arises', async () => {
    const { therapist, supervisor } = await team();
    const { plan } = await overriddenPlan(therapist);
    const snooze = (until: string): ReturnType<typeof supervisor.post<PlanReviewView>> =>
      supervisor.post<PlanReviewView>(routes.planReviewSnoozes(plan.id), { until, reason: 'Away' });
    for (const day of [today, addDays(today, 91)]) expect((await snooze(day)).status).toBe(400);
    const { status, body } = await snooze(addDays(today, 7));
    expect(status).toBe(201);
    expect(body.snoozed).toMatchObject({ until: addDays(today, 7), reason: 'Away' });
    expect(await rowOf(supervisor, plan)).toBeUndefined();
    expect(await rowOf(supervisor, plan, 'state=snoozed')).toMatchObject({ snoozed: { reason: 'Away' } });
    await moveAtVisit(therapist, plan, ['2026-11-12', { kind: 'back', to: 1, reason: 'Too early' }]);
    await moveAtVisit(therapist, plan, ['2026-11-16', past]);
    expect(await rowOf(supervisor, plan)).toMatchObject({ planId: plan.id });
  });

  it('goes by the last word about a plan that was put off, even once that is over', async () => {
    const { clinic, therapist, supervisor } = await team();
    const { plan } = await overriddenPlan(therapist);
    await supervisor.post(routes.planReviewSnoozes(plan.id), { until: addDays(today, 60), reason: 'Away' });
    expect(await rowOf(supervisor, plan)).toBeUndefined();
    await asOwner(
      `INSERT INTO review_snoozes (clinic_id, plan_id, until_day, reason, person_id) VALUES ($1, $2, $3, 'Sooner', $4)`,
      [clinic.id, plan.id, today, clinic.people.supervisor.id],
    );
    expect(await rowOf(supervisor, plan)).toMatchObject({ snoozed: null });
  });

  it('is not emptied by a supervisor whose own work it is', async () => {
    const { clinic, therapist, supervisor } = await team();
    const { plan } = await overriddenPlan(therapist);
    const { body: thread } = await supervisor.post<ReviewThread>(routes.planReviewThreads(plan.id), { text: 'Why?' });
    await asOwner(`UPDATE people SET roles = '{therapist,supervisor}' WHERE id = $1`, [clinic.people.therapist.id]);
    const row = await wanted(therapist, plan);
    const tried = [
      await resolve(therapist, row),
      await therapist.post<Problem>(routes.planReviewSnoozes(plan.id), { until: addDays(today, 7), reason: 'Away' }),
      await therapist.post<Problem>(routes.reviewThreadSettle(thread.id), {}),
    ];
    expect(tried.map(({ status, body }) => [status, body.code])).toEqual(Array(3).fill([409, 'review.own']));
    expect((await wanted(supervisor, plan)).reasons).toEqual(row.reasons);
  });

  it('tells the second of two people who else was assigned', async () => {
    const { clinic, therapist, supervisor } = await team();
    const { plan } = await overriddenPlan(therapist);
    const { id: me } = clinic.people.supervisor;
    const assign = (
      personId: string | null,
      instead: string | null,
    ): ReturnType<typeof supervisor.put<ReviewAssignedProblem>> =>
      supervisor.put(routes.planReviewAssignment(plan.id), { personId, instead });
    expect((await assign(me, null)).status).toBe(200);
    expect((await rowOf(supervisor, plan, 'scope=mine'))?.assignee).toMatchObject({ id: me });
    expect(await rowOf(supervisor, plan, 'scope=unassigned')).toBeUndefined();
    const late = await assign(me, null);
    expect([late.status, late.body.code, late.body.assignee?.id]).toEqual([412, 'review.assigned-meanwhile', me]);
    expect((await assign(null, me)).status).toBe(200);
    expect((await assign(clinic.people.therapist.id, null)).status).toBe(400);
    expect(await rowOf(supervisor, plan, 'scope=unassigned')).toMatchObject({ assignee: null });
  });

  it('leaves nothing with somebody who has left', async () => {
    const { clinic, therapist, supervisor } = await team();
    const { plan } = await overriddenPlan(therapist);
    const { id: left } = clinic.people.administrator;
    await asOwner(`UPDATE people SET roles = '{supervisor}' WHERE id = $1`, [left]);
    const assign = (personId: string | null, instead: string | null): ReturnType<typeof supervisor.put> =>
      supervisor.put(routes.planReviewAssignment(plan.id), { personId, instead });
    expect((await assign(left, null)).status).toBe(200);
    expect(await rowOf(supervisor, plan, 'scope=unassigned')).toBeUndefined();
    await asOwner(`UPDATE people SET active = false WHERE id = $1`, [left]);
    expect(await rowOf(supervisor, plan, 'scope=unassigned')).toMatchObject({ assignee: null });
    expect((await assign(clinic.people.supervisor.id, null)).status).toBe(200);
  });

  it('is ranked by risk, page by page, with how many there are', async () => {
    const { therapist, supervisor } = await team();
    const quiet = await planInForce(therapist);
    const other = await overriddenPlan(therapist);
    await overriddenPlan(therapist);
    await supervisor.post(routes.planReviews(quiet.id), { revision: 1, outcome: 'approved' });
    const all = await queueOf(supervisor);
    const first = await queueOf(supervisor, 'limit=1');
    const second = await queueOf(supervisor, `limit=1&cursor=${first.nextCursor ?? ''}`);
    expect([...first.items, ...second.items]).toEqual(all.items.slice(0, 2));
    expect(all.counts.high + all.counts.due + all.counts.watch).toBe(all.items.length);
    expect(first.counts).toEqual(all.counts);
    expect(await rowOf(supervisor, other.plan, 'kind=gate-overridden')).toBeDefined();
    expect(await rowOf(supervisor, quiet, 'kind=gate-overridden')).toBeUndefined();
    expect((await queueOf(supervisor, `therapist=${randomUUID()}`)).items).toEqual([]);
    expect((await supervisor.get(`${routes.reviewQueue}?cursor=${randomUUID()}`)).status).toBe(400);
  });

  it('stands in the order of the domain’s score, whatever its reasons are', async () => {
    const { clinic, therapist, supervisor } = await team();
    for (let plans = 0; plans < 5; plans += 1) await planInForce(therapist);
    await queueOf(supervisor);
    await asOwner(
      `INSERT INTO review_reasons (clinic_id, plan_id, kind, key, since, level, params)
       SELECT s.clinic_id, s.plan_id, 'dose-unusual', g::text, current_date - (abs(hashtext(s.plan_id::text || g)) % 40),
         (ARRAY['high', 'due', 'watch'])[1 + abs(hashtext(g || s.plan_id::text)) % 3], '{}'
       FROM plan_review_state s, generate_series(1, 1 + abs(hashtext(s.plan_id::text)) % 4) g WHERE s.clinic_id = $1`,
      [clinic.id],
    );
    await asOwner(`UPDATE plan_review_state SET changes_on = '2026-01-01' WHERE clinic_id = $1`, [clinic.id]);
    const { items } = await queueOf(supervisor);
    const scores = items.map(({ reasons }) =>
      reviewScore(
        reasons.map(({ level, since }) => ({ level, since: since as CalendarDate, until: null })),
        today,
      ),
    );
    expect(scores).toHaveLength(5);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  });

  it('follows another policy of the clinic', async () => {
    const { clinic, therapist, supervisor } = await team();
    const plan = await planInForce(therapist);
    const administrator = await clinic.as('administrator');
    const save = (
      reviewPolicy: object,
      version: number,
    ): ReturnType<typeof administrator.put<Record<string, unknown>>> =>
      administrator.put(
        routes.clinic,
        { coSignRequired: false, closures: [], reviewPolicy },
        { 'if-match': `"${version}"` },
      );
    expect((await save({ certificationWarnDays: 99 }, 0)).status).toBe(400);
    const { status, body } = await save({ certificationWarnDays: 21, recertificationWarnDays: 30 }, 0);
    expect([status, body['reviewPolicy']]).toEqual([200, { certificationWarnDays: 21, recertificationWarnDays: 30 }]);
    const { rows } = await asOwner(`SELECT 1 FROM review_stale WHERE plan_id = $1`, [plan.id]);
    expect(rows.length).toBeGreaterThan(0);
    await queueOf(supervisor);
    const after = await asOwner(`SELECT 1 FROM review_stale WHERE plan_id = $1`, [plan.id]);
    expect(after.rows).toEqual([]);
  });

  it('is nobody else’s, and tells the trail who was shown', async () => {
    const [{ clinic, therapist, supervisor }, stranger] = [await team(), await team()];
    const { plan } = await overriddenPlan(therapist);
    expect((await therapist.get(routes.reviewQueue)).status).toBe(403);
    expect((await queueOf(stranger.supervisor)).items).toEqual([]);
    expect((await stranger.supervisor.get(routes.planReview(plan.id))).status).toBe(404);
    await queueOf(supervisor);
    const { rows } = await asOwner(
      `SELECT data->'patients' AS patients FROM audit_events WHERE clinic_id = $1 AND action = 'review.listed' ORDER BY id DESC LIMIT 1`,
      [clinic.id],
    );
    expect(rows).toEqual([{ patients: [plan.patientId] }]);
  });
});
