import { randomUUID } from 'node:crypto';
import type {
  AssessmentView,
  PlanView,
  Problem,
  VisitView,
  WorklistItem,
  WorklistPage,
  WorklistVisit,
  WorklistVisitPage,
} from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { addDays, calendarDateIn, type CalendarDate, type PlanDocument, type PlannedVisit } from '@repattern/domain';
import { reassessmentDue } from '@repattern/domain/progression/signals/reassessment-due';
import { Database } from '../src/platform/database/database';
import { enterClinic } from '../src/platform/identity/identity-statements';
import type { RunningServer } from '../src/server';
import { writeSignals, type StoredSignal } from '../src/worklist/write-signals';
import { asOwner } from './as-owner';
import { finishQuietly } from './finished-visit';
import { completeDocument, save } from './new-assessment';
import { openPlan, saveDraft, step, walk } from './new-plan';
import { openVisit } from './new-visit';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

const today = calendarDateIn('Europe/Bucharest', new Date());
const soon = addDays(today, 3);

describe('the worklist of plans in force', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let therapist: TestClient;
  beforeAll(async () => {
    server = await startTestServer();
  });
  beforeEach(async () => {
    clinic = await createTestClinic(server);
    therapist = await clinic.as('therapist');
  });
  afterAll(() => server.stop());

  /** A plan in force whose visits are on these days, the first of them at a time. */
  const planWithVisits = async (days: readonly string[], at: string | null = null): Promise<PlanView> => {
    const { plan } = await openPlan(therapist);
    const draft = plan.draft as PlanDocument;
    const visits = days.map((on, index): PlannedVisit => {
      const id = `visit-${index + 1}`;
      return { id, phase: 1, on, at: index === 0 ? at : null, status: 'planned', fixed: false, reassess: index === 1 };
    });
    const calendar = { ...draft.calendar, startOn: days[0] ?? today, visits };
    const { body } = await saveDraft(therapist, plan, { ...draft, calendar });
    return walk(therapist, body, [['sign-off']]);
  };
  const visits = async (query = ''): Promise<WorklistVisit[]> =>
    (await therapist.get<WorklistVisitPage>(`${routes.worklistVisits}${query}`)).body.items;
  const items = async (): Promise<WorklistItem[]> => (await therapist.get<WorklistPage>(routes.worklist)).body.items;

  it('has the visits of today by time, those without one last, and none of other days', async () => {
    const [late, early] = [await planWithVisits([today], '14:00'), await planWithVisits([today, soon], '08:30')];
    const open = await planWithVisits([today]);
    await planWithVisits([soon]);
    const planned = await visits();
    expect(planned.map(({ planId, at }) => [planId, at])).toEqual([
      [early.id, '08:30'],
      [late.id, '14:00'],
      [open.id, null],
    ]);
    expect(planned[0]).toMatchObject({
      ...{ on: today, stage: 'scheduled', phase: 1, visitId: null, plannedVisitId: 'visit-1', reassess: false },
      patient: { id: early.patientId, invented: false },
    });
  });

  it('has the visits of today page by page', async () => {
    for (const at of ['09:00', '10:00', null]) await planWithVisits([today], at);
    const { body } = await therapist.get<WorklistVisitPage>(`${routes.worklistVisits}?limit=2`);
    const rest = await visits(`?limit=2&cursor=${body.nextCursor ?? ''}`);
    expect([body.today, ...[...body.items, ...rest].map(({ at }) => at)]).toEqual([today, '09:00', '10:00', null]);
    const refused = await therapist.get<Problem>(`${routes.worklistVisits}?cursor=nonsense`);
    expect(refused.status).toBe(400);
  });

  it('follows the calendar of the revision in force', async () => {
    const plan = await planWithVisits([today, soon], '09:00');
    const head = plan.head?.document as PlanDocument;
    const moved = head.calendar.visits.map((visit) =>
      visit.id === 'visit-1' ? { ...visit, on: soon } : { ...visit, on: today },
    );
    const revised = await walk(therapist, plan, [['revise']]);
    const saved = await saveDraft(therapist, revised, {
      ...head,
      calendar: { ...head.calendar, visits: moved.toReversed() },
    });
    expect((await visits()).map(({ plannedVisitId }) => plannedVisitId)).toEqual(['visit-1']);
    await walk(therapist, saved.body, [['sign-off', 'Other days']]);
    expect(await visits()).toMatchObject([{ plannedVisitId: 'visit-2', at: null, reassess: true }]);
  });

  it('has no visit of a plan that is on hold or over', async () => {
    const plan = await planWithVisits([today]);
    const { body: held } = await step(therapist, plan, ['hold', 'Travels']);
    expect(await visits()).toEqual([]);
    const { body: resumed } = await step(therapist, held, ['resume']);
    expect(await visits()).toHaveLength(1);
    await step(therapist, resumed, ['discontinue', 'Moves away']);
    expect(await visits()).toEqual([]);
  });

  const signal = async ({ id }: PlanView, signals: readonly StoredSignal[]): Promise<void> => {
    const values = [clinic.id, clinic.people.therapist.id];
    const opening = { statement: enterClinic, values, requestId: randomUUID() };
    await server.app.get(Database).transaction(opening, async (unit) => {
      await writeSignals(unit, id, signals);
      return { commit: true, result: undefined };
    });
  };
  const stale: StoredSignal = { kind: 'stale', since: '2026-11-03', items: ['one', 'other'] };

  it('has what visits speak for until they no longer do', async () => {
    const plan = await planWithVisits([today]);
    await signal(plan, [stale, { kind: 'plateau', since: '2026-11-02', items: ['one'] }]);
    expect((await items()).map(({ kind }) => kind)).toEqual(['progression-plateau', 'progression-stale']);
    await signal(plan, [
      { ...stale, since: '2026-11-04' },
      { kind: 'ready-to-advance', since: '2026-11-05', items: [] },
      { kind: 'no-show', since: '2026-11-06', items: [] },
    ]);
    const waiting = await items();
    expect(waiting.map(({ kind }) => kind)).toEqual(['progression-stale', 'phase-ready', 'visit-no-show']);
    // Midnight in Bucharest.
    expect(waiting[0]).toMatchObject({
      ...{ since: '2026-11-03T22:00:00Z', itemIds: ['one', 'other'], planId: plan.id, assessmentId: null, by: null },
      patient: { id: plan.patientId },
    });
    await step(therapist, plan, ['complete']);
    expect(await items()).toEqual([]);
  });

  it('has a re-assessment from the day on which it is due, until one is signed', async () => {
    const plan = await planWithVisits([today]);
    const due = (since: string): StoredSignal[] => [{ kind: 'reassessment-due', since, items: [] }];
    await signal(plan, due(soon));
    expect(await items()).toEqual([]);
    await signal(plan, due(today));
    expect(await items()).toMatchObject([{ kind: 'reassessment-due', planId: plan.id }]);
    const path = routes.patientAssessments(plan.patientId);
    const { body: draft } = await therapist.post<AssessmentView>(path, { basedOn: plan.assessmentId });
    const { body: saved } = await save(therapist, draft, completeDocument());
    await therapist.post(routes.assessmentSign(saved.id), {}, { 'if-match': `"${saved.version}"` });
    expect(await items()).toEqual([]);
  });

  it('has a re-assessment of whoever stays away, too, as the calendar and the assessment stand', async () => {
    const plan = await planWithVisits([addDays(today, -10), addDays(today, -1)]);
    expect(await items()).toMatchObject([{ kind: 'reassessment-due', planId: plan.id }]);
    const head = plan.head?.document as PlanDocument;
    const { assessedOn } = completeDocument();
    const followed = { plan: head, phase: 1, history: [], phaseVerdict: null, assessedOn, today } as const;
    const [due] = reassessmentDue(followed);
    const { rows } = await asOwner('SELECT since FROM plan_signals WHERE plan_id = $1', [plan.id]);
    expect(rows).toEqual([{ since: new Date(`${addDays(due?.since as CalendarDate, -1)}T22:00:00Z`) }]);
  });

  it('has a missed visit for thirty days', async () => {
    const days = [addDays(today, -29), addDays(today, -31)];
    for (const [index, since] of days.entries())
      await signal(await planWithVisits([addDays(today, index)]), [{ kind: 'no-show', since, items: [] }]);
    expect(await items()).toMatchObject([{ kind: 'visit-no-show' }]);
  });

  it('has a missed visit from the day on which nobody came', async () => {
    const plan = await planWithVisits([today]);
    const request = { plannedVisitId: 'visit-1', on: today, step: 'no-show' };
    expect((await therapist.post(routes.planVisits(plan.id), request)).status).toBe(201);
    expect(await items()).toMatchObject([{ kind: 'visit-no-show', planId: plan.id }]);
    expect(await visits()).toEqual([]);
  });

  it('has a visit that has begun until it is over, with the therapist whom it waits for', async () => {
    const plan = await planWithVisits([today], '09:00');
    const arrived = await therapist.post<VisitView>(routes.planVisits(plan.id), {
      ...{ plannedVisitId: 'visit-1', on: today, step: 'arrive' },
    });
    expect(await visits()).toMatchObject([{ visitId: arrived.body.id, stage: 'arrived', at: '09:00' }]);
    const version = { 'if-match': `"${arrived.body.version}"` };
    await therapist.post(routes.visitStep(arrived.body.id, 'start'), {}, version);
    expect(await visits()).toMatchObject([{ visitId: arrived.body.id, stage: 'in-progress' }]);
  });

  it('knows from the visits that were finished when a patient is to be assessed again', async () => {
    const plan = await planWithVisits([today, soon], '09:00');
    const { body: visit } = await openVisit(therapist, plan, { plannedVisitId: 'visit-1', on: today });
    await finishQuietly(therapist, visit);
    const { rows } = await asOwner('SELECT kind, since FROM plan_signals WHERE plan_id = $1', [plan.id]);
    // The second visit is marked for it.
    expect(rows).toEqual([{ kind: 'reassessment-due', since: new Date(`${addDays(soon, -1)}T22:00:00Z`) }]);
    expect(await items()).toEqual([]);
    expect(await visits()).toEqual([]);
  });

  it('reads signals of one clinic alone', async () => {
    await signal(await planWithVisits([today]), [stale]);
    const other = await (await createTestClinic(server)).as('therapist');
    expect((await other.get<WorklistPage>(`${routes.worklist}?scope=clinic`)).body.items).toEqual([]);
    expect((await other.get<WorklistVisitPage>(`${routes.worklistVisits}?scope=clinic`)).body.items).toEqual([]);
  });
});
