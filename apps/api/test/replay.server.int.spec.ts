import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';
import { asOwner } from './as-owner';
import { place } from './demo-caller';
import { end, startServerProcess } from './server-process';
import { testDatabaseUrl, testSecret } from './test-server';

const program = join(__dirname, '../../../dist/apps/api/replay.mjs');

function replay(settings: Record<string, string>, ...given: string[]): { code: number | null; said: string } {
  const env = { PATH: process.env['PATH'] ?? '', ...settings };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...given], { env, encoding: 'utf8' });
  return { code: status, said: stdout + stderr };
}

describe('the command that replays verdicts', () => {
  const name = `replayed_${randomUUID().replaceAll('-', '')}`;
  const DATABASE_URL = Object.assign(new URL(testDatabaseUrl()), { pathname: `/${name}` }).href;
  const settings = { DATABASE_URL, REPATTERN_SECRET: testSecret, REPATTERN_DEMO: '1' };
  beforeAll(async () => {
    await asOwner(`CREATE DATABASE ${name}`);
    const server = await startServerProcess({ ...settings, PORT: (await place()).PORT });
    await end(server, 'SIGTERM');
  });
  afterAll(() => asOwner(`DROP DATABASE ${name} WITH (FORCE)`));

  /** Runs SQL in the replayed database as its owner, past every guard. */
  const tamper = async (text: string): Promise<Record<string, unknown>[]> => {
    const client = new Client({ connectionString: DATABASE_URL });
    await client.connect();
    try {
      await client.query('SET session_replication_role = replica');
      return (await client.query<Record<string, unknown>>(text)).rows;
    } finally {
      await client.end();
    }
  };

  it('finds no difference in the demo clinics, and notes that it looked', async () => {
    const { code, said } = replay(settings);
    expect([code, said]).toEqual([
      0,
      expect.stringMatching(/^✓ \d\d visits of 2 clinics replayed, 0 with other verdicts/),
    ]);
    const events = await tamper(`SELECT data FROM audit_events WHERE action = 'verdicts.replayed'`);
    expect(events.map(({ data }) => data)).toContainEqual({ visits: 0, differing: 0 });
    expect(events).toHaveLength(2);
  });

  it('tells a verdict that somebody changed by visit, item and place, and ends with 1', async () => {
    const [changed] = await tamper(`
      UPDATE visit_verdicts SET verdicts = jsonb_set(verdicts, '{items,1,next,dose,sets}', '99')
      WHERE visit_id = (SELECT visit_id FROM visit_verdicts WHERE verdicts->'items'->1->'next'->>'kind' = 'dose' LIMIT 1)
      RETURNING visit_id, clinic_id, verdicts->'items'->1->>'item' AS item`);
    const { code, said } = replay(settings, '--clinic', String(changed?.['clinic_id']));
    expect(code).toBe(1);
    expect(said).toContain(
      `✗ visit ${String(changed?.['visit_id'])}: item ${String(changed?.['item'])} /next/dose/sets\n`,
    );
    expect(said).toContain('of 1 clinics replayed, 1 with other verdicts');
  });

  it('tells evidence from which nothing can be given again', async () => {
    const [broken] = await tamper(`
      UPDATE visit_verdicts SET evidence = jsonb_set(evidence, '{ruleSet}', '"0.1"'), rule_set = '0.1'
      WHERE visit_id = (SELECT max(visit_id::text)::uuid FROM visit_verdicts) RETURNING visit_id`);
    expect(replay(settings)).toMatchObject({
      code: 1,
      said: expect.stringContaining(`✗ visit ${String(broken?.['visit_id'])}: evidence\n`) as string,
    });
  });

  it('refuses a clinic that is not there, and a word that is none', () => {
    expect(replay(settings, '--clinic', randomUUID())).toMatchObject({ code: 1 });
    expect(replay(settings, '--clinic', 'all').said).toContain('--clinic must be an identifier');
  });
});
