import { randomUUID } from 'node:crypto';
import type {
  AssessmentChangedProblem,
  AssessmentDraftOpenProblem,
  AssessmentIncompleteProblem,
  AssessmentPage,
  AssessmentView,
  PatientView,
  Problem,
} from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { calendarDateIn, emptyAssessment } from '@repattern/domain';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { completeDocument, openDraft, save, signedAssessment } from './new-assessment';
import { newPatient } from './new-patient';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

const match = ({ version }: { version: number }): Record<string, string> => ({ 'if-match': `"${version}"` });

describe('assessments', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let therapist: TestClient;
  beforeAll(async () => {
    server = await startTestServer();
    clinic = await createTestClinic(server);
    therapist = await clinic.as('therapist');
  });
  afterAll(() => server.stop());

  it('begin as an empty draft of today, with version 1 and an author', async () => {
    const { patient, draft } = await openDraft(therapist);
    const { id, displayName } = { id: clinic.people.therapist.id, displayName: 'Test therapist' };
    expect(draft).toMatchObject({
      patientId: patient.id,
      status: 'draft',
      version: 1,
      document: emptyAssessment(calendarDateIn('Europe/Bucharest', new Date())),
      previousId: null,
      previousDocument: null,
      createdBy: { id, displayName },
      signedBy: null,
      addenda: [],
    });
    const read = await therapist.get<AssessmentView>(routes.assessment(draft.id));
    expect([read.status, read.headers.etag, read.body]).toEqual([200, '"1"', draft]);
  });

  it('are saved whole and read back as they were saved', async () => {
    const { draft } = await openDraft(therapist);
    const saved = await save(therapist, draft, completeDocument());
    expect([saved.status, saved.headers.etag]).toEqual([200, '"2"']);
    expect(saved.body.document).toEqual(completeDocument());
    const same = await save(therapist, saved.body, completeDocument());
    expect([same.status, same.body.version]).toEqual([200, 2]);
  });

  it('have one open draft for each patient, so that two people meet in it', async () => {
    const { patient, draft } = await openDraft(therapist);
    const second = await therapist.post<AssessmentDraftOpenProblem>(routes.patientAssessments(patient.id), {});
    expect([second.status, second.body.code, second.body.draft.id]).toEqual([409, 'assessment.draft-open', draft.id]);
    await therapist.post(routes.assessmentDiscard(draft.id), {}, match(draft));
    expect((await therapist.post(routes.patientAssessments(patient.id), {})).status).toBe(201);
  });

  it('are opened by one of many who ask at once', async () => {
    const { body: patient } = await therapist.post<PatientView>(routes.patients, newPatient());
    const open = (): Promise<{ status: number }> => therapist.post(routes.patientAssessments(patient.id), {});
    const statuses = (await Promise.all([1, 2, 3, 4, 5].map(open))).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([201, 409, 409, 409, 409]);
  });

  it('are opened once by a request that is sent again, and for each patient anew', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const { body: one } = await therapist.post<PatientView>(routes.patients, newPatient());
    const { body: other } = await therapist.post<PatientView>(routes.patients, newPatient());
    const first = await therapist.post<AssessmentView>(routes.patientAssessments(one.id), { basedOn: null }, key);
    const again = await therapist.post<AssessmentView>(routes.patientAssessments(one.id), { basedOn: null }, key);
    expect([again.status, again.body]).toEqual([201, first.body]);
    const elsewhere = await therapist.post<Problem>(routes.patientAssessments(other.id), { basedOn: null }, key);
    expect([elsewhere.status, elsewhere.body.code]).toEqual([422, 'idempotency.other-body']);
  });

  it('are not begun for an archived patient, or for one who is not there', async () => {
    const { body: patient } = await therapist.post<PatientView>(routes.patients, newPatient());
    await therapist.patch(routes.patient(patient.id), { archived: true }, { 'if-match': '"1"' });
    const archived = await therapist.post<Problem>(routes.patientAssessments(patient.id), {});
    expect([archived.status, archived.body.code]).toEqual([409, 'patient.archived']);
    expect((await therapist.post(routes.patientAssessments(randomUUID()), {})).status).toBe(404);
    expect((await therapist.get(routes.patientAssessments(randomUUID()))).status).toBe(404);
  });

  it('that somebody else saved meanwhile are told with the sections that changed', async () => {
    const { draft } = await openDraft(therapist);
    const { goals, notes } = completeDocument();
    await save(therapist, draft, { ...draft.document, goals, notes });
    const lost = await therapist.put<AssessmentChangedProblem>(
      routes.assessment(draft.id),
      { document: completeDocument() },
      match(draft),
    );
    expect([lost.status, lost.body.code, lost.headers.etag]).toEqual([412, 'resource.changed-meanwhile', '"2"']);
    expect(lost.body.current).toMatchObject({ version: 2, document: { notes } });
    expect(lost.body.changes).toMatchObject([{ version: 2, by: 'Test therapist', fields: ['goals', 'notes'] }]);
  });

  it('saved by several at once are saved by one of them', async () => {
    const { draft } = await openDraft(therapist);
    const saves = ['A', 'B', 'C', 'D', 'E'].map((notes) => save(therapist, draft, { ...draft.document, notes }));
    expect((await Promise.all(saves)).map(({ status }) => status).toSorted()).toEqual([200, 412, 412, 412, 412]);
  });

  it('that lack something are not signed, and say everything that is missing', async () => {
    const { draft } = await openDraft(therapist);
    const sign = routes.assessmentSign(draft.id);
    const { status, body } = await therapist.post<AssessmentIncompleteProblem>(sign, {}, match(draft));
    expect([status, body.code]).toEqual([409, 'assessment.incomplete']);
    expect(body.missing.map(({ code }) => code)).toContain('presentation.missing');
    expect((await therapist.post(sign, {})).status).toBe(428);
  });

  it('that are signed never change again, and take addenda instead', async () => {
    const { signed } = await signedAssessment(therapist);
    expect(signed).toMatchObject({ status: 'signed', version: 3, signedBy: { displayName: 'Test therapist' } });
    const refusals = [
      await save(therapist, signed, completeDocument()),
      await therapist.post(routes.assessmentSign(signed.id), {}, match(signed)),
      await therapist.post(routes.assessmentDiscard(signed.id), {}, match(signed)),
    ] as { status: number; body: unknown }[];
    expect(refusals.map(({ status }) => status)).toEqual([409, 409, 409]);
    expect(refusals.map(({ body }) => (body as Problem).code)).toEqual(Array(3).fill('assessment.locked'));
    const addendum = { text: 'Right knee:\n130 degrees.', reason: 'Forgotten' };
    const added = await therapist.post<AssessmentView>(routes.assessmentAddenda(signed.id), addendum);
    expect([added.status, added.body.document]).toEqual([201, signed.document]);
    expect(added.body.addenda).toMatchObject([{ ...addendum, by: { id: clinic.people.therapist.id } }]);
    expect(added.body.addenda[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
  });

  it('that are drafts take no addenda', async () => {
    const { draft } = await openDraft(therapist);
    const answer = await therapist.post<Problem>(routes.assessmentAddenda(draft.id), { text: 'x', reason: 'y' });
    expect([answer.status, answer.body.code]).toEqual([409, 'assessment.not-signed']);
  });

  it('start from an earlier one of the same patient, which is shown beside it', async () => {
    const { patient, signed } = await signedAssessment(therapist);
    const path = routes.patientAssessments(patient.id);
    const next = await therapist.post<AssessmentView>(path, { basedOn: signed.id.toUpperCase() });
    expect([next.status, next.body.previousId, next.body.previousDocument]).toEqual([201, signed.id, signed.document]);
    expect(next.body.document.assessedOn).toBe(calendarDateIn('Europe/Bucharest', new Date()));
    expect(next.body.document.presentation.id).toBe('knee-oa');
  });

  it.each(['a draft', 'an assessment of another patient', 'nothing'])('do not start from %s', async (from) => {
    const { patient, draft } = await openDraft(therapist);
    const other = await signedAssessment(therapist);
    const basedOn = { 'a draft': draft.id, nothing: randomUUID() }[from] ?? other.signed.id;
    const { status, body } = await therapist.post<Problem>(routes.patientAssessments(patient.id), { basedOn });
    expect([status, body.findings]).toMatchObject([400, [{ pointer: '/basedOn', code: 'not-signed' }]]);
  });

  it('are listed newest first, page by page, without those that were given up', async () => {
    const { patient, signed } = await signedAssessment(therapist);
    const path = routes.patientAssessments(patient.id);
    const { body: second } = await therapist.post<AssessmentView>(path, { basedOn: signed.id });
    await therapist.post(routes.assessmentDiscard(second.id), {}, match(second));
    const { body: third } = await therapist.post<AssessmentView>(path, { basedOn: signed.id });
    const { body: page } = await therapist.get<AssessmentPage>(`${path}?limit=1`);
    expect(page.items.map(({ id, status }) => [id, status])).toEqual([[third.id, 'draft']]);
    const { body: rest } = await therapist.get<AssessmentPage>(`${path}?limit=1&cursor=${page.nextCursor ?? ''}`);
    expect(rest.items).toMatchObject([{ id: signed.id, presentationId: 'knee-oa', side: 'left', addendumCount: 0 }]);
    expect(rest.nextCursor).toBeNull();
    expect((await therapist.get(`${path}?cursor=${Buffer.from('["x"]').toString('base64url')}`)).status).toBe(400);
  });

  it.each(['2999-01-01', '1979-12-31'])('are not of %s, which is after today or before birth', async (assessedOn) => {
    const { draft } = await openDraft(therapist);
    const { status, body } = await save(therapist, draft, { ...draft.document, assessedOn });
    const fault = { pointer: '/document/assessedOn', code: 'date-not-in-range', params: { min: '1980-02-29' } };
    expect([status, (body as unknown as Problem).findings]).toMatchObject([400, [fault]]);
  });

  it('leave every step in the audit trail, with the sections and never what they say', async () => {
    const { patient, signed } = await signedAssessment(therapist);
    await therapist.post(routes.assessmentAddenda(signed.id), { text: 'More', reason: 'Forgotten' });
    const { rows } = await asOwner(
      `SELECT action, person_id, data - 'addendum' AS data FROM audit_events WHERE subject_id = $1 ORDER BY id`,
      [signed.id],
    );
    const person_id = clinic.people.therapist.id;
    const sections = Object.keys(emptyAssessment('')).filter((section) => section !== 'schemaVersion');
    const record = expect.stringMatching(/^[0-9a-f]{64}$/) as string;
    expect(rows).toEqual([
      { action: 'assessment.created', person_id, data: { patient: patient.id, version: 1 } },
      { action: 'assessment.changed', person_id, data: { patient: patient.id, version: 2, sections } },
      { action: 'assessment.signed', person_id, data: { patient: patient.id, version: 3, sections: [], record } },
      { action: 'assessment.addendum-added', person_id, data: { patient: patient.id, record } },
    ]);
  });
});
