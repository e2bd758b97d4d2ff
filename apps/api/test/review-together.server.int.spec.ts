import { Client } from 'pg';
import type { PlanReviewView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { calendarDateIn } from '@repattern/domain';
import { planLock } from '../src/reviews/plan-lock';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { planInForce } from './new-visit';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer, testDatabaseUrl } from './test-server';

/** Whether anybody waits for an advisory lock. */
async function someoneWaits(): Promise<boolean> {
  const { rows } = await asOwner(`SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`);
  return rows.length > 0;
}

describe('two people at one review', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  beforeAll(async () => {
    server = await startTestServer();
    clinic = await createTestClinic(server);
  });
  afterAll(() => server.stop());

  /** Does what whoever reads a changed review does: holds it, and tells of it once somebody else came. */
  const readMeanwhile = async (planId: string, other: () => Promise<{ status: number }>): Promise<number> => {
    const reader = new Client({ connectionString: testDatabaseUrl() });
    await reader.connect();
    try {
      await reader.query(`BEGIN; SET LOCAL ROLE repattern_app`);
      await reader.query(`SELECT set_config('repattern.clinic', $1, true)`, [clinic.id]);
      await reader.query(`SELECT pg_advisory_xact_lock(${planLock}) FROM (SELECT $1::text AS plan_id) AS asked`, [
        planId,
      ]);
      const answer = other();
      while (!(await someoneWaits())) await new Promise((resolve) => setTimeout(resolve, 20));
      const told = `INSERT INTO audit_events (action, subject_kind, subject_id) VALUES ('review.read', 'plan', $1)`;
      await reader.query(told, [planId]);
      await reader.query('COMMIT');
      return (await answer).status;
    } finally {
      await reader.end();
    }
  };

  it('do not wait for each other in a circle', async () => {
    const [therapist, supervisor] = [await clinic.as('therapist'), await clinic.as('supervisor')];
    const { id } = await planInForce(therapist);
    const returned = { revision: 1, outcome: 'returned', note: 'Shorter' };
    expect(await readMeanwhile(id, () => supervisor.post(routes.planReviews(id), returned))).toBe(201);
    const { body } = await therapist.get<PlanReviewView>(routes.planReview(id));
    const answer = routes.planReviewAnswer(body.reviews[0]?.id ?? '');
    expect(await readMeanwhile(id, () => therapist.post(answer, { text: 'As agreed' }))).toBe(201);
    const duty = { kind: 'certification', on: calendarDateIn('Europe/Bucharest', new Date()) };
    expect(await readMeanwhile(id, () => therapist.post(routes.planDuties(id), duty))).toBe(201);
  });
});
