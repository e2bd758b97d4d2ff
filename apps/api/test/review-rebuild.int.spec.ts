import { pino } from 'pino';
import { Database } from '../src/platform/database/database';
import { followReviews } from '../src/reviews/follow-reviews';
import { rebuildReviews } from '../src/reviews/rebuild-reviews';
import type { RunningServer } from '../src/server';
import { asApplication, asOwner } from './as-owner';
import { planInForce } from './new-visit';
import { overriddenPlan, queueOf } from './reviewed-plan';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

describe('the review queue after what is kept was deleted in the name of the application', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let supervisor: TestClient;
  beforeAll(async () => {
    server = await startTestServer();
    clinic = await createTestClinic(server);
    supervisor = await clinic.as('supervisor');
    const therapist = await clinic.as('therapist');
    await overriddenPlan(therapist);
    await overriddenPlan(therapist);
    await planInForce(therapist);
  });
  afterAll(() => server.stop());

  const everything = ['review_reasons', 'plan_review_state', 'review_stale'];
  const destroy = async (tables: readonly string[]): Promise<void> => {
    for (const table of tables) await asApplication(clinic.id, `DELETE FROM ${table}`);
  };
  const database = (): Database => server.app.get(Database);

  it('is the same once it is rebuilt, however often', async () => {
    const before = await queueOf(supervisor);
    expect(before.items).not.toEqual([]);
    await destroy(everything);
    expect((await queueOf(supervisor)).items).toEqual([]);
    expect(await rebuildReviews(database(), clinic.id)).toEqual({ plans: 3, failed: [] });
    expect(await queueOf(supervisor)).toEqual(before);
    await asApplication(
      clinic.id,
      `UPDATE review_reasons SET level = 'watch'; UPDATE plan_review_state SET rank = 101, level = 'watch'`,
    );
    await rebuildReviews(database(), clinic.id);
    expect(await queueOf(supervisor)).toEqual(before);
    const { rows } = await asOwner(`SELECT data FROM audit_events WHERE clinic_id = $1 AND action = 'review.rebuilt'`, [
      clinic.id,
    ]);
    expect(rows).toEqual([{ data: { plans: 3, failed: 0 } }, { data: { plans: 3, failed: 0 } }]);
  });

  it('is the same while somebody else follows plans, too', async () => {
    const before = await queueOf(supervisor);
    await destroy(everything);
    const logger = pino({ level: 'silent' });
    await Promise.all([
      rebuildReviews(database(), clinic.id),
      rebuildReviews(database(), clinic.id),
      followReviews(database(), logger),
    ]);
    expect(await queueOf(supervisor)).toEqual(before);
  });

  it.each([[everything], [['review_reasons']], [['plan_review_state']]])(
    'mends itself in the next round: %s',
    async (tables) => {
      const before = await queueOf(supervisor);
      await destroy(tables);
      expect(await queueOf(supervisor)).not.toEqual(before);
      await followReviews(database(), pino({ level: 'silent' }));
      expect(await queueOf(supervisor)).toEqual(before);
    },
  );
});
