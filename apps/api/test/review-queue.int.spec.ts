import type {
  PlanReviewView,
  PlanView,
  ReviewQueuePage,
  ReviewQueueRow,
  ReviewReasonView,
  VisitView,
} from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { RunningServer } from '../src/server';
import { acceptAll, finish, quietRecord } from './finished-visit';
import { openPlan, planInTwoPhases, saveDraft, walk } from './new-plan';
import { openVisit } from './new-visit';
import type { TestClient } from './test-client';
import { createTestClinic } from './test-clinic';
import { startTestServer } from './test-server';

describe('the review queue', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  interface Team {
    readonly therapist: TestClient;
    readonly supervisor: TestClient;
  }

  const team = async (): Promise<Team> => {
    const clinic = await createTestClinic(server);
    return { therapist: await clinic.as('therapist'), supervisor: await clinic.as('supervisor') };
  };

  const queueOf = async (client: TestClient, query = ''): Promise<ReviewQueuePage> =>
    (await client.get<ReviewQueuePage>(`${routes.reviewQueue}?${query}`)).body;

  const rowOf = async (client: TestClient, { id }: Pick<PlanView, 'id'>): Promise<ReviewQueueRow | undefined> =>
    (await queueOf(client, 'limit=200')).items.find(({ planId }) => planId === id);

  const reasonOf = (row: ReviewQueueRow | undefined, kind: string): ReviewReasonView | undefined =>
    row?.reasons.find((reason) => reason.kind === kind);

  /** A plan whose patient was taken past the gate of the first phase, at a visit. */
  const overridden = async (therapist: TestClient): Promise<{ plan: PlanView; visit: VisitView }> => {
    const { plan } = await openPlan(therapist);
    const { body: saved } = await saveDraft(therapist, plan, planInTwoPhases(plan.assessmentId));
    const active = await walk(therapist, saved, [['sign-off']]);
    const { body: visit } = await openVisit(therapist, active);
    const record = { ...quietRecord(visit), phaseDecision: { kind: 'override', to: 2, reason: 'Athlete' } as const };
    const { status } = await finish(therapist, visit, await acceptAll(therapist, visit, record));
    expect(status).toBe(200);
    return { plan: active, visit };
  };

  it('shows a gate that was overridden, with the visit and what was not met', async () => {
    const { therapist, supervisor } = await team();
    const { plan, visit } = await overridden(therapist);
    const row = await rowOf(supervisor, plan);
    expect(row).toMatchObject({ planStatus: 'active', head: 2, reviewed: null, refused: null, assignee: null });
    expect(reasonOf(row, 'gate-overridden')).toMatchObject({ key: visit.id, params: { move: 'override', from: 1, to: 2 } });
  });

  it('lets go of what a review approved', async () => {
    const { therapist, supervisor } = await team();
    const { plan } = await overridden(therapist);
    const { status, body } = await supervisor.post<PlanReviewView>(routes.planReviews(plan.id), {
      revision: 2,
      outcome: 'approved',
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ reviewed: { revision: 2 }, mayReview: true, refused: null });
    expect(reasonOf(await rowOf(supervisor, plan), 'gate-overridden')).toBeUndefined();
  });
});
