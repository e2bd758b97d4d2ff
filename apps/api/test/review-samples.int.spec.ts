import { createHash } from 'node:crypto';
import type { PlanView, Problem, ReviewSamplePage, ReviewSampleView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { addDays, calendarDateIn, drawSample } from '@repattern/domain';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { treatedPlan } from './review-operations';
import { keysOf } from './reviewed-plan';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

const today = calendarDateIn('Europe/Bucharest', new Date());
const month = today.slice(0, 7);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('a sample of a month', () => {
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

  const draw = (
    { supervisor }: Team,
    request: object = {},
  ): ReturnType<typeof supervisor.post<ReviewSampleView & Problem>> =>
    supervisor.post(routes.reviewSamples, { month, perTherapist: 2, ...request });

  const listed = async ({ supervisor }: Team): Promise<ReviewSamplePage> =>
    (await supervisor.get<ReviewSamplePage>(routes.reviewSamples)).body;

  const plansOf = ({ plans }: ReviewSampleView): string[] => plans.map(({ planId }) => planId);

  it('shows whom each plan is about, why it could be drawn, and how many plans of each therapist there were', async () => {
    const members = await team();
    const plan = await treatedPlan(members.therapist);
    const therapist = { id: members.clinic.people.therapist.id, displayName: 'Test therapist' };
    expect((await draw(members, { month: '2199-01' })).status).toBe(400);
    const { status, body } = await draw(members, { seed: 'autumn' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ draw: 1, seed: 'autumn', candidates: 1 });
    expect(body.therapists).toEqual([{ therapist, candidates: 1, drawn: 1 }]);
    expect(body.plans).toMatchObject([
      {
        ...{ planId: plan.id, planStatus: 'active', therapist, reviewedAt: null },
        patient: { id: plan.patientId, therapistId: therapist.id },
        grounds: { visits: 0, revisions: 1 },
      },
    ]);
    expect((await listed(members)).items).toEqual([body]);
    const { rows } = await asOwner(
      `SELECT action FROM audit_events WHERE clinic_id = $1 AND data->'patients' ? $2 ORDER BY id`,
      [members.clinic.id, plan.patientId],
    );
    expect(rows.map(({ action }) => action)).toEqual(['review.sample-drawn', 'review.listed']);
  });

  it('puts its plans into the queue until they are reviewed', async () => {
    const members = await team();
    const plan = await treatedPlan(members.therapist);
    await draw(members);
    expect(await keysOf(members.supervisor, plan, 'sampled')).toEqual(['']);
    await members.supervisor.post(routes.planReviews(plan.id), { revision: 1, outcome: 'approved' });
    expect((await listed(members)).items[0]?.plans[0]?.reviewedAt).toEqual(expect.any(String));
    expect(await keysOf(members.supervisor, plan, 'sampled')).toEqual([]);
  });

  it('is not recorded where there is nothing to draw from, so that the month stays open', async () => {
    const members = await team();
    const { status, body } = await draw(members);
    expect([status, body.code]).toEqual([409, 'review.sample-empty']);
    expect((await listed(members)).items).toEqual([]);
    const plan = await treatedPlan(members.therapist);
    const { body: drawn } = await draw(members);
    expect([drawn.draw, ...plansOf(drawn)]).toEqual([1, plan.id]);
  });

  it('is drawn further from what has become a candidate since, and from nothing that an earlier draw knew', async () => {
    const members = await team();
    const early = [await treatedPlan(members.therapist), await treatedPlan(members.therapist)];
    const { body: first } = await draw(members, { perTherapist: 1 });
    expect([first.candidates, first.plans.length]).toEqual([2, 1]);
    expect((await draw(members)).body.code).toBe('review.sample-empty');
    const late = await treatedPlan(members.therapist);
    const both = await Promise.all([draw(members, { seed: 'one' }), draw(members, { seed: 'other' })]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    const [second] = (await listed(members)).items;
    expect([second?.draw, second?.candidates, ...plansOf(second as ReviewSampleView)]).toEqual([2, 1, late.id]);
    expect(early.map(({ id }) => id)).toEqual(expect.arrayContaining(plansOf(first)));
  });

  it('can be drawn again from what is recorded, and the trail holds what it was drawn from', async () => {
    const members = await team();
    const plans: PlanView[] = [];
    for (let made = 0; made < 4; made++) plans.push(await treatedPlan(members.therapist));
    const { body } = await draw(members, { perTherapist: 2, seed: 'again' });
    const { rows } = await asOwner(`SELECT drawn_from FROM review_samples WHERE id = $1`, [body.id]);
    const from = (rows[0]?.['drawn_from'] as { plan: string }[]).map(({ plan }) => plan);
    expect(from.toSorted()).toEqual(plans.map(({ id }) => id).toSorted());
    const again = drawSample([{ therapist: 'one', plans: from }], { perTherapist: 2, seed: 'again', sha256 });
    expect(again.map(({ plan }) => plan).toSorted()).toEqual(plansOf(body).toSorted());
    const { rows: events } = await asOwner(
      `SELECT data->>'drawnFrom' AS hash FROM audit_events WHERE action = 'review.sample-drawn' AND subject_id = $1`,
      [body.id],
    );
    expect(events).toEqual([{ hash: sha256(from.toSorted().join('\n')) }]);
  });

  it('never holds a plan that was drawn for the month already, whoever writes', async () => {
    const members = await team();
    const plan = await treatedPlan(members.therapist);
    await draw(members);
    const { supervisor } = members.clinic.people;
    const insert = (on: string): Promise<unknown> =>
      asOwner(
        `WITH sample AS (
           INSERT INTO review_samples (id, clinic_id, person_id, month, draw, per_therapist, seed, candidates)
           VALUES (gen_random_uuid(), '${members.clinic.id}', '${supervisor.id}', '${on}', 2, 1, 'forged', 1) RETURNING *)
         INSERT INTO review_sample_plans (clinic_id, sample_id, plan_id, therapist_id, person_id)
         SELECT clinic_id, id, '${plan.id}', '${members.clinic.people.therapist.id}', person_id FROM sample`,
      );
    await expect(insert(`${month}-01`)).rejects.toThrow(/drawn once for a month/);
    await expect(insert(`${addDays(today, -40).slice(0, 7)}-01`)).resolves.toBeDefined();
  });
});
