import type { AssessmentView, WorklistItem, WorklistPage } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { openDraft, signedAssessment } from './new-assessment';
import { newPatient } from './new-patient';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

describe('the worklist', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  const setup = async (): Promise<{ clinic: TestClinic; therapist: TestClient }> => {
    const clinic = await createTestClinic(server);
    return { clinic, therapist: await clinic.as('therapist') };
  };
  const items = async (client: TestClient, query = ''): Promise<WorklistItem[]> =>
    (await client.get<WorklistPage>(`${routes.worklist}${query}`)).body.items;
  const kinds = async (client: TestClient, query = ''): Promise<string[]> =>
    (await items(client, query)).map(({ kind }) => kind);

  it('asks for an assessment until a draft is open, then for its end, and after the signature for nothing', async () => {
    const { clinic, therapist } = await setup();
    await therapist.post(routes.patients, newPatient());
    expect(await kinds(therapist)).toEqual(['assessment-due']);
    const { patient, draft } = await openDraft(therapist);
    await signedAssessment(therapist);
    const [due, open, ...others] = await items(therapist);
    expect([due?.kind, due?.assessmentId, due?.by, others]).toEqual(['assessment-due', null, null, []]);
    expect(open).toMatchObject({
      kind: 'assessment-draft',
      since: draft.createdAt,
      patient: { id: patient.id },
      assessmentId: draft.id,
      by: { id: clinic.people.therapist.id, displayName: 'Test therapist' },
    });
  });

  it('asks for an assessment again when its draft was given up, and shows the draft of a re-assessment', async () => {
    const { therapist } = await setup();
    const { draft } = await openDraft(therapist);
    await therapist.post(routes.assessmentDiscard(draft.id), {}, { 'if-match': '"1"' });
    expect(await kinds(therapist)).toEqual(['assessment-due']);
    const { patient, signed } = await signedAssessment(therapist);
    await therapist.post<AssessmentView>(routes.patientAssessments(patient.id), { basedOn: signed.id });
    expect(await kinds(therapist)).toEqual(['assessment-due', 'assessment-draft']);
  });

  it('is right about every patient after drafts were opened and given up by many at once', async () => {
    const { clinic, therapist } = await setup();
    const { patient, draft } = await openDraft(therapist);
    for (let round = 0, id = draft.id; round < 8; round++) {
      const opened = await Promise.all([
        therapist.post(routes.assessmentDiscard(id), {}, { 'if-match': '"1"' }),
        ...Array.from({ length: 4 }, () => therapist.post(routes.patientAssessments(patient.id), {})),
      ]);
      const created = opened.find(({ status }) => status === 201);
      const again = created ?? (await therapist.post(routes.patientAssessments(patient.id), {}));
      id = String(again.body['id']);
    }
    const { rows } = await asOwner(
      `SELECT unassessed, version FROM patients WHERE clinic_id = $1 AND unassessed = EXISTS (
         SELECT FROM assessments WHERE patient_id = patients.id AND status <> 'discarded')`,
      [clinic.id],
    );
    expect(rows).toEqual([]);
    expect(await kinds(therapist)).toEqual(['assessment-draft']);
  });

  it('asks for nothing about archived patients', async () => {
    const { therapist } = await setup();
    const { patient } = await openDraft(therapist);
    await therapist.patch(routes.patient(patient.id), { archived: true }, { 'if-match': '"1"' });
    expect(await kinds(therapist, '?scope=clinic')).toEqual([]);
  });

  it('shows a draft to who wrote it, although the patient is somebody else’s', async () => {
    const { clinic, therapist } = await setup();
    const { patient } = await openDraft(therapist);
    await asResponsible(clinic, patient.id, null);
    expect(await kinds(therapist)).toEqual(['assessment-draft']);
    expect(await kinds(await clinic.as('supervisor'))).toEqual(['assessment-draft']);
    await asResponsible(clinic, patient.id, clinic.people.therapist.id);
    expect(await kinds(await clinic.as('supervisor'))).toEqual([]);
  });

  it('comes page by page in one order, whatever is due', async () => {
    const { therapist } = await setup();
    for (let count = 0; count < 3; count++) {
      await therapist.post(routes.patients, newPatient());
      await openDraft(therapist);
    }
    const whole = await items(therapist, '?limit=200');
    expect(whole.map(({ kind }) => kind)).toEqual(Array(3).fill(['assessment-due', 'assessment-draft']).flat());
    const seen: WorklistItem[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: WorklistPage = (
        await therapist.get<WorklistPage>(`${routes.worklist}?limit=2${cursor && `&cursor=${cursor}`}`)
      ).body;
      seen.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(whole);
  });

  const asResponsible = async (clinic: TestClinic, id: string, therapistId: string | null): Promise<void> => {
    const administrator = await clinic.as('administrator');
    const { headers } = await administrator.get(routes.patient(id));
    await administrator.patch(routes.patient(id), { therapistId }, { 'if-match': String(headers.etag) });
  };
});
