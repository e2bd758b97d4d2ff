import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';
import { asOwner } from './as-owner';
import { place } from './demo-caller';
import { end, startServerProcess } from './server-process';
import { testDatabaseUrl, testSecret } from './test-server';

const programs = join(__dirname, '../../../dist/apps/api');

describe('the commands that look after the audit trail', () => {
  const name = `verified_${randomUUID().replaceAll('-', '')}`;
  const DATABASE_URL = Object.assign(new URL(testDatabaseUrl()), { pathname: `/${name}` }).href;
  const settings = { DATABASE_URL, REPATTERN_SECRET: testSecret, REPATTERN_DEMO: '1' };
  beforeAll(async () => {
    await asOwner(`CREATE DATABASE ${name}`);
    const server = await startServerProcess({ ...settings, PORT: (await place()).PORT });
    await end(server, 'SIGTERM');
  });
  afterAll(() => asOwner(`DROP DATABASE ${name} WITH (FORCE)`));

  const run = (program: string, ...given: string[]): { code: number | null; said: string } => {
    const env = { PATH: process.env['PATH'] ?? '', ...settings };
    const file = join(programs, `${program}.mjs`);
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...given], { env, encoding: 'utf8' });
    return { code: status, said: stdout + stderr };
  };

  /** Runs SQL in the database as its owner, past every guard. */
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

  it('find the demo whole, of which the server signed the ends', () => {
    const { code, said } = run('verify-audit');
    expect(said.match(/^✓ clinic .* signed up to \d+ of /gm)).toHaveLength(2);
    expect(said).toContain('✓ outside of clinics: 0 events');
    expect(code).toBe(0);
  });

  it('sign what happened since, once', () => {
    // The verification before was told in each trail, and so is each checkpoint.
    expect(run('checkpoint-audit').said).toBe('✓ 3 checkpoints made.\n');
    expect(run('checkpoint-audit').said).toBe('✓ 0 checkpoints made.\n');
  });

  it('name the first broken link of a clinic, and end with 1', async () => {
    const [event] = await tamper(`
      UPDATE audit_events SET data = data || '{"note": 1}' WHERE id = (SELECT max(id) FROM audit_events WHERE action = 'visit.finished')
      RETURNING id, seq, clinic_id, stream_kind, stream_id`);
    const { id, seq, clinic_id: clinic, stream_id: plan } = event as Record<string, string>;
    const { code, said } = run('verify-audit', '--clinic', clinic ?? '');
    expect(said).toMatch(
      new RegExp(`^✗ clinic ${clinic}: .* then plan ${plan} at ${seq}: edited \\(event ${id}\\)$`, 'm'),
    );
    expect(code).toBe(1);
    expect(run('verify-audit').code).toBe(1);
  });

  it('refuse what is no clinic', () => {
    const { code, said } = run('verify-audit', '--clinic', 'first');
    expect([code, said.split('\n', 1)[0]]).toEqual([1, '--clinic must be an identifier.']);
    expect(run('verify-audit', '--clinic', randomUUID())).toMatchObject({ code: 1 });
  });
});
