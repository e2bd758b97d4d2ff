import type { AssessmentView, PlanTimelinePage, PlanView, VerificationView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { PlanDocument, VisitDocument } from '@repattern/domain';
import { recordHash } from '../src/platform/audit-trail/record-hash';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { acceptAll, finish, quietRecord } from './finished-visit';
import { completeDocument, openDraft, save, signedAssessment } from './new-assessment';
import { openPlan, planFor, planInTwoPhases, saveDraft, walk } from './new-plan';
import { openVisit, planInForce } from './new-visit';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

describe('the stream of a plan', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let therapist: TestClient;
  let supervisor: TestClient;
  beforeAll(async () => {
    server = await startTestServer();
    clinic = await createTestClinic(server);
    [therapist, supervisor] = [await clinic.as('therapist'), await clinic.as('supervisor')];
  });
  afterAll(() => server.stop());

  const planNow = async ({ id }: Pick<PlanView, 'id'>): Promise<PlanView> =>
    (await therapist.get<PlanView>(routes.plan(id))).body;

  const told = async ({ id }: Pick<PlanView, 'id'>): Promise<{ action: string; data: Record<string, unknown> }[]> => {
    const { rows } = await asOwner(
      `SELECT action, data FROM audit_events WHERE clinic_id = $1 AND stream_kind = 'plan' AND stream_id = $2 ORDER BY seq`,
      [clinic.id, id],
    );
    return rows as { action: string; data: Record<string, unknown> }[];
  };

  const assessmentsTold = async (plan: Pick<PlanView, 'id'>): Promise<Record<string, unknown>[]> =>
    (await told(plan)).filter(({ action }) => action === 'plan.assessed').map(({ data }) => data);

  const sign = async ({ id, version }: Pick<AssessmentView, 'id' | 'version'>): Promise<AssessmentView> => {
    const { status, body } = await therapist.post<AssessmentView>(
      routes.assessmentSign(id),
      {},
      { 'if-match': `"${version}"` },
    );
    expect(status).toBe(200);
    return body;
  };

  const signedDraft = async (draft: AssessmentView): Promise<AssessmentView> =>
    sign((await save(therapist, draft, completeDocument())).body);

  const restsOn = (plan: PlanView, { id, version, document }: AssessmentView): object => ({
    ...{ patient: plan.patientId, assessment: id, assessmentVersion: version, record: recordHash(document) },
  });

  const verify = async (planId: string): Promise<VerificationView> =>
    (await supervisor.get<VerificationView>(`${routes.auditVerification}?planId=${planId}`)).body;

  describe('from its assessment to its review', () => {
    const inThreePhases = (assessmentId: string): PlanDocument => {
      const document = planInTwoPhases(assessmentId);
      const [first, second] = document.phases;
      if (!first || !second) throw new Error('There are two phases.');
      const third = (items: typeof second.clinic): typeof second.clinic =>
        items.map((item) => ({ ...item, id: item.id.replace('2.', '3.') }));
      const last = { ...second, number: 3 as const, clinic: third(second.clinic), home: third(second.home) };
      return { ...document, phases: [first, second, last] };
    };

    const later = (document: PlanDocument): PlanDocument => {
      const visits = document.calendar.visits.map((visit) =>
        visit.id === 'visit-2' ? { ...visit, on: '2026-11-19' } : visit,
      );
      return { ...document, calendar: { ...document.calendar, visits } };
    };

    const visitOn = async (
      plan: PlanView,
      on: string,
      decide: (document: VisitDocument) => VisitDocument,
    ): Promise<void> => {
      const { body: visit } = await openVisit(therapist, plan, { plannedVisitId: null, on });
      const document = decide(await acceptAll(therapist, visit, quietRecord(visit)));
      const { status, body } = await finish(therapist, visit, document);
      if (status !== 200) throw new Error(`Finishing was answered with ${status}: ${JSON.stringify(body)}`);
    };

    /** Lets weeks have passed in the first phase. */
    const inForceSince = ({ id }: PlanView, day: string): Promise<unknown> =>
      asOwner(
        `BEGIN; SET LOCAL session_replication_role = replica; UPDATE phase_moves SET since = '${day}' WHERE plan_id = '${id}'; COMMIT`,
      );

    /** Overrules the first verdict. */
    const overruled = (document: VisitDocument): VisitDocument => {
      const [first, ...others] = document.decisions;
      const dose = document.items[0]?.target;
      if (!first || !dose) throw new Error('Nothing is recommended.');
      const { item, verdict } = first;
      const overridden = { item, verdict, kind: 'overridden', next: { kind: 'dose', dose }, reason: 'As before' };
      return { ...document, decisions: [overridden as (typeof document.decisions)[number], ...others] };
    };

    it('tells of everything that happened to it, each as an event of its own', async () => {
      const { patient, signed } = await signedAssessment(therapist);
      const request = { assessmentId: signed.id, document: planFor(signed.id) };
      const { body: opened } = await therapist.post<PlanView>(routes.patientPlans(patient.id), request);
      const { body: edited } = await saveDraft(therapist, opened, inThreePhases(signed.id));
      const plan = await walk(therapist, edited, [['sign-off']]);
      const document = later(inThreePhases(signed.id));
      const match = { 'if-match': `"${plan.version}"` };
      await therapist.put(routes.planCalendar(plan.id), { document, reason: 'Away' }, match);
      await inForceSince(plan, '2026-11-09');
      await visitOn(plan, '2026-11-09', overruled);
      await visitOn(plan, '2026-11-24', (record) => ({ ...record, phaseDecision: { kind: 'advance', to: 2 } }));
      const past = { kind: 'override', to: 3, reason: 'Athlete' } as const;
      await visitOn(plan, '2026-11-25', (record) => ({ ...record, phaseDecision: past }));
      const revision = (await planNow(plan)).head?.number;
      await supervisor.post(routes.planReviews(plan.id), { revision, outcome: 'approved' });
      const words = {
        assessed: 'plan.assessed',
        composed: 'plan.created',
        edited: 'plan.changed',
        signed: 'plan.signed-off',
        scheduled: 'plan.calendar-changed',
        'visit finished': 'visit.finished',
        'verdict accepted': 'verdict.accepted',
        'verdict overridden': 'verdict.overridden',
        'gate met': 'phase.advanced',
        'gate overridden': 'phase.overridden',
        reviewed: 'review.approved',
        read: 'plan.read',
      };
      const actions = (await told(plan)).map(({ action }) => action);
      expect(Object.entries(words).filter(([, action]) => !actions.includes(action))).toEqual([]);
      expect((await verify(plan.id)).broken).toBeNull();
    });
  });

  it('tells on which assessment it rests once it is opened on a signed one', async () => {
    const { plan, signed } = await openPlan(therapist);
    expect(await assessmentsTold(plan)).toEqual([restsOn(plan, signed)]);
    await saveDraft(therapist, plan, { ...planFor(signed.id), notes: 'More' });
    expect(await assessmentsTold(plan)).toHaveLength(1);
  });

  it('tells it once the assessment is signed, where it was opened before, after the patient’s own stream', async () => {
    const { patient, draft } = await openDraft(therapist);
    const request = { assessmentId: draft.id, document: planFor(draft.id) };
    const { body: plan } = await therapist.post<PlanView>(routes.patientPlans(patient.id), request);
    expect(await assessmentsTold(plan)).toEqual([]);
    const signed = await signedDraft(draft);
    expect(await assessmentsTold(plan)).toEqual([restsOn(plan, signed)]);
    const { rows } = await asOwner(
      `SELECT stream_kind, count(DISTINCT request_id)::integer AS requests FROM audit_events
       WHERE clinic_id = $1 AND action IN ('assessment.signed', 'plan.assessed') AND patient_id = $2
       GROUP BY 1 ORDER BY min(id)`,
      [clinic.id, patient.id],
    );
    expect(rows).toEqual([
      { stream_kind: 'patient', requests: 1 },
      { stream_kind: 'plan', requests: 1 },
    ]);
  });

  it('tells each assessment that it took as its basis afterwards, and that it was given back to the one before', async () => {
    const plan = await planInForce(therapist);
    const open = await walk(therapist, plan, [['revise']]);
    const { body: draft } = await therapist.post<AssessmentView>(routes.patientAssessments(plan.patientId), {});
    const { body: saved } = await saveDraft(therapist, open, planFor(draft.id));
    expect(await assessmentsTold(plan)).toHaveLength(1);
    const second = await signedDraft(draft);
    await walk(therapist, saved, [['discard', 'Not needed']]);
    const assessments = (await assessmentsTold(plan)).map(({ assessment }) => assessment);
    expect(assessments).toEqual([plan.assessmentId, second.id, plan.assessmentId]);
    const again = await walk(therapist, await planNow(plan), [['revise']]);
    await saveDraft(therapist, again, planFor(second.id));
    expect((await assessmentsTold(plan)).at(-1)).toEqual(restsOn(plan, second));
    const { body: timeline } = await therapist.get<PlanTimelinePage>(routes.planTimeline(plan.id));
    const shown = timeline.items.flatMap((entry) => (entry.kind === 'assessed' ? [entry.assessmentId] : []));
    expect(shown).toEqual([second.id, plan.assessmentId]);
  });

  it('misses no assessment that is signed while a plan is opened on it', async () => {
    for (let times = 0; times < 6; times += 1) {
      const { patient, draft } = await openDraft(therapist);
      const { body: complete } = await save(therapist, draft, completeDocument());
      const request = { assessmentId: draft.id, document: planFor(draft.id) };
      const [{ body: plan }] = await Promise.all([
        therapist.post<PlanView>(routes.patientPlans(patient.id), request),
        sign(complete),
      ]);
      expect(await assessmentsTold(plan)).toHaveLength(1);
    }
  });

  it('names an assessment that was touched, where only the plan is verified, too', async () => {
    const { plan, signed } = await openPlan(therapist);
    expect(await verify(plan.id)).toMatchObject({ broken: null, records: 1 });
    await asOwner(
      `BEGIN; SET LOCAL session_replication_role = replica;
       UPDATE assessments SET document = document || '{"notes": "Other"}' WHERE id = '${signed.id}'; COMMIT`,
    );
    expect((await verify(plan.id)).broken).toMatchObject({
      ...{ stream: { kind: 'plan', id: plan.id }, seq: 2, fault: 'record-edited' },
    });
  });
});
