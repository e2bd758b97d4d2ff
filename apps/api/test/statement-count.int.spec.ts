import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { AssessmentView, PatientView, PlanView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { RunningServer } from '../src/server';
import { acceptAll, finish, quietRecord } from './finished-visit';
import { completeDocument, openDraft, save, signedAssessment } from './new-assessment';
import { newExercise } from './new-exercise';
import { newPatient } from './new-patient';
import { openPlan, planFor, saveDraft, step, walk } from './new-plan';
import { begunVisit, openVisit, planInForce, saveRecord } from './new-visit';
import type { TestClient } from './test-client';
import { createTestClinic } from './test-clinic';
import { startTestServer } from './test-server';

/** What every transaction sends: its beginning with the role, the session, and its end. */
const ofTheTransaction = 3;

describe('SQL statements beyond the transaction’s own', () => {
  let server: RunningServer;
  let client: TestClient;
  let patient: PatientView;
  let draft: AssessmentView;
  let plan: PlanView;
  beforeAll(async () => {
    server = await startTestServer();
    client = await (await createTestClinic(server)).as('therapist');
    ({ patient, draft } = await openDraft(client));
    plan = await walk(client, (await openPlan(client)).plan, [['sign-off']]);
  });
  afterAll(() => server.stop());

  const countDuring = async (work: () => Promise<{ status: number }>): Promise<number> => {
    const query = jest.spyOn(Client.prototype, 'query');
    const { status } = await work();
    const count = query.mock.calls.length;
    query.mockRestore();
    expect(status).toBeLessThan(300);
    return count - ofTheTransaction;
  };

  it.each([
    ['a patient page', () => client.get('/api/v1/patients?limit=50')],
    ['a search', () => client.post('/api/v1/patients/search', { q: 'te ana' })],
    ['one patient', () => client.get(`/api/v1/patients/${patient.id}`)],
    ['the worklist', () => client.get('/api/v1/worklist')],
    ['the visits of today', () => client.get(routes.worklistVisits)],
    ['the people', () => client.get('/api/v1/people')],
    ['a page of assessments', () => client.get(routes.patientAssessments(patient.id))],
    ['one assessment', () => client.get(routes.assessment(draft.id))],
    ['the file of an assessment', () => client.get(routes.assessmentFile(draft.id))],
    ['a page of plans', () => client.get(routes.patientPlans(patient.id))],
    ['one plan', () => client.get(routes.plan(plan.id))],
    ['the revisions of a plan', () => client.get(routes.planRevisions(plan.id))],
    ['one revision', () => client.get(routes.planRevision(plan.id, 1))],
    ['the calendar of a plan', () => client.get(routes.planCalendarFile(plan.id))],
    ['a page of visits', () => client.get(routes.planVisits(plan.id))],
    ['the clinic', () => client.get(routes.clinic)],
    ['the clinic’s numbers in the rules', () => client.get(routes.ruleParameters)],
    ['the clinic’s protocols', () => client.get(routes.clinicProtocols)],
    ['a search in the library', () => client.get(`${routes.exercises}?q=squat&region=knee`)],
    ['the clinic’s own exercises', () => client.get(routes.ownExercises)],
    ['one exercise', () => client.get(routes.exercise('quad-set'))],
  ])('are one for reading %s', async (_, read) => {
    expect(await countDuring(read)).toBe(1);
  });

  it('are three for a create that may be sent again, one for one that may not', async () => {
    const key = { 'idempotency-key': randomUUID() };
    expect(await countDuring(() => client.post('/api/v1/patients', newPatient(), key))).toBe(3);
    expect(await countDuring(() => client.post('/api/v1/patients', newPatient()))).toBe(1);
  });

  it('are one for opening a draft and for a mark on an exercise, two for opening a draft from an earlier assessment', async () => {
    const { body } = await client.post<PatientView>(routes.patients, newPatient());
    expect(await countDuring(() => client.post(routes.patientAssessments(body.id), {}))).toBe(1);
    expect(await countDuring(() => client.put(routes.exerciseFavourite('quad-set'), {}))).toBe(1);
    const { patient: assessed, signed } = await signedAssessment(client);
    const next = { basedOn: signed.id };
    expect(await countDuring(() => client.post(routes.patientAssessments(assessed.id), next))).toBe(2);
  });

  it('are two for saving a draft, for signing it and for adding to it', async () => {
    const { draft: fresh } = await openDraft(client);
    expect(await countDuring(() => save(client, fresh, completeDocument()))).toBe(2);
    const sign = (): Promise<{ status: number }> =>
      client.post(routes.assessmentSign(fresh.id), {}, { 'if-match': '"2"' });
    expect(await countDuring(sign)).toBe(2);
    const addendum = { text: 'More', reason: 'Forgotten' };
    expect(await countDuring(() => client.post(routes.assessmentAddenda(fresh.id), addendum))).toBe(2);
  });

  it('are one for opening a plan, two for saving it and for a step, three where it is checked', async () => {
    const { patient: planned, signed } = await signedAssessment(client);
    const document = planFor(signed.id);
    const request = { assessmentId: signed.id, document };
    expect(await countDuring(() => client.post(routes.patientPlans(planned.id), request))).toBe(1);
    const { plan: fresh } = await openPlan(client);
    const changed = { ...planFor(fresh.assessmentId), notes: 'More' };
    expect(await countDuring(() => saveDraft(client, fresh, changed))).toBe(2);
    const saved = { id: fresh.id, version: 2 };
    expect(await countDuring(() => step(client, saved, ['sign-off']))).toBe(3);
    expect(await countDuring(() => step(client, { ...saved, version: 3 }, ['hold', 'Away']))).toBe(2);
    expect(await countDuring(() => step(client, { ...saved, version: 4 }, ['resume']))).toBe(3);
  });

  it('are three for an exercise of the clinic’s own: its library is locked and read first', async () => {
    const exercise = newExercise();
    expect(await countDuring(() => client.post(routes.exercises, { exercise }))).toBe(3);
    const change = { exercise: { ...exercise, name: 'Changed' } };
    const match = { 'if-match': '"1"' };
    expect(await countDuring(() => client.put(routes.exercise(exercise.id), change, match))).toBe(3);
  });

  it('are one for saving the record of a visit, three for opening one, and seven for finishing one with its plan', async () => {
    const fresh = await planInForce(client);
    expect(await countDuring(() => openVisit(client, fresh))).toBe(3);
    const { visit } = await begunVisit(client);
    expect(await countDuring(() => saveRecord(client, visit, { ...visit.document, notes: 'More' }))).toBe(1);
    const { visit: other } = await begunVisit(client);
    const document = await acceptAll(client, other, quietRecord(other));
    expect(await countDuring(() => finish(client, other, document))).toBe(7);
  });

  it('are two for a change', async () => {
    const change = (): Promise<{ status: number }> =>
      client.patch(`/api/v1/patients/${patient.id}`, { sex: 'male' }, { 'if-match': '"1"' });
    expect(await countDuring(change)).toBe(2);
  });
});
