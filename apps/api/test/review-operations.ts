import type { PlanReviewView, PlanView, ReviewThread, SessionView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { addDays, calendarDateIn } from '@repattern/domain';
import { planInForce } from './new-visit';
import { overriddenPlan } from './reviewed-plan';
import type { TestClient } from './test-client';
import type { TestClinic } from './test-clinic';

const today = calendarDateIn('Europe/Bucharest', new Date());

/** A body with which each writing operation on reviews succeeds; `visitId` is the visit at which a gate was overridden. */
export const reviewBodies: Readonly<Record<string, (asked: { readonly visitId?: string }) => object>> = {
  'POST /api/v1/reviews/samples': () => ({ month: today.slice(0, 7), perTherapist: 1 }),
  'POST /api/v1/plans/{id}/reviews': () => ({ revision: 1, outcome: 'approved' }),
  'POST /api/v1/plans/{id}/review-threads': () => ({ text: 'Why?' }),
  'PUT /api/v1/plans/{id}/review-assignment': () => ({ personId: null, instead: null }),
  'POST /api/v1/plans/{id}/review-snoozes': () => ({ until: addDays(today, 1), reason: 'Away' }),
  'POST /api/v1/plans/{id}/review-resolutions': ({ visitId = '' }) => ({
    reasons: [{ kind: 'gate-overridden', key: visitId, since: '2026-11-09' }],
    note: 'Talked about it',
  }),
  'POST /api/v1/plans/{id}/duties': () => ({ kind: 'certification', on: today }),
  'POST /api/v1/review-threads/{id}/comments': () => ({ text: 'More' }),
  'POST /api/v1/review-threads/{id}/settle': () => ({}),
  'POST /api/v1/plan-reviews/{id}/answer': () => ({ text: 'As agreed' }),
};

/** What an operation on reviews is about, in the clinic of its owner; null where it is about something else. */
export async function reviewSubject(
  path: string,
  owner: TestClinic,
): Promise<{ id: string; version: number; visitId?: string } | null> {
  if (path.endsWith('/review-resolutions')) {
    const { plan, visit } = await overriddenPlan(await owner.as('therapist'));
    return { ...plan, visitId: visit.id };
  }
  if (path.endsWith('/reviews/samples')) return treatedPlan(await owner.as('therapist'));
  const isThread = path.startsWith('/api/v1/review-threads');
  if (!isThread && !path.startsWith('/api/v1/plan-reviews')) return null;
  const [supervisor, plan] = [await owner.as('supervisor'), await planInForce(await owner.as('therapist'))];
  if (isThread) {
    const { body } = await supervisor.post<ReviewThread>(routes.planReviewThreads(plan.id), { text: 'Why?' });
    return { id: body.id, version: 1 };
  }
  const request = { revision: 1, outcome: 'returned', note: 'Shorter' };
  const { body } = await supervisor.post<PlanReviewView>(routes.planReviews(plan.id), request);
  return { id: body.reviews[0]?.id ?? '', version: 1 };
}

/** A plan in force of a patient whose therapist the caller is. */
export async function treatedPlan(therapist: TestClient): Promise<PlanView> {
  const plan = await planInForce(therapist);
  const { id: therapistId } = (await therapist.get<SessionView>(routes.session)).body.user;
  const patched = await therapist.patch(routes.patient(plan.patientId), { therapistId }, { 'if-match': '"1"' });
  if (patched.status !== 200) throw new Error(`The patient was answered with ${patched.status}.`);
  return plan;
}

/** Leaves something in every table of reviews. */
export async function reviewEverything({
  therapist,
  supervisor,
}: Readonly<Record<'therapist' | 'supervisor', TestClient>>): Promise<void> {
  const { plan, visit } = await overriddenPlan(therapist);
  const send = async (client: TestClient, path: string, operation: string): Promise<string> => {
    const { status, body } = await client.post(
      path,
      reviewBodies[`POST /api/v1/${operation}`]?.({ visitId: visit.id }),
    );
    if (Math.floor(status / 100) !== 2) throw new Error(`${operation} was answered with ${status}.`);
    return String(body['id']);
  };
  await send(therapist, routes.planDuties(plan.id), 'plans/{id}/duties');
  await treatedPlan(therapist);
  await send(supervisor, routes.reviewSamples, 'reviews/samples');
  await send(supervisor, routes.planReviewSnoozes(plan.id), 'plans/{id}/review-snoozes');
  await send(supervisor, routes.planReviewResolutions(plan.id), 'plans/{id}/review-resolutions');
  const { id: me } = (await supervisor.get<SessionView>(routes.session)).body.user;
  await supervisor.put(routes.planReviewAssignment(plan.id), { personId: me, instead: null });
  const thread = await send(supervisor, routes.planReviewThreads(plan.id), 'plans/{id}/review-threads');
  await send(therapist, routes.reviewThreadComments(thread), 'review-threads/{id}/comments');
  await send(supervisor, routes.reviewThreadSettle(thread), 'review-threads/{id}/settle');
  const request = { revision: 2, outcome: 'returned', note: 'Shorter' };
  const { body } = await supervisor.post<PlanReviewView>(routes.planReviews(plan.id), request);
  await send(therapist, routes.planReviewAnswer(body.reviews[0]?.id ?? ''), 'plan-reviews/{id}/answer');
  // What is only due later is noted for everybody who looks.
  await planInForce(therapist);
}
