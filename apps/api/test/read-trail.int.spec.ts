import { randomUUID } from 'node:crypto';
import type { AssessmentView, PatientView, PlanView, RevisionView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { save, signedAssessment } from './new-assessment';
import { newPatient } from './new-patient';
import { openPlan, planFor, saveDraft, walk } from './new-plan';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

describe('a record is never shown without an event that says so', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let client: TestClient;
  let patient: PatientView;
  let draft: AssessmentView;
  let plan: PlanView;
  beforeAll(async () => {
    server = await startTestServer();
    clinic = await createTestClinic(server);
    client = await clinic.as('therapist');
    ({ body: patient } = await client.post<PatientView>('/api/v1/patients', newPatient({ familyName: 'Urmărit' })));
    ({ body: draft } = await client.post<AssessmentView>(routes.patientAssessments(patient.id), {}));
    const request = { assessmentId: draft.id, document: planFor(draft.id) };
    ({ body: plan } = await client.post<PlanView>(routes.patientPlans(patient.id), request));
  });
  afterAll(() => server.stop());

  /** The actions since then that name the patient, as subject or among those shown. */
  const toldBy = async (work: () => Promise<unknown>): Promise<unknown[]> => {
    const { rows: before } = await asOwner('SELECT coalesce(max(id), 0) AS id FROM audit_events');
    await work();
    const { rows } = await asOwner(
      `SELECT action FROM audit_events WHERE id > $1 AND clinic_id = $2 AND (subject_id = $3 OR data->'patients' ? $3::text OR data->>'patient' = $3::text) ORDER BY id`,
      [before[0]?.['id'], clinic.id, patient.id],
    );
    return rows.map(({ action }) => action);
  };

  const one = (): string => `/api/v1/patients/${patient.id}`;

  it.each<[string, string, () => Promise<unknown>]>([
    ['read', 'patient.read', () => client.get(one())],
    ['told of as changed meanwhile', 'patient.read', () => client.patch(one(), { sex: 'male' }, { 'if-match': '"0"' })],
    ['changed to what it was', 'patient.read', () => client.patch(one(), { sex: patient.sex }, { 'if-match': '"1"' })],
    ['listed', 'patient.listed', () => client.get('/api/v1/patients')],
    ['found', 'patient.listed', () => client.post('/api/v1/patients/search', { q: 'urmarit' })],
    ['on the worklist', 'worklist.read', () => client.get('/api/v1/worklist')],
    ['assessed, and this is listed', 'assessment.listed', () => client.get(routes.patientAssessments(patient.id))],
    ['assessed, and this is read', 'assessment.read', () => client.get(routes.assessment(draft.id))],
    ['assessed, and this leaves as a file', 'assessment.exported', () => client.get(routes.assessmentFile(draft.id))],
    ['told of as assessed meanwhile', 'assessment.read', () => save(client, { ...draft, version: 9 }, draft.document)],
    ['planned, and this is listed', 'plan.listed', () => client.get(routes.patientPlans(patient.id))],
    ['planned, and this is read', 'plan.read', () => client.get(routes.plan(plan.id))],
    ['planned, and its revisions are listed', 'plan.revisions-listed', () => client.get(routes.planRevisions(plan.id))],
    [
      'planned, and this leaves as a calendar',
      'plan.calendar-exported',
      () => client.get(routes.planCalendarFile(plan.id)),
    ],
    ['treated, and this is listed', 'visit.listed', () => client.get(routes.planVisits(plan.id))],
    ['told of as planned meanwhile', 'plan.read', () => saveDraft(client, { ...plan, version: 9 }, plan.draft)],
    ['planned as it was', 'plan.read', () => saveDraft(client, plan, plan.draft)],
    ['assessed as it was', 'assessment.read', () => save(client, draft, draft.document)],
  ])('when it is %s', async (_, action, work) => {
    expect(await toldBy(work)).toEqual([action]);
  });

  it('and a revision that is read is named with its patient', async () => {
    const opened = await openPlan(client);
    await walk(client, opened.plan, [['sign-off']]);
    await client.get<RevisionView>(routes.planRevision(opened.plan.id, 1));
    const { rows } = await asOwner(
      `SELECT data FROM audit_events WHERE action = 'plan.revision-read' AND subject_id = $1`,
      [opened.plan.id],
    );
    expect(rows).toEqual([{ data: { patient: opened.patient.id, revision: 1 } }]);
  });

  it('and what stays on the next page is not told as shown', async () => {
    await client.post('/api/v1/patients', newPatient({ familyName: 'Aaa' }));
    expect(await toldBy(() => client.get('/api/v1/patients?limit=1'))).toEqual([]);
  });

  it('and what an assessment was started from is named where it is shown beside it', async () => {
    const { patient: assessed, signed } = await signedAssessment(client);
    const next = await client.post<AssessmentView>(routes.patientAssessments(assessed.id), { basedOn: signed.id });
    await client.get(routes.assessment(next.body.id));
    const { rows } = await asOwner(
      `SELECT action FROM audit_events WHERE clinic_id = $1 AND data->>'previous' = $2 ORDER BY id`,
      [clinic.id, signed.id],
    );
    expect(rows.map(({ action }) => action)).toEqual(['assessment.created', 'assessment.read']);
  });

  it('and an assessment that is given again is told as such, with its patient', async () => {
    const { body: other } = await client.post<PatientView>(routes.patients, newPatient());
    const key = { 'idempotency-key': randomUUID() };
    for (let times = 0; times < 2; times++) await client.post(routes.patientAssessments(other.id), {}, key);
    const { rows } = await asOwner(
      `SELECT data FROM audit_events WHERE clinic_id = $1 AND action = 'request.replayed' AND data->'params'->>'patientId' = $2`,
      [clinic.id, other.id],
    );
    expect(rows).toHaveLength(1);
  });

  it('and an answer that is given again is told as such', async () => {
    const [request, key] = [newPatient(), { 'idempotency-key': randomUUID() }];
    await client.post('/api/v1/patients', request, key);
    const count = `SELECT count(*)::integer AS replays FROM audit_events WHERE clinic_id = $1 AND action = 'request.replayed' AND data->>'route' = '/api/v1/patients'`;
    await client.post('/api/v1/patients', request, key);
    expect((await asOwner(count, [clinic.id])).rows).toEqual([{ replays: 1 }]);
  });
});
