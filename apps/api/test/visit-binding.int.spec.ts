import type { PlanView, VisitIncompleteProblem, VisitStageProblem, VisitView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { VisitDocument } from '@repattern/domain';
import type { RunningServer } from '../src/server';
import { asApplication, asOwner } from './as-owner';
import { acceptAll, finish, finishQuietly, quietRecord } from './finished-visit';
import { openPlan, planFor, planInTwoPhases, saveDraft, walk } from './new-plan';
import { begunVisit, moveVisit, openVisit, planInForce, recordOf, saveRecord } from './new-visit';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

describe('what binds a visit to its moment, its plan and its rows', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let therapist: TestClient;
  let finished: VisitView;
  beforeAll(async () => {
    server = await startTestServer();
    clinic = await createTestClinic(server);
    therapist = await clinic.as('therapist');
    finished = await finishQuietly(therapist, (await begunVisit(therapist)).visit);
  });
  afterAll(() => server.stop());

  /** Runs SQL as the application’s role in the name of the therapist, with nothing of the application between. */
  const asTherapist = (statement: string): Promise<unknown> =>
    asApplication(
      clinic.id,
      `SELECT set_config('repattern.person', '${clinic.people.therapist.id}', true); ${statement}`,
    );

  it('takes no verdict and no move of the phase for a visit that was finished before', async () => {
    const verdict = `INSERT INTO visit_item_verdicts (visit_id, position, item, action, rule, decision, next)
      VALUES ('${finished.id}', 9, 'ghost', 'PROGRESS', 'p-next', 'accepted', '{}')`;
    await expect(asTherapist(verdict)).rejects.toThrow(/a row of a visit that is being finished/);
    const move = `INSERT INTO phase_moves (plan_id, seq, visit_id, kind, from_phase, to_phase, since, criteria, reason)
      SELECT plan_id, 2, visit_id, 'override', 1, 2, '2026-11-09', verdicts->'phase'->'criteria', 'Later'
      FROM visit_verdicts WHERE visit_id = '${finished.id}'`;
    await expect(asTherapist(move)).rejects.toThrow(/as it was decided when the visit was finished/);
  });

  it('begins a plan in its first phase, and not before it comes in force', async () => {
    const { plan } = await openPlan(therapist);
    const start = `INSERT INTO phase_moves (plan_id, seq, kind, to_phase, since) VALUES ('${plan.id}', 1, 'start', 5, '2026-11-09')`;
    await expect(asTherapist(start)).rejects.toThrow(/begins in its first phase/);
  });

  it.each<[string, string, string]>([
    ['of other rows', `jsonb_set(x.verdicts, '{items,0,item}', '"ghost"')`, 'i.rule'],
    ['that are fewer', `jsonb_set(x.verdicts, '{items}', '[]')`, 'i.rule'],
    ['that are decided as others', 'x.verdicts', `'p-other'`],
  ])('finishes no visit with verdicts %s', async (_, verdicts, rule) => {
    const { visit } = await begunVisit(therapist);
    const end = `
      WITH v AS (UPDATE visits SET stage = 'finished', version = version + 1, finished_at = now(),
        finished_by = current_person(), updated_by = current_person() WHERE id = '${visit.id}' RETURNING *),
      given AS (INSERT INTO visit_verdicts (plan_id, visit_id, rule_set, parameters_version, library, evidence, verdicts)
        SELECT v.plan_id, v.id, x.rule_set, x.parameters_version, x.library, x.evidence, ${verdicts}
        FROM v, visit_verdicts x WHERE x.visit_id = '${finished.id}')
      INSERT INTO visit_item_verdicts (visit_id, position, item, action, rule, decision, next)
      SELECT v.id, i.position, i.item, i.action, ${rule}, i.decision, i.next
      FROM v, visit_item_verdicts i WHERE i.visit_id = '${finished.id}'`;
    await expect(asTherapist(end)).rejects.toThrow(/a verdict for each of its rows/);
  });

  it('keeps a record about the exercises with which it began', async () => {
    const { visit } = await begunVisit(therapist);
    const other = `UPDATE visits SET version = version + 1, updated_by = current_person(),
      document = jsonb_set(document, '{items,0,exerciseId}', '"squat"') WHERE id = '${visit.id}'`;
    await expect(asTherapist(other)).rejects.toThrow(/stays about what it began with/);
  });

  it('takes no visit from before the plan, whose first day may be earlier than its signature', async () => {
    const plan = await planInForce(therapist);
    const early = await openVisit<{ findings: object[] }>(therapist, plan, { plannedVisitId: null, on: '2026-11-08' });
    expect([early.status, early.body.findings]).toMatchObject([
      400,
      [{ code: 'date-not-in-range', pointer: '/on', params: { min: '2026-11-09' } }],
    ]);
  });

  it.each<[string, (record: VisitDocument) => VisitDocument, object]>([
    [
      'ends before it began',
      (record) => ({
        ...record,
        time: { ...record.time, startedAt: '2026-11-09T10:00:00Z', finishedAt: '2026-11-09T09:59:59.9Z' },
      }),
      { code: 'date-not-in-range', pointer: '/document/time/finishedAt' },
    ],
    [
      'has an exercise in the place of an item that the library does not know',
      ({ items: [first, ...others], ...record }) => {
        if (!first?.performed) throw new Error('Nothing was done.');
        const performed = {
          ...first.performed,
          outcome: 'swapped',
          why: 'Machine taken',
          swappedFor: 'ghost',
        } as const;
        return { ...record, items: [{ ...first, performed }, ...others] };
      },
      { code: 'unknown-id', pointer: '/document/items/0/performed/swappedFor' },
    ],
  ])('finishes no visit that %s', async (_, change, fault) => {
    const { visit } = await begunVisit(therapist);
    const document = change(await acceptAll(therapist, visit, quietRecord(visit)));
    const { status, body } = await finish<{ findings: object[] }>(therapist, visit, document);
    expect([status, body.findings]).toMatchObject([400, [fault]]);
  });

  it('moves nobody to a phase that was taken out of the plan while the visit was recorded', async () => {
    const { plan } = await openPlan(therapist);
    const active = await walk(therapist, (await saveDraft(therapist, plan, planInTwoPhases(plan.assessmentId))).body, [
      ['sign-off'],
    ]);
    const { body: visit } = await openVisit(therapist, active);
    const open = await walk(therapist, active, [['revise']]);
    await walk(therapist, (await saveDraft(therapist, open, planFor(plan.assessmentId))).body, [
      ['sign-off', 'Shorter'],
    ]);
    const record = { ...quietRecord(visit), phaseDecision: { kind: 'override', to: 2, reason: 'Athlete' } as const };
    const document = await acceptAll(therapist, visit, record);
    const { status, body } = await finish<VisitIncompleteProblem>(therapist, visit, document);
    expect([status, body.missing]).toMatchObject([422, [{ code: 'phase.impossible', params: { phase: 2 } }]]);
    expect((await finish(therapist, visit, { ...document, phaseDecision: null })).status).toBe(200);
  });

  it('leaves a plan in force whose referral was overruled, and tells by which rule it was', async () => {
    const { plan, visit } = await begunVisit(therapist);
    const quiet = quietRecord(visit);
    const screen = { ...quiet.screen, redFlag: true, raised: ['cauda-equina' as const] };
    const document = await acceptAll(therapist, visit, { ...quiet, screen });
    const decisions = document.decisions.map((decision, at) => ({
      ...{ ...decision, kind: 'overridden', reason: 'Cleared this morning' },
      next: { kind: 'dose', dose: document.items[at]?.target },
    }));
    expect((await finish(therapist, visit, { ...document, decisions })).status).toBe(200);
    expect((await therapist.get<PlanView>(routes.plan(plan.id))).body.status).toBe('active');
    const { rows } = await asOwner(
      `SELECT data->'verdicts'->0 AS first FROM audit_events WHERE subject_id = $1 AND action = 'verdict.overridden'`,
      [visit.id],
    );
    expect(rows).toEqual([{ first: { item: '1.clinic.quad-set.left', rule: 's-red-flag' } }]);
  });

  it('takes a visit back that was begun by mistake, while nothing is recorded, and its planned visit is to come', async () => {
    const { plan, visit } = await begunVisit(therapist);
    const { body: saved } = await saveRecord(therapist, visit, { ...recordOf(visit), notes: 'Came late' });
    const refused = await moveVisit<VisitStageProblem>(therapist, saved, ['cancel']);
    expect([refused.status, refused.body]).toMatchObject([409, { code: 'visit.stage', stage: 'in-progress' }]);
    const { body: emptied } = await saveRecord(therapist, saved, visit.document);
    const { status, body } = await moveVisit(therapist, emptied, ['cancel', { reason: 'Another patient' }]);
    expect([status, body]).toMatchObject([
      200,
      { stage: 'cancelled', plannedVisitId: null, startedAt: null, reason: 'Another patient' },
    ]);
    expect((await therapist.get<PlanView>(routes.plan(plan.id))).body).toEqual(plan);
    expect((await openVisit(therapist, plan)).body).toMatchObject({ stage: 'in-progress', plannedVisitId: 'visit-1' });
  });

  it('adds a correction once, although its answer was lost', async () => {
    const { visit } = await begunVisit(therapist);
    await finishQuietly(therapist, visit);
    const send = (): ReturnType<typeof therapist.post<VisitView>> =>
      therapist.post<VisitView>(
        routes.visitAddenda(visit.id),
        { text: 'It was the right knee', reason: 'Typing error' },
        { 'idempotency-key': visit.id },
      );
    await send();
    expect((await send()).body.addenda).toHaveLength(1);
  });

  it('ends one finish and one autosave at once in one of the two, whole', async () => {
    const { visit } = await begunVisit(therapist);
    const document = await acceptAll(therapist, visit, quietRecord(visit));
    const [done, saved] = await Promise.all([
      finish(therapist, visit, document),
      saveRecord(therapist, visit, { ...document, notes: 'More' }),
    ]);
    expect([done.status, saved.status].toSorted()).toEqual([200, 412]);
  });
});
