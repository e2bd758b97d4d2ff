import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InjectOptions } from 'fastify';
import type {
  CalendarFeedView,
  ClinicProtocolView,
  ClinicView,
  ExerciseView,
  PatientPage,
  PatientView,
  PersonLinkView,
  RuleParametersView,
} from '@repattern/contracts';
import { permissionMatrix, personSteps, roles, routes, type Permission, type Role } from '@repattern/contracts/values';
import { planTransitions, type PlanTransition } from '@repattern/domain';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { acceptAll, finishQuietly, quietRecord } from './finished-visit';
import { completeDocument, openDraft, save, signedAssessment } from './new-assessment';
import { newExercise } from './new-exercise';
import { newPatient } from './new-patient';
import { newProtocol, openPlan, planFor, walk } from './new-plan';
import { begunVisit, firstVisit, openVisit, planInForce } from './new-visit';
import { reviewBodies, reviewSubject } from './review-operations';
import { TestClient } from './test-client';
import { createTestClinic, testPassword, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

interface OpenApi {
  paths: Record<string, Record<string, { 'x-permission': Permission | 'public' }>>;
}

const openApi = JSON.parse(readFileSync(join(__dirname, '../../../libs/contracts/openapi.json'), 'utf8')) as OpenApi;
const operations = Object.entries(openApi.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { 'x-permission': permission }]) => ({
    path,
    method: method.toUpperCase(),
    permission,
  })),
);

interface Subject {
  readonly id: string;
  readonly version: number;
  readonly assessmentId?: string;
  /** Secret part of a link. */
  readonly token?: string;
  /** The visit at which a gate was overridden. */
  readonly visitId?: string;
  /** The record of a visit with which the operation succeeds. */
  readonly document?: object | null;
}

interface Asked extends Subject {
  readonly clinic: TestClinic;
}

/** A body with which each writing operation succeeds; a new writing operation fails here until it has one. */
const bodies: Readonly<Record<string, (asked: Asked) => object>> = {
  'POST /api/v1/session': ({ clinic }) => ({ email: clinic.people.therapist.email, password: testPassword }),
  'PUT /api/v1/session/password': () => ({ current: testPassword, next: testPassword }),
  'POST /api/v1/session/welcome/look': ({ token }) => ({ token }),
  'POST /api/v1/session/welcome': ({ token }) => ({ token, password: testPassword }),
  'POST /api/v1/session/second-factor': () => ({ password: testPassword }),
  'POST /api/v1/session/second-factor/confirm': () => ({ code: '123456' }),
  'POST /api/v1/session/second-factor/remove': () => ({ password: testPassword }),
  'POST /api/v1/people': () => newPerson(),
  'PUT /api/v1/people/{id}': () => ({ displayName: 'Nora New', roles: ['auditor'] }),
  ...Object.fromEntries(personSteps.map((step) => [`POST /api/v1/people/{id}/${step}`, () => ({})])),
  'POST /api/v1/patients': () => newPatient(),
  'POST /api/v1/patients/search': () => ({ q: '' }),
  'POST /api/v1/audit/events/search': () => ({ text: '' }),
  'POST /api/v1/audit/export': () => ({ text: '' }),
  'PATCH /api/v1/patients/{id}': () => ({ sex: 'other' }),
  'POST /api/v1/patients/{patientId}/assessments': () => ({}),
  'POST /api/v1/patients/{patientId}/assessments/import': () => ({ file: emptyFile }),
  'PUT /api/v1/assessments/{id}': () => ({ document: completeDocument() }),
  'POST /api/v1/assessments/{id}/sign': () => ({}),
  'POST /api/v1/assessments/{id}/discard': () => ({}),
  'POST /api/v1/assessments/{id}/addenda': () => ({ text: 'More', reason: 'Forgotten' }),
  'POST /api/v1/patients/{patientId}/plans': ({ assessmentId = '' }) => ({
    assessmentId,
    document: planFor(assessmentId),
  }),
  'PUT /api/v1/plans/{id}/draft': ({ assessmentId = '' }) => ({ document: planFor(assessmentId) }),
  'PUT /api/v1/plans/{id}/calendar': ({ assessmentId = '' }) => ({ document: planFor(assessmentId), reason: 'Away' }),
  ...Object.fromEntries(
    planTransitions.map((step) => [`POST /api/v1/plans/{id}/${step}`, () => ({ reason: 'Agreed' })]),
  ),
  'POST /api/v1/plans/{id}/calendar-feed': () => ({}),
  'POST /api/v1/plans/{planId}/visits': () => firstVisit,
  'PUT /api/v1/visits/{id}/record': ({ document }) => ({ document: { ...document, notes: 'More' } }),
  'POST /api/v1/visits/{id}/start': () => ({}),
  'POST /api/v1/visits/{id}/cancel': () => ({ reason: 'Felt ill' }),
  'POST /api/v1/visits/{id}/finish': ({ document }) => ({ document }),
  'POST /api/v1/visits/{id}/addenda': () => ({ text: 'More', reason: 'Forgotten' }),
  ...reviewBodies,
  'POST /api/v1/clinic-protocols': () => newProtocol(),
  'POST /api/v1/clinic-protocols/{id}/archive': () => ({}),
  'PUT /api/v1/clinic': () => ({ coSignRequired: false, closures: [] }),
  'PUT /api/v1/clinic/rule-parameters': () => ({ values: {}, reason: 'As the rule set says' }),
  'POST /api/v1/exercises': () => ({ exercise: newExercise() }),
  'PUT /api/v1/exercises/{id}': ({ id }) => ({ exercise: newExercise({ id, name: 'Changed' }) }),
  'PUT /api/v1/exercises/{id}/favourite': () => ({}),
  'PUT /api/v1/exercises/{id}/archive': () => ({}),
};
/** What is let through by its permission and then finds nothing to do: the second factor has a test of its own. */
const nothingToDo = ['POST /api/v1/session/second-factor/confirm', 'POST /api/v1/session/second-factor/remove'];
const emptyFile = { patient: { ageYears: null, sex: 'unknown' }, presentation: { id: null } };

/** Makes what an operation is about in the clinic of its owner; answers its identifier and version. */
async function subjectOf(path: string, owner: TestClinic): Promise<Subject> {
  const reviewed = await reviewSubject(path, owner);
  if (reviewed !== null) return reviewed;
  const therapist = await owner.as('therapist');
  if (path === '/api/v1/clinic') return (await therapist.get<ClinicView>(routes.clinic)).body;
  if (path === '/api/v1/clinic/rule-parameters')
    return { id: owner.id, ...(await therapist.get<RuleParametersView>(routes.ruleParameters)).body };
  if (path.startsWith('/api/v1/people/') || path.includes('/welcome')) return personSubject(path, owner);
  if (path.startsWith('/api/v1/clinic-protocols')) {
    const { body } = await therapist.post<ClinicProtocolView>(routes.clinicProtocols, newProtocol());
    return { id: body.id, version: 1 };
  }
  if (path.startsWith('/api/v1/visits')) return visitSubject(path, therapist);
  if (path.startsWith('/api/v1/plans') || path.includes('{token}')) return planSubject(path, owner);
  if (path.startsWith('/api/v1/exercises')) {
    const { body } = await therapist.post<ExerciseView>(routes.exercises, { exercise: newExercise() });
    return { id: body.entry.id, version: 1 };
  }
  if (path.endsWith('/addenda')) return (await signedAssessment(therapist)).signed;
  if (path.startsWith('/api/v1/assessments')) {
    const { draft } = await openDraft(therapist);
    return path.endsWith('/sign') ? (await save(therapist, draft, completeDocument())).body : draft;
  }
  if (path.endsWith('/plans')) {
    const { patient, signed } = await signedAssessment(therapist);
    return { ...patient, assessmentId: signed.id };
  }
  return (await therapist.post<PatientView>(routes.patients, newPatient())).body;
}

const newPerson = (): object => ({
  email: `${randomUUID()}@test.example`,
  displayName: 'Nora New',
  roles: ['therapist'],
});

/** A person at the point at which an operation on it can succeed. */
async function personSubject(path: string, owner: TestClinic): Promise<Subject> {
  const administrator = await owner.as('administrator');
  const { body } = await administrator.post<PersonLinkView>(routes.people, newPerson());
  const { id } = body.person;
  const token = new URL(body.link).hash.slice(1);
  const last = path.split('/').at(-1) ?? '';
  if (last === 'reset') await administrator.post(routes.welcome, { token, password: testPassword });
  if (last === 'reactivate') await administrator.post(routes.personStep(id, 'deactivate'), {});
  if (last === 'reset-second-factor')
    await asOwner(
      `INSERT INTO second_factors (person_id, clinic_id, sealed, active_since) VALUES ($1, $2, 'sealed', now())`,
      [id, owner.id],
    );
  return { id, token, version: 1 };
}

/** A visit at the point at which an operation on it can succeed. */
async function visitSubject(path: string, therapist: TestClient): Promise<Subject> {
  const last = path.split('/').at(-1) ?? '';
  if (['start', 'cancel'].includes(last))
    return (await openVisit(therapist, await planInForce(therapist), { step: 'arrive' })).body;
  const { visit } = await begunVisit(therapist);
  if (last === 'finish') return { ...visit, document: await acceptAll(therapist, visit, quietRecord(visit)) };
  return ['addenda', 'verdicts'].includes(last) ? finishQuietly(therapist, visit) : visit;
}

/** What has to happen to a new plan before an operation on it can succeed, by the end of the path. */
const planSteps: Readonly<Record<string, readonly (readonly [PlanTransition, string?])[]>> = {
  ...{ draft: [], 'sign-off': [], discard: [], resume: [['sign-off'], ['hold', 'Away']] },
};

async function planSubject(path: string, owner: TestClinic): Promise<Subject> {
  const therapist = await owner.as('therapist');
  const { plan } = await openPlan(therapist);
  const last = path.split('/').at(-1) ?? '';
  const waits = ['co-sign', 'return'].includes(last);
  if (waits) await askForCoSignature(owner, true);
  const walked = await walk(therapist, plan, planSteps[last] ?? [['sign-off']]);
  if (path.includes('{token}')) {
    const { body } = await therapist.post<CalendarFeedView>(routes.planCalendarFeed(plan.id), {});
    return { id: /feeds\/(.*)\.ics$/.exec(body.path)?.[1] ?? '', version: 1 };
  }
  if (waits) await askForCoSignature(owner, false);
  return walked;
}

async function askForCoSignature(owner: TestClinic, coSignRequired: boolean): Promise<void> {
  const administrator = await owner.as('administrator');
  const { body, headers } = await administrator.get<ClinicView>(routes.clinic);
  const settings = { coSignRequired, closures: body.closures };
  await administrator.put(routes.clinic, settings, { 'if-match': String(headers.etag) });
}

/** The part of a path that names one patient, assessment, plan or exercise. */
const aboutOne = /\{(?:id|patientId|planId|token)\}/;

describe('the permission matrix', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let other: TestClinic;
  beforeAll(async () => {
    server = await startTestServer();
    [clinic, other] = [await createTestClinic(server), await createTestClinic(server)];
  });
  afterAll(() => server.stop());

  const request = async (
    { path, method }: { path: string; method: string },
    owner: TestClinic,
  ): Promise<InjectOptions> => {
    const subject = await subjectOf(path, owner);
    const { id, version } = subject;
    const body = bodies[`${method} ${path}`];
    if (['POST', 'PATCH', 'PUT'].includes(method) && !body)
      throw new Error(`Give ${method} ${path} a body in this test.`);
    const headers = { 'if-match': `"${version}"` };
    const url = path.replace(aboutOne, id).replace('{number}', '1').replace('{itemId}', '1.clinic.quad-set.left');
    return {
      method: method as 'GET',
      url,
      headers,
      ...(body ? { payload: body({ ...subject, clinic }) } : {}),
    };
  };

  const cases = operations.flatMap((operation) => [null, ...roles].map((role) => ({ ...operation, role })));

  it.each(cases)('$method $path as $role in the own clinic', async ({ role, permission, ...operation }) => {
    const caller = role === null ? new TestClient(server, '198.51.100.7') : await clinic.as(role);
    const { status, body } = await caller.send(await request(operation, clinic));
    const allowed = permission === 'public' || (role !== null && holds(role, permission));
    const refusal = role === null ? 401 : 403;
    const answer = nothingToDo.includes(`${operation.method} ${operation.path}`) ? 4 : 2;
    expect(allowed ? Math.floor(status / 100) : status).toBe(allowed ? answer : refusal);
    if (allowed) expect(['session.required', 'permission.missing']).not.toContain(body['code']);
  });

  const ofOneResource = cases.filter(
    ({ path, role, permission }) => aboutOne.test(path) && role !== null && permission !== 'public',
  );

  it.each(ofOneResource)(
    '$method $path as $role of another clinic finds nothing',
    async ({ role, permission, ...operation }) => {
      const caller = await other.as(role as Role);
      const { status } = await caller.send(await request(operation, clinic));
      expect(status).toBe(holds(role as Role, permission as Permission) ? 404 : 403);
    },
  );

  it('shows no list of one clinic to another', async () => {
    const caller = await other.as('supervisor');
    const { body } = await caller.get<PatientPage>('/api/v1/patients?limit=200&status=all');
    const { rows } = await asOwner('SELECT id FROM patients WHERE clinic_id = $1', [clinic.id]);
    const foreign = new Set(rows.map(({ id }) => id));
    expect(foreign.size).toBeGreaterThan(0);
    expect(body.items.filter(({ id }) => foreign.has(id))).toEqual([]);
  });

  it('keeps each refusal as an event', async () => {
    const fresh = await createTestClinic(server);
    await (await fresh.as('supervisor')).post('/api/v1/patients', newPatient());
    const { rows } = await asOwner(`SELECT data FROM audit_events WHERE clinic_id = $1 AND action = 'access.refused'`, [
      fresh.id,
    ]);
    expect(rows).toEqual([{ data: { permission: 'patients.write' } }]);
  });
});

function holds(role: Role, permission: Permission): boolean {
  return (permissionMatrix[permission] as readonly Role[]).includes(role);
}
