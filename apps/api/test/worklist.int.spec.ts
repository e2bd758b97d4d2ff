import type { AssessmentView, PlanView, WorklistItem, WorklistPage } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { completeDocument, openDraft, save, signedAssessment } from './new-assessment';
import { newPatient } from './new-patient';
import { openPlan, planFor, saveDraft, step, walk } from './new-plan';
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

  it('asks for an assessment until a draft is open, then for its end', async () => {
    const { clinic, therapist } = await setup();
    await therapist.post(routes.patients, newPatient());
    expect(await kinds(therapist)).toEqual(['assessment-due']);
    const { patient, draft } = await openDraft(therapist);
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
    expect(await kinds(therapist)).toEqual(['assessment-due', 'plan-due', 'assessment-draft']);
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

  it('asks for a plan from the signature on, until one is open, and again when it was given up', async () => {
    const { therapist } = await setup();
    const { patient, signed } = await signedAssessment(therapist);
    expect(await items(therapist)).toMatchObject([
      { kind: 'plan-due', since: signed.signedAt, patient: { id: patient.id }, assessmentId: signed.id, planId: null },
    ]);
    const request = { assessmentId: signed.id, document: planFor(signed.id) };
    const { body: plan } = await therapist.post<PlanView>(routes.patientPlans(patient.id), request);
    expect(await items(therapist)).toMatchObject([
      { kind: 'plan-draft', since: plan.createdAt, planId: plan.id, by: { displayName: 'Test therapist' } },
    ]);
    await step(therapist, plan, ['discard']);
    expect(await kinds(therapist)).toEqual(['plan-due']);
  });

  it('asks for a plan once its assessment is signed, although the plan was given up before', async () => {
    const { therapist } = await setup();
    const { patient, draft } = await openDraft(therapist);
    const request = { assessmentId: draft.id, document: planFor(draft.id) };
    const { body: plan } = await therapist.post<PlanView>(routes.patientPlans(patient.id), request);
    expect((await kinds(therapist)).toSorted()).toEqual(['assessment-draft', 'plan-draft']);
    await step(therapist, plan, ['discard']);
    const { body: saved } = await save(therapist, draft, completeDocument());
    await therapist.post(routes.assessmentSign(draft.id), {}, { 'if-match': `"${saved.version}"` });
    expect(await kinds(therapist)).toEqual(['plan-due']);
  });

  it('asks for nothing while a plan is in force, and for the end of the work on it', async () => {
    const { therapist } = await setup();
    const { plan } = await openPlan(therapist);
    const active = await walk(therapist, plan, [['sign-off']]);
    expect(await items(therapist)).toEqual([]);
    const open = await walk(therapist, active, [['revise']]);
    const [row, ...others] = await items(therapist);
    expect([row, others]).toMatchObject([{ kind: 'plan-draft', planId: plan.id, since: open.updatedAt }, []]);
    await walk(therapist, open, [['hold', 'Away'], ['complete']]);
    expect(await items(therapist)).toEqual([]);
  });

  it('asks a supervisor for a co-signature, and the therapist to look at what came back', async () => {
    const { clinic, therapist } = await setup();
    const supervisor = await clinic.as('supervisor');
    const administrator = await clinic.as('administrator');
    await administrator.put(routes.clinic, { coSignRequired: true, closures: [] }, { 'if-match': '"0"' });
    const { plan } = await openPlan(therapist);
    const waiting = await walk(therapist, plan, [['sign-off']]);
    expect(await items(therapist)).toEqual([]);
    expect(await kinds(therapist, '?scope=clinic')).toEqual(['plan-co-sign']);
    expect(await kinds(supervisor)).toEqual(['plan-co-sign']);
    const returned = await walk(supervisor, waiting, [['return', 'Too much']]);
    expect(await items(therapist)).toMatchObject([
      { kind: 'plan-returned', planId: plan.id, by: { displayName: 'Test supervisor' } },
    ]);
    await saveDraft(therapist, returned, { ...planFor(plan.assessmentId), notes: 'Less' });
    expect(await kinds(therapist)).toEqual(['plan-returned']);
  });

  it('is right about every patient when signatures and plans come at once', async () => {
    const { clinic, therapist } = await setup();
    const rounds = Array.from({ length: 6 }, async () => {
      const { patient, draft } = await openDraft(therapist);
      const { body: saved } = await save(therapist, draft, completeDocument());
      const request = { assessmentId: draft.id, document: planFor(draft.id) };
      await Promise.all([
        therapist.post(routes.assessmentSign(draft.id), {}, { 'if-match': `"${saved.version}"` }),
        therapist.post(routes.patientPlans(patient.id), request),
      ]);
    });
    await Promise.all(rounds);
    expect(await kinds(therapist)).toEqual(Array(6).fill('plan-draft'));
    const { rows } = await asOwner('SELECT id FROM patients WHERE clinic_id = $1 AND unplanned_since IS NOT NULL', [
      clinic.id,
    ]);
    expect(rows).toEqual([]);
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
      await openPlan(therapist);
      await signedAssessment(therapist);
    }
    const whole = await items(therapist, '?limit=200');
    const order = ['assessment-due', 'assessment-draft', 'plan-draft', 'plan-due'];
    expect(whole.map(({ kind }) => kind)).toEqual(Array(3).fill(order).flat());
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
