import type { OpenVisitRequest, PlanView, VisitView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { VisitDocument } from '@repattern/domain';
import { openPlan, walk } from './new-plan';
import type { TestClient } from './test-client';

/** A plan of a new patient that is in force. */
export async function planInForce(client: TestClient): Promise<PlanView> {
  return walk(client, (await openPlan(client)).plan, [['sign-off']]);
}

/** The first visit in the calendar of `planFor`, as it begins on its day. */
export const firstVisit: OpenVisitRequest = { plannedVisitId: 'visit-1', on: '2026-11-09', step: 'start' };

/** Notes what became of a visit of a plan. */
export function openVisit<Body = VisitView>(
  client: TestClient,
  { id }: Pick<PlanView, 'id'>,
  request: Partial<OpenVisitRequest> = {},
): ReturnType<typeof client.post<Body>> {
  return client.post<Body>(routes.planVisits(id), { ...firstVisit, ...request });
}

/** A visit that has begun, of a new patient. */
export async function begunVisit(client: TestClient): Promise<{ plan: PlanView; visit: VisitView }> {
  const plan = await planInForce(client);
  const { status, body: visit } = await openVisit(client, plan);
  if (status !== 201) throw new Error(`Beginning a visit was answered with ${status}.`);
  return { plan, visit };
}

type Version = Pick<VisitView, 'id' | 'version'>;

/** Saves a record over a version of a visit. */
export function saveRecord<Body = VisitView>(
  client: TestClient,
  { id, version }: Version,
  document: unknown,
): ReturnType<typeof client.put<Body>> {
  return client.put<Body>(routes.visitRecord(id), { document }, { 'if-match': `"${version}"` });
}

/** Lets a version of a visit take a step. */
export function moveVisit<Body = VisitView>(
  client: TestClient,
  { id, version }: Version,
  [step, body = {}]: readonly ['start' | 'cancel' | 'finish', object?],
): ReturnType<typeof client.post<Body>> {
  return client.post<Body>(routes.visitStep(id, step), body, { 'if-match': `"${version}"` });
}

/** The record of a visit; throws where nothing took place. */
export function recordOf({ document }: VisitView): VisitDocument {
  if (document === null) throw new Error('Nothing was recorded.');
  return document;
}
