import { randomUUID } from 'node:crypto';
import type { AssessmentView, CreateClinicProtocolRequest, PatientView, PlanView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import {
  clinicProtocolOf,
  startingDose,
  type ExerciseId,
  type Lane,
  type PlanDocument,
  type PlanItem,
  type PlanTransition,
} from '@repattern/domain';
import { libraryVersion, shippedExercises } from '@repattern/domain/exercise/shipped-library';
import { signedAssessment } from './new-assessment';
import type { TestClient } from './test-client';

function itemOf(exerciseId: ExerciseId, lane: Lane): PlanItem {
  const exercise = shippedExercises.find(({ id }) => id === exerciseId);
  const dose = exercise && startingDose(exercise, 1);
  if (!dose) throw new Error(`There is no dose of ${exerciseId}.`);
  return { id: `1.${lane}.${exerciseId}.left`, exerciseId, side: 'left', dose, pinned: false, note: '' };
}

/** A short plan for what `completeDocument` says, in which nothing blocks a signature. */
export function planFor(assessmentId: string): PlanDocument {
  const key = 'weak.quadriceps.left';
  return {
    schemaVersion: 1,
    assessmentId,
    origin: { kind: 'assessment' },
    presentation: { id: 'knee-oa', icd10: 'M17.12', side: 'left' },
    problems: [
      {
        ...{ key, kind: 'weak', tissue: 'quadriceps', side: 'left', weight: 3 },
        because: [{ kind: 'finding', finding: 'quadriceps-weak', side: 'left' }],
      },
    ],
    goals: [
      {
        ...{ id: 'goal-1', kind: 'function', activity: 'Climb the stairs at home', measure: 'lefs' },
        ...{ baseline: 41, target: 55, weeks: 8, problems: [key] },
      },
    ],
    limits: { clinicMinutes: 45, homeMinutesPerDay: 15, clinicEquipment: 'all', homeEquipment: ['band', 'chair'] },
    phases: [
      {
        ...{ number: 1, weeks: 2, visitsPerWeek: 1, homePerDay: 2 },
        clinic: [itemOf('quad-set', 'clinic')],
        home: [itemOf('quad-set', 'home')],
        exit: [{ id: 'p1-rest-pain', measure: 'nprsRest', op: '<=', value: 3, visits: 1, source: 'policy' }],
      },
    ],
    excluded: [],
    calendar: {
      startOn: '2026-11-09',
      weekdays: ['mon', 'thu'],
      restHours: 48,
      visits: [
        { id: 'visit-1', phase: 1, on: '2026-11-09', at: '09:30', status: 'planned', fixed: false, reassess: false },
        { id: 'visit-2', phase: 1, on: '2026-11-16', at: null, status: 'planned', fixed: false, reassess: false },
      ],
    },
    notes: '',
    versions: { library: libraryVersion, composer: '1' },
  };
}

/** The same in two phases with the same exercises, of which the first asks that resting pain is low at one visit. */
export function planInTwoPhases(assessmentId: string): PlanDocument {
  const document = planFor(assessmentId);
  const [first] = document.phases;
  if (!first) throw new Error('There is no phase.');
  const moved = (lane: Lane): PlanItem[] => first[lane].map((item) => ({ ...item, id: item.id.replace('1.', '2.') }));
  return { ...document, phases: [first, { ...first, number: 2, clinic: moved('clinic'), home: moved('home') }] };
}

/** A protocol that no other test has. */
export function newProtocol(): CreateClinicProtocolRequest {
  const name = `Protocol ${randomUUID()}`;
  return { name, protocol: clinicProtocolOf(planFor(randomUUID()), name) };
}

/** A new plan of a new patient, with the assessment that it answers. */
export interface OpenedPlan {
  readonly patient: PatientView;
  readonly signed: AssessmentView;
  readonly plan: PlanView;
}

/** Opens a plan for a new patient whose assessment is signed. */
export async function openPlan(client: TestClient): Promise<OpenedPlan> {
  const { patient, signed } = await signedAssessment(client);
  const request = { assessmentId: signed.id, document: planFor(signed.id) };
  const { status, body: plan } = await client.post<PlanView>(routes.patientPlans(patient.id), request);
  if (status !== 201) throw new Error(`Opening a plan was answered with ${status}.`);
  return { patient, signed, plan };
}

type Version = Pick<PlanView, 'id' | 'version'>;

/** Takes a step with a version of a plan. */
export function step<Body = PlanView>(
  client: TestClient,
  { id, version }: Version,
  [transition, reason]: readonly [PlanTransition, string?],
): ReturnType<typeof client.post<Body>> {
  return client.post<Body>(routes.planStep(id, transition), { reason }, { 'if-match': `"${version}"` });
}

/** Takes steps one after the other, each of which must succeed; answers the plan after the last. */
export async function walk(
  client: TestClient,
  plan: PlanView,
  steps: readonly (readonly [PlanTransition, string?])[],
): Promise<PlanView> {
  let current = plan;
  for (const each of steps) {
    const { status, body } = await step(client, current, each);
    if (status !== 200) throw new Error(`${each[0]} was answered with ${status}: ${JSON.stringify(body)}`);
    current = body;
  }
  return current;
}

/** Saves a document over a version of a plan’s working copy. */
export function saveDraft<Body = PlanView>(
  client: TestClient,
  { id, version }: Version,
  document: unknown,
): ReturnType<typeof client.put<Body>> {
  return client.put<Body>(routes.planDraft(id), { document }, { 'if-match': `"${version}"` });
}
