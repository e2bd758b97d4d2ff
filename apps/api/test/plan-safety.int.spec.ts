import type { AssessmentView, PlanIncompleteProblem, PlanView, Problem } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { startingDose, type AssessmentDocument, type PlanDocument, type PlanItem } from '@repattern/domain';
import { shippedExercises } from '@repattern/domain/exercise/shipped-library';
import type { RunningServer } from '../src/server';
import { completeDocument, openDraft, save } from './new-assessment';
import { openPlan, planFor, saveDraft, step, walk, type OpenedPlan } from './new-plan';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

describe('what a plan is held against after its signature', () => {
  let server: RunningServer;
  let therapist: TestClient;
  /** A clinic that asks for a co-signature. */
  let careful: TestClinic;
  let author: TestClient;
  let supervisor: TestClient;
  beforeAll(async () => {
    server = await startTestServer();
    therapist = await (await createTestClinic(server)).as('therapist');
    careful = await createTestClinic(server);
    const settings = { coSignRequired: true, closures: [] };
    await (await careful.as('administrator')).put(routes.clinic, settings, { 'if-match': '"0"' });
    [author, supervisor] = [await careful.as('therapist'), await careful.as('supervisor')];
  });
  afterAll(() => server.stop());

  const changeCalendar = <Body = PlanView>(
    client: TestClient,
    { id, version }: PlanView,
    document: PlanDocument,
  ): ReturnType<typeof client.put<Body>> =>
    client.put<Body>(routes.planCalendar(id), { document, reason: 'Away' }, { 'if-match': `"${version}"` });

  const sign = async (
    client: TestClient,
    draft: Pick<AssessmentView, 'id' | 'version'>,
    document: AssessmentDocument,
  ): Promise<AssessmentView> => {
    const { body: saved } = await save(client, draft, document);
    const headers = { 'if-match': `"${saved.version}"` };
    const { status, body } = await client.post<AssessmentView>(routes.assessmentSign(draft.id), {}, headers);
    if (status !== 200) throw new Error(`Signing was answered with ${status}.`);
    return body;
  };

  /** Signs a newer assessment of the same patient; with what raises an emergency, or without. */
  const assessAgain = async (client: TestClient, { patient }: OpenedPlan, raised: boolean): Promise<void> => {
    const { body: draft } = await client.post<AssessmentView>(routes.patientAssessments(patient.id), {});
    const answers: AssessmentDocument['redFlags']['answers'] = raised ? { 'cauda-equina.1': 'yes' } : {};
    await sign(client, draft, { ...completeDocument('2026-11-20'), redFlags: { answers, others: 'absent' } });
  };

  const archive = async (client: TestClient, { patient }: OpenedPlan): Promise<void> => {
    await client.patch(routes.patient(patient.id), { archived: true }, { 'if-match': '"1"' });
  };

  const blocksOf = ({ missing }: PlanIncompleteProblem): string[] =>
    missing.filter(({ severity }) => severity === 'block').map(({ code }) => code);

  const withVisits = (
    document: PlanDocument,
    change: (visit: PlanDocument['calendar']['visits'][number]) => object | null,
  ): PlanDocument => {
    const visits = document.calendar.visits.flatMap((visit) => {
      const changed = change(visit);
      return changed === null ? [] : [{ ...visit, ...changed }];
    });
    return { ...document, calendar: { ...document.calendar, visits } };
  };

  const later = (document: PlanDocument): PlanDocument =>
    withVisits(document, ({ id }) => (id === 'visit-2' ? { on: '2026-11-19' } : {}));

  const kneeExtension = (): PlanItem => {
    const exercise = shippedExercises.find(({ id }) => id === 'long-arc-quad');
    const dose = exercise && startingDose(exercise, 1);
    if (!dose) throw new Error('There is no dose of the exercise.');
    return { id: 'knee-extension', exerciseId: 'long-arc-quad', side: 'left', dose, pinned: false, note: '' };
  };

  /** A plan after a reconstruction of the ligament on 2026-11-01, which loads it. */
  const afterSurgery = (assessmentId: string, days: readonly [string, string]): PlanDocument => {
    const plan = withVisits(planFor(assessmentId), ({ id }) => ({ on: days[id === 'visit-1' ? 0 : 1] }));
    return {
      ...plan,
      presentation: { id: 'acl-reconstruction', icd10: 'S83.512A', side: 'left' },
      phases: plan.phases.map((phase) => ({ ...phase, clinic: [...phase.clinic, kneeExtension()] })),
      calendar: { ...plan.calendar, startOn: days[0] },
    };
  };

  it('the calendar does not move an exercise before the day from which healing allows it', async () => {
    const { patient, draft } = await openDraft(therapist);
    const event = { procedure: 'acl-reconstruction', on: '2026-11-01', side: 'left', qualifiers: {} } as const;
    const presentation = { id: 'acl-reconstruction', icd10: 'S83.512A', side: 'left', onsetOn: '2026-10-20' } as const;
    const signed = await sign(therapist, draft, {
      ...completeDocument(),
      presentation: { ...presentation, events: [event] },
    });
    const document = afterSurgery(signed.id, ['2027-03-01', '2027-03-08']);
    const request = { assessmentId: signed.id, document };
    const { body: plan } = await therapist.post<PlanView>(routes.patientPlans(patient.id), request);
    const active = await walk(therapist, plan, [['sign-off']]);
    const early = afterSurgery(signed.id, ['2026-11-09', '2026-11-16']);
    const refused = await changeCalendar<PlanIncompleteProblem>(therapist, active, early);
    expect([refused.status, new Set(blocksOf(refused.body))]).toEqual([422, new Set(['item.blocked', 'item.healing'])]);
    const weekLater = afterSurgery(signed.id, ['2027-03-08', '2027-03-15']);
    expect((await changeCalendar(therapist, active, weekLater)).status).toBe(200);
  });

  it('the calendar does not take every visit away', async () => {
    const { plan, signed } = await openPlan(therapist);
    const active = await walk(therapist, plan, [['sign-off']]);
    const document = withVisits(planFor(signed.id), () => null);
    const none = { ...document, phases: document.phases.map((phase) => ({ ...phase, visitsPerWeek: 0 })) };
    const refused = await changeCalendar<PlanIncompleteProblem>(therapist, active, none);
    expect([refused.status, blocksOf(refused.body)]).toEqual([422, ['frequency.missing']]);
  });

  it('the calendar stays for somebody archived or with a red flag, and changes beside a newer assessment', async () => {
    const opened = await openPlan(therapist);
    const changed = later(planFor(opened.signed.id));
    const active = await walk(therapist, opened.plan, [['sign-off']]);
    await assessAgain(therapist, opened, false);
    const { status, body: moved } = await changeCalendar(therapist, active, changed);
    expect(status).toBe(200);
    await archive(therapist, opened);
    const archived = await changeCalendar<Problem>(therapist, moved, planFor(opened.signed.id));
    expect([archived.status, archived.body.code]).toEqual([409, 'patient.archived']);

    const other = await openPlan(therapist);
    const running = await walk(therapist, other.plan, [['sign-off']]);
    await assessAgain(therapist, other, true);
    const refused = await changeCalendar<PlanIncompleteProblem>(therapist, running, later(planFor(other.signed.id)));
    expect([refused.status, blocksOf(refused.body)]).toEqual([422, ['red-flag.cauda-equina']]);
  });

  it('the calendar changes only days where the clinic asks for a co-signature', async () => {
    const { plan, signed } = await openPlan(author);
    const active = await walk(supervisor, await walk(author, plan, [['sign-off']]), [['co-sign']]);
    const document = planFor(signed.id);
    const other = {
      ...document,
      phases: document.phases.map((phase) => ({ ...phase, weeks: 3 })),
      calendar: { ...document.calendar, startOn: '2026-11-08' },
    };
    const refused = await changeCalendar<Problem>(author, active, other);
    const params = { rule: 'needs-co-signature' };
    expect([refused.status, refused.body.findings]).toMatchObject([
      400,
      [
        { code: 'against-rule', pointer: '/document/phases', params },
        { code: 'against-rule', pointer: '/document/calendar/startOn', params },
      ],
    ]);
    expect((await changeCalendar(author, active, later(document))).status).toBe(200);
  });

  it('the co-signature is refused after a newer assessment and for somebody archived, returning is not', async () => {
    const opened = await openPlan(author);
    const waiting = await walk(author, opened.plan, [['sign-off']]);
    await assessAgain(author, opened, true);
    const refused = await step<PlanIncompleteProblem>(supervisor, waiting, ['co-sign']);
    expect([refused.status, blocksOf(refused.body)]).toEqual([422, ['assessment.newer']]);
    expect(await walk(supervisor, waiting, [['return', 'See the red flag']])).toMatchObject({ status: 'draft' });

    const other = await openPlan(author);
    const left = await walk(author, other.plan, [['sign-off']]);
    await archive(author, other);
    const archived = await step<Problem>(supervisor, left, ['co-sign']);
    expect([archived.status, archived.body.code]).toEqual([409, 'patient.archived']);
  });

  it('a plan stays on hold while the newest assessment raises a red flag', async () => {
    const opened = await openPlan(therapist);
    const held = await walk(therapist, opened.plan, [['sign-off'], ['hold', 'Numb']]);
    await assessAgain(therapist, opened, true);
    const refused = await step<PlanIncompleteProblem>(therapist, held, ['resume']);
    expect([refused.status, blocksOf(refused.body)]).toEqual([422, ['red-flag.cauda-equina']]);
    expect(await walk(therapist, held, [['discontinue', 'Referred']])).toMatchObject({ status: 'discontinued' });
  });

  const visitRule = (pointer: string, rule: string): object => [
    400,
    [{ code: 'against-rule', pointer, params: { rule } }],
  ];

  it.each(['attended', 'missed', 'cancelled'] as const)('a visit that is %s stays as it was', async (status) => {
    const { plan, signed } = await openPlan(therapist);
    const decided = withVisits(planFor(signed.id), ({ id }) => (id === 'visit-1' ? { status } : {}));
    const { body: saved } = await saveDraft(therapist, plan, decided);
    const active = await walk(therapist, saved, [['sign-off']]);
    const change = { reassess: true };
    for (const other of [change, { status: 'planned' }, null]) {
      const document = withVisits(decided, ({ id }) => (id === 'visit-1' ? other : {}));
      const refused = await changeCalendar<Problem>(therapist, active, document);
      expect([refused.status, refused.body.findings]).toMatchObject(
        visitRule('/document/calendar/visits', 'attended-stays'),
      );
    }
    const open = await walk(therapist, active, [['revise']]);
    const rewritten = withVisits(decided, ({ id }) => (id === 'visit-1' ? change : {}));
    const { body: draft } = await saveDraft(therapist, open, rewritten);
    const unsigned = await step<Problem>(therapist, draft, ['sign-off', 'More']);
    expect([unsigned.status, unsigned.body.findings]).toMatchObject(
      visitRule('/draft/calendar/visits', 'attended-stays'),
    );
  });

  it.each(['attended', 'missed'] as const)('a visit is not %s before its day', async (status) => {
    const { plan, signed } = await openPlan(therapist);
    const foretold = withVisits(planFor(signed.id), ({ id }) => (id === 'visit-2' ? { on: '2099-01-01', status } : {}));
    const { body: saved } = await saveDraft(therapist, plan, foretold);
    const unsigned = await step<Problem>(therapist, saved, ['sign-off']);
    expect([unsigned.status, unsigned.body.findings]).toMatchObject(
      visitRule('/draft/calendar/visits', 'attended-in-future'),
    );
    const { body: mended } = await saveDraft(therapist, saved, planFor(signed.id));
    const active = await walk(therapist, mended, [['sign-off']]);
    const refused = await changeCalendar<Problem>(therapist, active, foretold);
    expect([refused.status, refused.body.findings]).toMatchObject(
      visitRule('/document/calendar/visits', 'attended-in-future'),
    );
  });
});
