import type { AssessmentView, PlanView, ReviewReasonView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { addDays, calendarDateIn } from '@repattern/domain';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { acceptAll, finish, quietRecord } from './finished-visit';
import { completeDocument, save } from './new-assessment';
import { openVisit, planInForce } from './new-visit';
import { rowOf } from './reviewed-plan';
import { createTestClinic } from './test-clinic';
import { startTestServer } from './test-server';

const longAgo = addDays(calendarDateIn('Europe/Bucharest', new Date()), -30);

describe('a precaution that nobody has answered', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  /** Lets a plan be in force for a month by an assessment that asked about no precaution, which the application refuses. */
  const forget = ({ id, assessmentId }: PlanView): Promise<unknown> =>
    asOwner(`
      BEGIN; SET LOCAL session_replication_role = replica;
      UPDATE assessments SET document = jsonb_set(document, '{precautions}', '{"flags": [], "others": "unknown"}') WHERE id = '${assessmentId}';
      UPDATE plan_revisions SET at = '${longAgo} 12:00Z' WHERE plan_id = '${id}';
      INSERT INTO review_stale (clinic_id, plan_id) SELECT clinic_id, id FROM plans WHERE id = '${id}'; COMMIT`);

  it('is a reason to look at the plan until it is answered, at a visit or by an assessment', async () => {
    const clinic = await createTestClinic(server);
    const [therapist, supervisor] = [await clinic.as('therapist'), await clinic.as('supervisor')];
    const plan = await planInForce(therapist);
    const unanswered = async (): Promise<ReviewReasonView[]> =>
      ((await rowOf(supervisor, plan))?.reasons ?? []).filter(({ kind }) => kind === 'precaution-unanswered');
    const flagsOf = async (): Promise<string[]> =>
      (await unanswered()).flatMap(({ params }) => ('flags' in params ? params.flags.map(({ flag }) => flag) : []));
    expect(await unanswered()).toEqual([]);

    await forget(plan);
    const [forbids] = await unanswered();
    expect(forbids).toMatchObject({ key: 'forbids', level: 'due', since: addDays(longAgo, 8) });
    const [first = '', ...others] = await flagsOf();

    const { body: visit } = await openVisit(therapist, plan);
    const record = quietRecord(visit);
    const absent = {
      status: 'absent',
      region: null,
      side: null,
      since: null,
      clearedBy: null,
      clearedOn: null,
    } as const;
    const asked = { ...record, screen: { ...record.screen, flags: [{ flag: first, ...absent }] } };
    const { status } = await finish(therapist, visit, await acceptAll(therapist, visit, asked));
    expect(status).toBe(200);
    expect(await flagsOf()).toEqual(others);

    const { body: draft } = await therapist.post<AssessmentView>(routes.patientAssessments(plan.patientId), {});
    const { body: saved } = await save(therapist, draft, completeDocument());
    const signed = await therapist.post(routes.assessmentSign(draft.id), {}, { 'if-match': `"${saved.version}"` });
    expect(signed.status).toBe(200);
    expect(await unanswered()).toEqual([]);
  });
});
