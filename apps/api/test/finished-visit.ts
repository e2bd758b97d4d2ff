import type { PatientView, PlanView, VisitPage, VisitView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import {
  nothingNew,
  parseCalendarDate,
  sameAsPrescribed,
  verdictKey,
  verdictsOf,
  visitEvidence,
  type VisitContext,
  type VisitDocument,
  type VisitVerdicts,
} from '@repattern/domain';
import { libraryVersion, shippedExercises } from '@repattern/domain/exercise/shipped-library';
import { completeDocument } from './new-assessment';
import { moveVisit, recordOf } from './new-visit';
import type { TestClient } from './test-client';

/** What the server knows of a visit when it is finished, as a caller knows it too. */
export async function contextFor(client: TestClient, visit: VisitView, document: VisitDocument): Promise<VisitContext> {
  const { body: plan } = await client.get<PlanView>(routes.plan(visit.planId));
  const { body: patient } = await client.get<PatientView>(routes.patient(visit.patientId));
  const { body: page } = await client.get<VisitPage>(`${routes.planVisits(visit.planId)}?limit=200`);
  if (plan.head === null || plan.phase === null) throw new Error('Nothing is in force.');
  const finished = page.items.filter(({ stage }) => stage === 'finished').toReversed();
  return {
    ...{ plan: plan.head.document, phase: plan.phase.number, phaseSince: plan.phase.since },
    basis: {
      ...{ assessmentId: plan.assessmentId, assessment: completeDocument() },
      patient: { birthOn: parseCalendarDate(patient.birthOn), ageYears: null, sex: patient.sex },
      ...{ exercises: shippedExercises, libraryVersion },
    },
    history: finished.map((each) => ({
      ...{ id: each.id, on: each.on, document: recordOf(each), verdicts: each.verdicts ?? {} },
    })),
    ...{ visit: document, on: visit.on, parameters: { version: 0, values: {} } },
  };
}

/** What is recommended at a visit with a record. */
export async function verdictsFor(
  client: TestClient,
  visit: VisitView,
  document: VisitDocument,
): Promise<VisitVerdicts> {
  return verdictsOf(visitEvidence(await contextFor(client, visit, document)));
}

const exerciseById = new Map(shippedExercises.map((exercise) => [exercise.id, exercise]));

/** A record in which everything was done as prescribed and nothing is new. */
export function quietRecord(visit: VisitView): VisitDocument {
  const done = nothingNew(sameAsPrescribed(recordOf(visit), 'all', exerciseById), true);
  return {
    ...done,
    pain: { rest: 2, before: 2, during: 2, after: 2 },
    time: { ...done.time, timedMinutes: 30, totalMinutes: 40 },
  };
}

/** The record with every verdict accepted as it stands. */
export async function acceptAll(client: TestClient, visit: VisitView, document: VisitDocument): Promise<VisitDocument> {
  const { items } = await verdictsFor(client, visit, document);
  const decisions = items.map((verdict) => ({
    ...{ item: verdict.item, verdict: verdictKey(verdict), kind: 'accepted' as const },
  }));
  return { ...document, decisions };
}

/** Finishes a visit with a record. */
export function finish<Body = VisitView>(
  client: TestClient,
  visit: Pick<VisitView, 'id' | 'version'>,
  document: unknown,
): ReturnType<typeof client.post<Body>> {
  return moveVisit<Body>(client, visit, ['finish', { document }]);
}

/** Finishes a quiet visit with every verdict accepted. */
export async function finishQuietly(client: TestClient, visit: VisitView): Promise<VisitView> {
  const { status, body } = await finish(client, visit, await acceptAll(client, visit, quietRecord(visit)));
  if (status !== 200) throw new Error(`Finishing was answered with ${status}: ${JSON.stringify(body)}`);
  return body;
}
