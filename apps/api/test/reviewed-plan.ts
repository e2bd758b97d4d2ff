import type { PlanView, ReviewQueuePage, ReviewQueueRow, ReviewReasonView, VisitView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { VisitDocument } from '@repattern/domain';
import { acceptAll, finish, quietRecord } from './finished-visit';
import { openPlan, planInTwoPhases, saveDraft, walk } from './new-plan';
import { openVisit } from './new-visit';
import type { TestClient } from './test-client';

/** A plan in two phases that is in force. */
export async function planInTwo(therapist: TestClient): Promise<PlanView> {
  const { plan } = await openPlan(therapist);
  const { body: saved } = await saveDraft(therapist, plan, planInTwoPhases(plan.assessmentId));
  return walk(therapist, saved, [['sign-off']]);
}

/** Finishes a visit of a plan with what was decided about the phase; answers the visit. */
export async function moveAtVisit(
  therapist: TestClient,
  plan: PlanView,
  [on, phaseDecision]: readonly [string, VisitDocument['phaseDecision']],
): Promise<VisitView> {
  const { body: visit } = await openVisit(therapist, plan, { plannedVisitId: null, on });
  const record = { ...quietRecord(visit), phaseDecision };
  const { status, body } = await finish(therapist, visit, await acceptAll(therapist, visit, record));
  if (status !== 200) throw new Error(`Finishing was answered with ${status}: ${JSON.stringify(body)}`);
  return visit;
}

/** Past the gate, with a reason. */
export const past = { kind: 'override', to: 2, reason: 'Athlete' } as const;

/** A plan whose patient was taken past the gate of the first phase; its head is the second revision. */
export async function overriddenPlan(therapist: TestClient): Promise<{ plan: PlanView; visit: VisitView }> {
  const plan = await planInTwo(therapist);
  return { plan, visit: await moveAtVisit(therapist, plan, ['2026-11-09', past]) };
}

/** The review queue as a caller sees it. */
export async function queueOf(client: TestClient, query = 'limit=200'): Promise<ReviewQueuePage> {
  return (await client.get<ReviewQueuePage>(`${routes.reviewQueue}?${query}`)).body;
}

/** The row of a plan in the queue. */
export async function rowOf(
  client: TestClient,
  { id }: Pick<PlanView, 'id'>,
  query?: string,
): Promise<ReviewQueueRow | undefined> {
  return (await queueOf(client, query)).items.find(({ planId }) => planId === id);
}

/** The keys of the reasons of a kind for which a plan stands in the queue. */
export async function keysOf(
  client: TestClient,
  plan: Pick<PlanView, 'id'>,
  kind: ReviewReasonView['kind'],
): Promise<string[]> {
  const reasons = (await rowOf(client, plan))?.reasons ?? [];
  return reasons.filter((reason) => reason.kind === kind).map(({ key }) => key);
}
