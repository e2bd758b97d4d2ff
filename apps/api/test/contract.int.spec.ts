import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import type { AssessmentView, PatientView, PlanView, VisitView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { RunningServer } from '../src/server';
import { finish, finishQuietly } from './finished-visit';
import { completeDocument, openDraft, save, signedAssessment } from './new-assessment';
import { newExercise } from './new-exercise';
import { newPatient } from './new-patient';
import { newProtocol, openPlan, planFor, saveDraft, step, walk } from './new-plan';
import { begunVisit, moveVisit, openVisit, saveRecord } from './new-visit';
import type { Answer, TestClient } from './test-client';
import { createTestClinic, testPassword, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

const document = JSON.parse(readFileSync(join(__dirname, '../../../libs/contracts/openapi.json'), 'utf8')) as {
  paths: Record<
    string,
    Record<string, { responses: Record<string, { content?: Record<string, { schema: object }> }> }>
  >;
};
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false }).addSchema(document, 'api');

/** The schema that the committed description promises for an answer. */
function promised(method: string, path: string, answer: Answer): ValidateFunction {
  const { responses } = document.paths[path]?.[method] ?? { responses: {} };
  const key = responses[String(answer.status)] ? String(answer.status) : 'default';
  const type = String(answer.headers['content-type']).split(';', 1)[0] ?? '';
  if (!responses[key]?.content?.[type]) throw new Error(`${method} ${path} promises no ${type} for ${answer.status}.`);
  const pointer = ['paths', path, method, 'responses', key, 'content', type, 'schema'];
  const encoded = pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')));
  return ajv.compile({ $ref: `api#/${encoded.join('/')}` });
}

describe('answers keep to the committed description', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let client: TestClient;
  let patient: PatientView;
  beforeAll(async () => {
    server = await startTestServer();
    clinic = await createTestClinic(server);
    client = await clinic.as('therapist');
    const request = newPatient({ therapistId: clinic.people.therapist.id });
    ({ body: patient } = await client.post<PatientView>('/api/v1/patients', request));
  });
  afterAll(() => server.stop());

  const one = '/api/v1/patients/{id}';
  const change = (version: string, body: object): Promise<Answer> =>
    client.patch(`/api/v1/patients/${patient.id}`, body, { 'if-match': version });

  const ofPatient = '/api/v1/patients/{patientId}/assessments';
  const assessment = '/api/v1/assessments/{id}';
  const newest = async (): Promise<AssessmentView> => (await openDraft(client)).draft;
  const signed = async (): Promise<AssessmentView> => (await signedAssessment(client)).signed;
  const plansOfPatient = '/api/v1/patients/{patientId}/plans';
  const plan = '/api/v1/plans/{id}';
  const planned = async (): Promise<PlanView> => (await openPlan(client)).plan;
  const inForce = async (): Promise<PlanView> => walk(client, await planned(), [['sign-off']]);
  const again = ({ patientId, assessmentId, draft }: PlanView): Promise<Answer> =>
    client.post(routes.patientPlans(patientId), { assessmentId, document: draft });
  const saving = ({ id, assessmentId }: PlanView, version: number): Promise<Answer> =>
    saveDraft<Answer['body']>(client, { id, version }, { ...planFor(assessmentId), notes: 'More' });
  const emptied = async (): Promise<PlanView> => {
    const { id, version, assessmentId } = await planned();
    return (await saveDraft(client, { id, version }, { ...planFor(assessmentId), phases: [] })).body;
  };
  const visits = '/api/v1/plans/{planId}/visits';
  const visit = '/api/v1/visits/{id}';
  const begun = async (): Promise<VisitView> => (await begunVisit(client)).visit;
  const arrived = async (): Promise<VisitView> => (await openVisit(client, await inForce(), { step: 'arrive' })).body;
  const finished = async (): Promise<VisitView> => finishQuietly(client, await begun());
  const recording = (opened: VisitView): Promise<Answer> =>
    saveRecord<Answer['body']>(client, opened, { ...opened.document, notes: 'More' });
  const finishing = (opened: VisitView): Promise<Answer> => finish<Answer['body']>(client, opened, opened.document);
  const addendum = { text: 'More', reason: 'Forgotten' };
  const exercise = newExercise();
  const closing = async (verb: 'sign' | 'discard', draft: Promise<AssessmentView>): Promise<Answer> => {
    const { id, version } = await draft;
    return client.post(`/api/v1/assessments/${id}/${verb}`, {}, { 'if-match': `"${version}"` });
  };

  const answers: [method: string, path: string, status: number, ask: () => Promise<Answer>][] = [
    ['get', '/health/live', 200, () => client.get('/health/live')],
    ['get', '/api/v1/session', 200, () => client.get('/api/v1/session')],
    ['post', '/api/v1/session', 201, () => client.signIn(clinic.people.therapist.email, testPassword)],
    ['post', '/api/v1/session', 401, () => client.signIn(clinic.people.therapist.email, 'wrong')],
    ['get', '/api/v1/worklist', 200, () => client.get('/api/v1/worklist')],
    ['get', '/api/v1/people', 200, () => client.get('/api/v1/people')],
    ['get', '/api/v1/patients', 200, () => client.get('/api/v1/patients')],
    ['get', '/api/v1/patients', 400, () => client.get('/api/v1/patients?limit=0&sort=shoe-size')],
    ['post', '/api/v1/patients/search', 200, () => client.post('/api/v1/patients/search', { q: 'ana' })],
    ['post', '/api/v1/patients', 201, () => client.post('/api/v1/patients', newPatient())],
    ['post', '/api/v1/patients', 400, () => client.post('/api/v1/patients', {})],
    [
      'post',
      '/api/v1/patients',
      409,
      () => client.post('/api/v1/patients', newPatient({ recordNumber: patient.recordNumber })),
    ],
    ['get', one, 200, () => client.get(`/api/v1/patients/${patient.id}`)],
    ['get', one, 404, () => client.get('/api/v1/patients/none')],
    ['patch', one, 200, () => change('"1"', { archived: true })],
    ['patch', one, 412, () => change('"1"', { archived: false })],
    ['get', ofPatient, 200, async () => client.get(routes.patientAssessments((await signed()).patientId))],
    ['post', ofPatient, 201, async () => client.post(routes.patientAssessments((await signed()).patientId), {})],
    ['post', ofPatient, 409, async () => client.post(routes.patientAssessments((await newest()).patientId), {})],
    [
      'post',
      `${ofPatient}/import`,
      400,
      async () => client.post(routes.assessmentImport((await newest()).patientId), { file: {} }),
    ],
    ['get', assessment, 200, async () => client.get(routes.assessment((await signed()).id))],
    ['put', assessment, 200, async () => save(client, await newest(), completeDocument()) as unknown as Answer],
    [
      'put',
      assessment,
      412,
      async () => save(client, { ...(await newest()), version: 9 }, completeDocument()) as unknown as Answer,
    ],
    ['post', `${assessment}/sign`, 409, () => closing('sign', newest())],
    ['post', `${assessment}/discard`, 200, () => closing('discard', newest())],
    [
      'post',
      `${assessment}/addenda`,
      201,
      async () => client.post(routes.assessmentAddenda((await signed()).id), { text: 'a', reason: 'b' }),
    ],
    ['get', `${assessment}/file`, 200, async () => client.get(routes.assessmentFile((await signed()).id))],
    ['get', plansOfPatient, 200, async () => client.get(routes.patientPlans((await planned()).patientId))],
    ['post', plansOfPatient, 409, async () => again(await planned())],
    ['post', plansOfPatient, 400, async () => client.post(routes.patientPlans((await planned()).patientId), {})],
    ['get', plan, 200, async () => client.get(routes.plan((await planned()).id))],
    ['get', plan, 200, async () => client.get(routes.plan((await inForce()).id))],
    ['put', `${plan}/draft`, 200, async () => saving(await planned(), 1)],
    ['put', `${plan}/draft`, 412, async () => saving(await planned(), 9)],
    ['put', `${plan}/draft`, 409, async () => saving(await inForce(), 2)],
    ['post', `${plan}/sign-off`, 200, async () => step<Answer['body']>(client, await planned(), ['sign-off'])],
    ['post', `${plan}/sign-off`, 422, async () => step<Answer['body']>(client, await emptied(), ['sign-off'])],
    ['post', `${plan}/resume`, 409, async () => step<Answer['body']>(client, await inForce(), ['resume'])],
    ['get', `${plan}/revisions`, 200, async () => client.get(routes.planRevisions((await inForce()).id))],
    ['get', `${plan}/revisions/{number}`, 200, async () => client.get(routes.planRevision((await inForce()).id, 1))],
    ['get', `${plan}/calendar.ics`, 200, async () => client.get(routes.planCalendarFile((await inForce()).id))],
    ['post', `${plan}/calendar-feed`, 201, async () => client.post(routes.planCalendarFeed((await inForce()).id), {})],
    ['get', visits, 200, async () => client.get(routes.planVisits((await finished()).planId))],
    ['post', visits, 201, async () => openVisit<Answer['body']>(client, await inForce())],
    ['post', visits, 409, async () => openVisit<Answer['body']>(client, await planned())],
    [
      'post',
      visits,
      409,
      async () => openVisit<Answer['body']>(client, { id: (await begun()).planId }, { on: '2026-11-16' }),
    ],
    ['get', visit, 200, async () => client.get(routes.visit((await finished()).id))],
    ['put', `${visit}/record`, 200, async () => recording(await begun())],
    ['put', `${visit}/record`, 412, async () => recording({ ...(await begun()), version: 9 })],
    ['post', `${visit}/start`, 409, async () => moveVisit<Answer['body']>(client, await begun(), ['start'])],
    ['post', `${visit}/cancel`, 200, async () => moveVisit<Answer['body']>(client, await arrived(), ['cancel'])],
    ['post', `${visit}/finish`, 422, async () => finishing(await begun())],
    ['post', `${visit}/addenda`, 201, async () => client.post(routes.visitAddenda((await finished()).id), addendum)],
    ['get', `${visit}/verdicts`, 200, async () => client.get(routes.visitVerdicts((await finished()).id))],
    ['get', '/api/v1/clinic', 200, () => client.get(routes.clinic)],
    ['post', '/api/v1/clinic-protocols', 201, () => client.post(routes.clinicProtocols, newProtocol())],
    ['get', '/api/v1/clinic-protocols', 200, () => client.get(routes.clinicProtocols)],
    ['get', '/api/v1/exercises', 200, () => client.get(`${routes.exercises}?limit=200`)],
    ['post', '/api/v1/exercises', 201, () => client.post(routes.exercises, { exercise })],
    ['post', '/api/v1/exercises', 400, () => client.post(routes.exercises, { exercise: {} })],
    ['get', '/api/v1/exercises/own', 200, () => client.get(routes.ownExercises)],
    ['get', '/api/v1/exercises/{id}', 200, () => client.get(routes.exercise(exercise.id))],
    [
      'put',
      '/api/v1/exercises/{id}',
      412,
      () => client.put(routes.exercise(exercise.id), { exercise }, { 'if-match': '"9"' }),
    ],
    ['patch', one, 428, () => client.patch(`/api/v1/patients/${patient.id}`, { archived: false })],
  ];

  it.each(answers)('%s %s → %i', async (method, path, status, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    const validate = promised(method, path, answer);
    validate(answer.body);
    expect(validate.errors ?? []).toEqual([]);
  });
});
