import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { routes } from '@repattern/contracts/values';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer, testDatabaseUrl } from './test-server';

describe('streams of the audit trail on several connections', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  const open: Client[] = [];
  beforeAll(async () => {
    server = await startTestServer();
    clinic = await createTestClinic(server);
  });
  afterAll(async () => {
    await Promise.all(open.map((client) => client.end()));
    await server.stop();
  });

  /** A connection with a transaction of the application in the clinic. */
  const begun = async (): Promise<Client> => {
    const client = new Client({ connectionString: testDatabaseUrl() });
    open.push(client);
    await client.connect();
    await client.query('BEGIN; SET LOCAL ROLE repattern_app');
    await client.query(`SELECT set_config('repattern.clinic', $1, true)`, [clinic.id]);
    return client;
  };
  const append = (client: Client, plan: string): Promise<unknown> =>
    client.query(`INSERT INTO audit_events (action, subject_kind, subject_id) VALUES ('plan.read', 'plan', $1)`, [
      plan,
    ]);
  const outcome = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'done',
      (error: unknown) => (error as { code: string }).code,
    );
  const waits = (work: Promise<unknown>): Promise<boolean> =>
    Promise.race([work.then(() => false), new Promise<boolean>((resolve) => setTimeout(resolve, 300, true))]);
  const placesOf = async (plan: string): Promise<unknown[]> =>
    (await asOwner(`SELECT seq FROM audit_events WHERE stream_id = $1 ORDER BY seq`, [plan])).rows.map(
      ({ seq }) => seq,
    );

  it('wait for each other in one stream, and for nobody in another', async () => {
    const [plan, other] = [randomUUID(), randomUUID()];
    const [first, second, third] = [await begun(), await begun(), await begun()];
    await append(first, plan);
    const following = append(second, plan);
    expect(await waits(append(third, other))).toBe(false);
    expect(await waits(following)).toBe(true);
    await first.query('COMMIT');
    await following;
    await second.query('COMMIT');
    expect(await placesOf(plan)).toEqual([1, 2]);
  });

  it('follow what stands, and not what was given up', async () => {
    const plan = randomUUID();
    const [first, second] = [await begun(), await begun()];
    await append(first, plan);
    const following = append(second, plan);
    await first.query('ROLLBACK');
    await following;
    await second.query('COMMIT');
    expect(await placesOf(plan)).toEqual([1]);
  });

  it('let one of two transactions through that go through two of them crosswise, and keep nothing of the other', async () => {
    const [plan, other] = [randomUUID(), randomUUID()];
    const [one, two] = [await begun(), await begun()];
    await append(one, plan);
    await append(two, other);
    const outcomes = await Promise.all([
      outcome(append(one, other).then(() => one.query('COMMIT'))),
      outcome(append(two, plan).then(() => two.query('COMMIT'))),
    ]);
    expect(outcomes.toSorted()).toEqual(['40P01', 'done']);
    expect([...(await placesOf(plan)), ...(await placesOf(other))]).toEqual([1, 1]);
  });

  it('are verified by one at a time, so that others have connections left', async () => {
    const [supervisor, other] = [await clinic.as('supervisor'), await begun()];
    await other.query(`SELECT pg_advisory_xact_lock(7021958, hashtext('${clinic.id}'))`);
    const { status, headers } = await supervisor.get(routes.auditVerification);
    expect([status, headers['retry-after']]).toEqual([503, '10']);
    await other.query('ROLLBACK');
    expect((await supervisor.get(routes.auditVerification)).status).toBe(200);
  });
});
