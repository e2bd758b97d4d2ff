import { pino } from 'pino';
import { Database } from '../src/platform/database/database';
import { followReviews } from '../src/reviews/follow-reviews';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { overriddenPlan, queueOf } from './reviewed-plan';
import { createTestClinic } from './test-clinic';
import { startTestServer } from './test-server';

describe('a plan whose reasons cannot be found', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  /** Rewrites what a plan prescribes, which the application never does. */
  const rewrite = (id: string, document: string): Promise<unknown> =>
    asOwner(`
      BEGIN; SET LOCAL session_replication_role = replica;
      UPDATE plan_revisions SET document = ${document} WHERE plan_id = '${id}';
      INSERT INTO review_stale (clinic_id, plan_id) SELECT clinic_id, id FROM plans WHERE id = '${id}'; COMMIT`);

  const isNoted = async (id: string): Promise<boolean> =>
    (await asOwner(`SELECT 1 FROM review_stale WHERE plan_id = $1`, [id])).rows.length > 0;

  const followAll = async (): Promise<Record<string, unknown>[]> => {
    const lines: string[] = [];
    await followReviews(server.app.get(Database), pino({}, { write: (line) => lines.push(line) }));
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  };

  it.each([
    [
      'by what it prescribes',
      `(document - 'calendar') || jsonb_build_object('gone', document->'calendar')`,
      `(document - 'gone') || jsonb_build_object('calendar', document->'gone')`,
    ],
    [
      'by the database',
      `jsonb_set(document, '{assessmentId}', to_jsonb('none ' || (document->>'assessmentId')))`,
      `jsonb_set(document, '{assessmentId}', to_jsonb(substr(document->>'assessmentId', 6)))`,
    ],
  ])(
    '%s holds up no other, is told to the log by its identifier alone, and is tried again',
    async (_, spoilt, mended) => {
      const clinic = await createTestClinic(server);
      const [therapist, supervisor] = [await clinic.as('therapist'), await clinic.as('supervisor')];
      const waiting = async (): Promise<string[]> => (await queueOf(supervisor)).items.map(({ planId }) => planId);
      const { plan: odd } = await overriddenPlan(therapist);
      await rewrite(odd.id, spoilt);
      const others = [(await overriddenPlan(therapist)).plan.id, (await overriddenPlan(therapist)).plan.id];

      expect(await waiting()).toEqual(expect.arrayContaining(others));
      expect([await isNoted(odd.id), await isNoted(others[0] ?? '')]).toEqual([true, false]);

      const told = (await followAll()).filter(({ planId }) => planId === odd.id);
      expect(told).toHaveLength(1);
      expect(JSON.stringify(told)).not.toContain(odd.assessmentId);
      expect(await isNoted(odd.id)).toBe(true);

      await rewrite(odd.id, mended);
      expect(await waiting()).toEqual(expect.arrayContaining([odd.id, ...others]));
      expect(await isNoted(odd.id)).toBe(false);
    },
  );
});
