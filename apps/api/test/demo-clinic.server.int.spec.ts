import { randomUUID } from 'node:crypto';
import type {
  AccessReport,
  PlanPage,
  PlanView,
  PatientPage,
  PlanReviewView,
  ReviewQueuePage,
  RevisionPage,
  SessionView,
  VerificationView,
  VisitPage,
  VisitVerdictsView,
  WorklistPage,
  WorklistVisitPage,
} from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { addDays, calendarDateIn } from '@repattern/domain';
import { demoPassword } from '../src/demo/demo-clinics';
import { toldAt } from '../src/demo/told-at';
import { Database } from '../src/platform/database/database';
import type { UnitOfWork } from '../src/platform/database/unit-of-work';
import { enterClinic } from '../src/platform/identity/identity-statements';
import { keepsAttended } from '../src/plans/keeps-attended';
import { firstBrokenRevision } from '../src/plans/verify-revisions';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { TestClient } from './test-client';
import { startTestServer, testDatabaseUrl } from './test-server';

describe('the demo clinic', () => {
  const name = `demo_${randomUUID().replaceAll('-', '')}`;
  let server: RunningServer;
  let therapist: TestClient;
  beforeAll(async () => {
    await asOwner(`CREATE DATABASE ${name}`);
    const databaseUrl = Object.assign(new URL(testDatabaseUrl()), { pathname: `/${name}` }).href;
    server = await startTestServer({ databaseUrl, demo: true });
    therapist = new TestClient(server);
    await therapist.signIn('therapist@demo.example', demoPassword);
  });
  afterAll(async () => {
    await server.stop();
    await asOwner(`DROP DATABASE ${name} WITH (FORCE)`);
  });

  const planOf = async (recordNumber: string): Promise<PlanPage['items'][number]> => {
    const { body } = await therapist.get<PatientPage>(`${routes.patients}?limit=200`);
    const patient = body.items.find((each) => each.recordNumber === recordNumber);
    const { body: plans } = await therapist.get<PlanPage>(routes.patientPlans(patient?.id ?? ''));
    const [plan] = plans.items;
    if (!plan) throw new Error(`${recordNumber} has no plan.`);
    return plan;
  };

  it('has visits of today at every stage, by time', async () => {
    const { body } = await therapist.get<WorklistVisitPage>(`${routes.worklistVisits}?scope=clinic`);
    const shown = body.items.filter(({ at }) => at !== null);
    expect(shown.map(({ patient, stage, at }) => [patient.recordNumber, stage, at])).toEqual([
      ['DEMO-018', 'in-progress', '09:30'],
      ['DEMO-017', 'arrived', '10:00'],
      ['DEMO-015', 'scheduled', '11:30'],
      ['DEMO-016', 'scheduled', '14:15'],
    ]);
    expect(body.items.every(({ on, patient }) => on === body.today && patient.invented)).toBe(true);
  });

  it('has everything on its worklist that visits can speak for', async () => {
    const { body } = await therapist.get<WorklistPage>(`${routes.worklist}?scope=clinic&limit=200`);
    const kinds = body.items.map(({ kind }) => kind);
    for (const kind of ['phase-ready', 'progression-stale', 'progression-plateau', 'reassessment-due', 'visit-no-show'])
      expect(kinds).toContain(kind);
    const stale = body.items.filter(({ kind }) => kind === 'progression-stale');
    expect(stale.find(({ patient }) => patient.recordNumber === 'DEMO-017')?.itemIds).toHaveLength(1);
  });

  it('keeps the patient who was referred on hold, by the visit at which that was', async () => {
    const plan = await planOf('DEMO-014');
    expect(plan.status).toBe('on-hold');
    const { body } = await therapist.get<VisitPage>(`${routes.planVisits(plan.id)}?limit=200`);
    const [last] = body.items;
    expect(last).toMatchObject({ stage: 'finished' });
    const verdicts = await therapist.get<VisitVerdictsView>(routes.visitVerdicts(last?.id ?? ''));
    expect([verdicts.status, verdicts.body.verdicts.stop]).toEqual([200, 'STOP_REFER']);
  });

  it('has 20 visits of one patient, each with the revision that it made', async () => {
    const plan = await planOf('DEMO-013');
    const { body } = await therapist.get<VisitPage>(`${routes.planVisits(plan.id)}?limit=200`);
    expect(body.items).toHaveLength(20);
    const revisions = await therapist.get<RevisionPage>(`${routes.planRevisions(plan.id)}?limit=200`);
    expect(revisions.body.items.filter(({ kind }) => kind === 'visit')).toHaveLength(20);
  });

  /** Everything as the demo clinic’s own application sees it. */
  const inClinic = async <Result>(work: (unit: UnitOfWork) => Promise<Result>): Promise<Result> => {
    const { body } = await therapist.get<SessionView>(routes.session);
    const opening = { statement: enterClinic, values: [body.clinic.id, ''], requestId: randomUUID() };
    return server.app.get(Database).transaction(opening, async (unit) => ({ commit: false, result: await work(unit) }));
  };

  it('keeps what was attended in the working copy that answers the re-assessment', async () => {
    const { id } = await planOf('DEMO-001');
    const { body } = await therapist.get<PlanView>(routes.plan(id));
    const [inForce, copy] = [body.head?.document, body.draft];
    expect(inForce?.calendar.visits.filter(({ status }) => status === 'attended').length).toBeGreaterThan(9);
    expect(inForce && copy && keepsAttended(inForce, copy)).toBe(true);
  });

  it('has revisions each of which follows the one before, whether signed or made by a visit', async () => {
    const broken = await inClinic(async (unit) => {
      const plans = await unit.rows<{ id: string }>({ name: 'test-plans', text: 'SELECT id FROM plans' }, []);
      const found: (number | null)[] = [];
      for (const { id } of plans) found.push(await firstBrokenRevision(unit, id));
      return found;
    });
    expect(broken.filter((number) => number !== null)).toEqual([]);
    expect(broken.length).toBeGreaterThan(10);
  });

  describe('in its audit trail', () => {
    const select = <Row extends object>(text: string): Promise<Row[]> =>
      inClinic((unit) => unit.rows<Row>({ name: text.slice(0, 60), text }, []));

    it('tells each step of a plan and each visit when it was taken', async () => {
      const apart = await select(`
        SELECT e.action, e.at FROM audit_events e JOIN visits v ON v.id = e.subject_id
          WHERE e.action = 'visit.finished' AND e.at <> v.finished_at
        UNION ALL SELECT e.action, e.at FROM audit_events e JOIN plans p ON p.id = e.subject_id
          WHERE e.action = 'plan.created' AND e.at <> p.created_at
        UNION ALL SELECT e.action, e.at FROM audit_events e JOIN plan_revisions r ON r.plan_id = e.subject_id
          AND to_jsonb(r.number) = e.data->'revision' WHERE e.action IN ('plan.signed-off', 'plan.changed-by-visit') AND e.at <> r.at
        UNION ALL SELECT e.action, e.at FROM audit_events e JOIN assessments a ON a.id = e.subject_id
          WHERE e.action = 'assessment.signed' AND e.at <> a.signed_at
        UNION ALL SELECT e.action, e.at FROM audit_events e JOIN patients t ON t.id = e.subject_id
          WHERE e.action = 'patient.created' AND e.at <> t.created_at`);
      expect(apart).toEqual([]);
      const [months] = await select<{ count: number }>(
        `SELECT count(DISTINCT date_trunc('month', at))::integer AS count FROM audit_events`,
      );
      expect(months?.count).toBeGreaterThanOrEqual(5);
    });

    it('never goes back in a stream, nor ahead of now', async () => {
      const wrong = await select(`
        SELECT id FROM (SELECT id, at, lag(at) OVER (PARTITION BY stream_kind, stream_id ORDER BY seq) AS before FROM audit_events) AS e
        WHERE at < before OR at > now()`);
      expect(wrong).toEqual([]);
      const [first, second, third] = await inClinic(async (unit) => {
        const told: string[] = [];
        for (const at of ['2026-03-02T10:00:00Z', '2026-03-01T10:00:00Z', '2999-01-01T00:00:00Z']) {
          await toldAt(unit, at);
          const text = `INSERT INTO audit_events (action, subject_kind, subject_id)
            VALUES ('plan.read', 'plan', '00000000-0000-4000-8000-000000000001') RETURNING at`;
          const row = await unit.row<{ at: string }>({ name: 'test-told-at', text }, []);
          told.push(row?.at ?? '');
        }
        return told;
      });
      expect(second).toBe(first);
      expect(new Date(third ?? '').getTime()).toBeLessThanOrEqual(Date.now());
    });

    it('holds, with what was said about plans, and says who looked at a record over the months', async () => {
      const supervisor = new TestClient(server);
      await supervisor.signIn('supervisor@demo.example', demoPassword);
      const { body } = await supervisor.get<VerificationView>(routes.auditVerification);
      expect(body.broken).toBeNull();
      const dealtWith = await select(
        `SELECT id FROM audit_events WHERE action = 'review.resolved' AND data ? 'record'`,
      );
      expect(dealtWith).not.toEqual([]);
      const { patientId } = (await therapist.get<PlanView>(routes.plan((await planOf('DEMO-013')).id))).body;
      const { body: report } = await supervisor.get<AccessReport>(routes.patientAccessReport(patientId));
      const by = report.items.find(({ person }) => person?.displayName === 'Toma Ardelean');
      expect(by?.days.length).toBeGreaterThan(20);
      expect((by?.first ?? '') < addDays(calendarDateIn('Europe/Bucharest', new Date()), -149)).toBe(true);
    });

    it('tells of each plan that was signed on which assessment it rests', async () => {
      const silent = await select(`
        SELECT p.id FROM plans p WHERE NOT EXISTS (SELECT FROM audit_events e WHERE e.stream_kind = 'plan' AND e.stream_id = p.id
          AND e.action = 'plan.assessed' AND e.data->>'assessment' = p.assessment_id::text)
          AND EXISTS (SELECT FROM assessments a WHERE a.id = p.assessment_id AND a.status = 'signed')`);
      expect(silent).toEqual([]);
    });
  });

  describe('before its supervisor', () => {
    let supervisor: TestClient;
    beforeAll(async () => {
      supervisor = new TestClient(server);
      await supervisor.signIn('supervisor@demo.example', demoPassword);
    });

    const queue = async (state: 'open' | 'snoozed'): Promise<ReviewQueuePage['items']> => {
      // Each reading follows some of the plans that have changed.
      for (let readings = 0; readings < 3; readings++) await supervisor.get(routes.reviewQueue);
      return (await supervisor.get<ReviewQueuePage>(`${routes.reviewQueue}?limit=200&state=${state}`)).body.items;
    };

    it('has a queue worth reading: risks, answers, duties and what stays the same', async () => {
      const found = await queue('open');
      const kinds = found.flatMap(({ reasons }) => reasons.map(({ kind }) => kind));
      for (const kind of [
        ...(['contraindication-overridden', 'reduction-refused', 'gate-overridden', 'dose-unusual'] as const),
        ...(['co-sign-waiting', 'return-answered', 'sampled', 'progression-stale', 'progression-plateau'] as const),
        ...(['certification-due', 'progress-report-due', 'discharge-missing'] as const),
      ])
        expect(kinds).toContain(kind);
      expect(found.slice(0, 3).map(({ level }) => level)).toEqual(['high', 'high', 'high']);
      expect(found.find(({ assignee }) => assignee !== null)?.patient.recordNumber).toBe('DEMO-015');
      expect(found.some(({ refused }) => refused !== null)).toBe(false);
    });

    it('has a plan that is put off, one that was approved, and one that was returned and is still to be answered', async () => {
      expect((await queue('snoozed')).map(({ patient }) => patient.recordNumber)).toEqual(['DEMO-014']);
      const reviewOf = async (recordNumber: string): Promise<PlanReviewView> =>
        (await supervisor.get<PlanReviewView>(routes.planReview((await planOf(recordNumber)).id))).body;
      const [approved, returned, answered] = await Promise.all(['DEMO-003', 'DEMO-017', 'DEMO-018'].map(reviewOf));
      expect(approved?.reviewed?.revision).toBe(approved?.head);
      expect(returned?.reviews).toMatchObject([{ outcome: 'returned', answer: null }]);
      expect(answered?.reviews).toMatchObject([{ answer: { by: { displayName: 'Ilinca Vântu' } } }]);
      expect(answered?.threads[0]?.comments).toHaveLength(2);
      const { body } = await therapist.get<WorklistPage>(`${routes.worklist}?limit=200`);
      const waiting = body.items.filter(({ kind }) => kind === 'review-returned');
      expect(waiting.map(({ patient }) => patient.recordNumber)).toEqual(['DEMO-017']);
    });
  });
});
