import { randomUUID } from 'node:crypto';
import type {
  PatientView,
  PlanChangedProblem,
  PlanOpenProblem,
  PlanPage,
  PlanView,
  Problem,
} from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { openDraft, signedAssessment } from './new-assessment';
import { newPatient } from './new-patient';
import { openPlan, planFor, saveDraft, step, walk } from './new-plan';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

describe('plans', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let therapist: TestClient;
  beforeAll(async () => {
    server = await startTestServer();
    clinic = await createTestClinic(server);
    therapist = await clinic.as('therapist');
  });
  afterAll(() => server.stop());

  it('are opened as a draft that holds what was composed', async () => {
    const { patient, signed, plan } = await openPlan(therapist);
    expect(plan).toMatchObject({
      ...{ patientId: patient.id, assessmentId: signed.id, status: 'draft', work: 'open', version: 1 },
      ...{ head: null, inForce: null, transitions: [], createdBy: { displayName: 'Test therapist' } },
    });
    expect(plan.draft).toEqual(planFor(signed.id));
    expect((await therapist.get<PlanView>(routes.plan(plan.id))).body).toEqual(plan);
  });

  it('are opened for an assessment that is still a draft, and once for a key', async () => {
    const { patient, draft } = await openDraft(therapist);
    const request = { assessmentId: draft.id.toUpperCase(), document: planFor(draft.id) };
    const key = { 'idempotency-key': randomUUID() };
    const first = await therapist.post<PlanView>(routes.patientPlans(patient.id), request, key);
    const again = await therapist.post<PlanView>(routes.patientPlans(patient.id), request, key);
    expect([first.status, again.body]).toEqual([201, first.body]);
  });

  it('that are new are one for each patient: the second is told of the first', async () => {
    const { patient, signed, plan } = await openPlan(therapist);
    const request = { assessmentId: signed.id, document: planFor(signed.id) };
    const second = await therapist.post<PlanOpenProblem>(routes.patientPlans(patient.id), request);
    expect([second.status, second.body.code]).toEqual([409, 'plan.open']);
    expect(second.body.plan).toMatchObject({ id: plan.id, updatedBy: { displayName: 'Test therapist' } });
    await walk(therapist, plan, [['sign-off']]);
    expect((await therapist.post(routes.patientPlans(patient.id), request)).status).toBe(201);
  });

  it('opened by several at once are opened by one of them', async () => {
    const { patient, signed } = await signedAssessment(therapist);
    const request = { assessmentId: signed.id, document: planFor(signed.id) };
    const answers = [1, 2, 3, 4].map(() => therapist.post(routes.patientPlans(patient.id), request));
    expect((await Promise.all(answers)).map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409]);
  });

  it('are not opened for somebody archived, for nobody, or for an assessment of somebody else', async () => {
    const { patient, signed } = await signedAssessment(therapist);
    const { body: other } = await therapist.post<PatientView>(routes.patients, newPatient());
    const request = { assessmentId: signed.id, document: planFor(signed.id) };
    const elsewhere = await therapist.post<Problem>(routes.patientPlans(other.id), request);
    expect([elsewhere.status, elsewhere.body.findings]).toMatchObject([
      400,
      [{ code: 'other-patient', pointer: '/assessmentId' }],
    ]);
    const crossed = { assessmentId: signed.id, document: planFor(randomUUID()) };
    const fault = await therapist.post<Problem>(routes.patientPlans(patient.id), crossed);
    expect([fault.status, fault.body.findings]).toMatchObject([400, [{ pointer: '/document/assessmentId' }]]);
    await therapist.patch(routes.patient(patient.id), { archived: true }, { 'if-match': '"1"' });
    const archived = await therapist.post<Problem>(routes.patientPlans(patient.id), request);
    expect([archived.status, archived.body.code]).toEqual([409, 'patient.archived']);
    expect((await therapist.post(routes.patientPlans(randomUUID()), request)).status).toBe(404);
  });

  it('are saved as they are written, and not when nothing changed', async () => {
    const { plan, signed } = await openPlan(therapist);
    const document = { ...planFor(signed.id), notes: 'Likes music' };
    const saved = await saveDraft(therapist, plan, document);
    expect([saved.status, saved.headers.etag, saved.body.draft?.notes]).toEqual([200, '"2"', 'Likes music']);
    expect((await saveDraft(therapist, saved.body, document)).body.version).toBe(2);
  });

  it('that somebody else saved meanwhile are told with the sections that changed', async () => {
    const { plan, signed } = await openPlan(therapist);
    await saveDraft(therapist, plan, { ...planFor(signed.id), notes: 'Theirs', excluded: ['squat'] });
    const lost = await saveDraft<PlanChangedProblem>(therapist, plan, { ...planFor(signed.id), notes: 'Mine' });
    expect([lost.status, lost.body.code, lost.headers.etag]).toEqual([412, 'resource.changed-meanwhile', '"2"']);
    expect(lost.body.current).toMatchObject({ version: 2, draft: { notes: 'Theirs' } });
    expect(lost.body.changes).toMatchObject([{ version: 2, by: 'Test therapist', fields: ['excluded', 'notes'] }]);
  });

  it('saved by several at once are saved by one of them', async () => {
    const { plan, signed } = await openPlan(therapist);
    const saves = ['A', 'B', 'C', 'D'].map((notes) => saveDraft(therapist, plan, { ...planFor(signed.id), notes }));
    expect((await Promise.all(saves)).map(({ status }) => status).toSorted()).toEqual([200, 412, 412, 412]);
  });

  it('go on to a later assessment of the same patient, and to no other', async () => {
    const { patient, plan, signed } = await openPlan(therapist);
    const path = routes.patientAssessments(patient.id);
    const { body: next } = await therapist.post<{ id: string }>(path, { basedOn: signed.id });
    const moved = await saveDraft(therapist, plan, planFor(next.id));
    expect([moved.status, moved.body.assessmentId]).toEqual([200, next.id]);
    for (const foreign of [randomUUID(), 'nothing', (await signedAssessment(therapist)).signed.id]) {
      const refused = await saveDraft<Problem>(therapist, moved.body, planFor(foreign));
      expect([refused.status, refused.body.findings]).toMatchObject([400, [{ code: 'other-patient' }]]);
    }
  });

  it('without a working copy are not saved', async () => {
    const { plan, signed } = await openPlan(therapist);
    const active = await walk(therapist, plan, [['sign-off']]);
    const refused = await saveDraft<Problem>(therapist, active, planFor(signed.id));
    expect([refused.status, refused.body.code]).toEqual([409, 'plan.no-draft']);
  });

  it('are listed newest first, page by page, without those that were given up', async () => {
    const { patient, plan, signed } = await openPlan(therapist);
    const request = { assessmentId: signed.id, document: planFor(signed.id) };
    const path = routes.patientPlans(patient.id);
    await walk(therapist, plan, [['sign-off']]);
    const { body: given } = await therapist.post<PlanView>(path, request);
    await step(therapist, given, ['discard']);
    const { body: second } = await therapist.post<PlanView>(path, request);
    const { body: page } = await therapist.get<PlanPage>(`${path}?limit=1`);
    expect(page.items).toMatchObject([{ id: second.id, status: 'draft', work: 'open', headNumber: null, phase: null }]);
    const { body: rest } = await therapist.get<PlanPage>(`${path}?limit=1&cursor=${page.nextCursor ?? ''}`);
    expect(rest).toMatchObject({
      items: [
        {
          ...{ id: plan.id, status: 'active', work: 'none', headNumber: 1, presentationId: 'knee-oa' },
          ...{ side: 'left', startOn: '2026-11-09', weeks: 2, phase: { number: 1 } },
        },
      ],
      nextCursor: null,
    });
    expect((await therapist.get(routes.patientPlans(randomUUID()))).status).toBe(404);
  });

  it('leave every step in the audit trail, with the sections and never what they say', async () => {
    const { plan, signed, patient } = await openPlan(therapist);
    const { body: saved } = await saveDraft(therapist, plan, { ...planFor(signed.id), notes: 'Private' });
    await walk(therapist, saved, [['sign-off'], ['hold', 'Away'], ['resume'], ['discontinue', 'Moved away']]);
    const { rows } = await asOwner(
      `SELECT action, data - 'patient' AS data FROM audit_events WHERE subject_id = $1 AND data->>'patient' = $2 ORDER BY id`,
      [plan.id, patient.id],
    );
    const record = expect.stringMatching(/^[0-9a-f]{64}$/) as string;
    expect(rows).toEqual([
      { action: 'plan.created', data: { version: 1, assessment: signed.id } },
      { action: 'plan.assessed', data: { assessment: signed.id, assessmentVersion: signed.version, record } },
      { action: 'plan.changed', data: { version: 2, sections: ['notes'] } },
      { action: 'plan.signed-off', data: { version: 3, revision: 1, sections: ['status'], record } },
      { action: 'plan.held', data: { version: 4, sections: ['status'] } },
      { action: 'plan.resumed', data: { version: 5, sections: ['status'] } },
      { action: 'plan.discontinued', data: { version: 6, sections: ['status'] } },
    ]);
  });
});
