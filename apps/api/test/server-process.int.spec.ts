import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PatientPage } from '@repattern/contracts';
import { demoPassword } from '../src/demo/demo-clinics';
import { asOwner } from './as-owner';
import { newPatient } from './new-patient';
import { end, failToStart, startServerProcess, type ServerProcess } from './server-process';
import { hasServer, testDatabaseUrl } from './test-server';

/** A folder that goes with the test, and a port that was free a moment ago. */
async function place(): Promise<{ PORT: string; REPATTERN_DATA: string }> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const PORT = String((probe.address() as AddressInfo).port);
  await new Promise((resolve) => probe.close(resolve));
  const REPATTERN_DATA = mkdtempSync(join(tmpdir(), 'repattern-data-'));
  folders.push(REPATTERN_DATA);
  return { PORT, REPATTERN_DATA };
}

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

async function signIn({ origin }: ServerProcess): Promise<string> {
  const answer = await fetch(`${origin}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'therapist@demo.example', password: demoPassword }),
  });
  expect(answer.status).toBe(201);
  return answer.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';
}

async function recordNumbers(server: ServerProcess, cookie: string): Promise<string[]> {
  const found: string[] = [];
  let next: string | null = '';
  while (next !== null) {
    const answer: Response = await fetch(`${server.origin}/api/v1/patients?limit=200${next && `&cursor=${next}`}`, { headers: { cookie } });
    const page = (await answer.json()) as PatientPage;
    found.push(...page.items.map(({ recordNumber }) => recordNumber));
    next = page.nextCursor;
  }
  return found;
}

describe('the server process', () => {
  it('keeps every acknowledged write through kill -9, and every session', async () => {
    const settings = await place();
    const first = await startServerProcess(settings);
    const cookie = await signIn(first);
    const acknowledged: string[] = [];
    const write = async (): Promise<void> => {
      const patient = newPatient();
      const headers = { 'content-type': 'application/json', cookie };
      const answer = await fetch(`${first.origin}/api/v1/patients`, { method: 'POST', headers, body: JSON.stringify(patient) });
      if (answer.status === 201) acknowledged.push(patient.recordNumber);
      if (acknowledged.length === 100) first.child.kill('SIGKILL');
    };
    const writes = await Promise.allSettled(Array.from({ length: 200 }, write));
    await end(first, 'SIGKILL');
    expect(writes.some(({ status }) => status === 'rejected')).toBe(true);
    expect(acknowledged.length).toBeGreaterThanOrEqual(100);
    const second = await startServerProcess(settings);
    expect(await recordNumbers(second, cookie)).toEqual(expect.arrayContaining(acknowledged));
    expect(await end(second, 'SIGTERM')).toBe(0);
  });

  it('refuses a data folder that another process has open, and takes it once that one has ended', async () => {
    const settings = await place();
    const holder = await startServerProcess(settings);
    const { code, lines } = await failToStart({ ...settings, PORT: (await place()).PORT });
    expect([code, lines]).toEqual([1, [expect.stringMatching(/data folder .* is in use by process \d+/)]]);
    expect(await end(holder, 'SIGINT')).toBe(0);
    const next = await startServerProcess(settings);
    expect(await end(next, 'SIGTERM')).toBe(0);
  });

  it('refuses a port that is taken, in one line', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => blocker.once('listening', resolve));
    const PORT = String((blocker.address() as AddressInfo).port);
    const { code, lines } = await failToStart({ ...(await place()), PORT });
    blocker.close();
    expect([code, lines]).toEqual([1, [expect.stringContaining(`Port ${PORT} is taken`)]]);
  });

  it('names everything that is wrong with its settings at once', async () => {
    const { code, lines } = await failToStart({ PORT: '70000', DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud', REPATTERN_DEMO: 'yes' });
    expect(code).toBe(1);
    expect(lines.map((line) => line.split(' ', 1)[0])).toEqual(['PORT', 'DATABASE_URL', 'REPATTERN_DEMO', 'LOG_LEVEL']);
  });

  it('ends when the process that started it is gone', async () => {
    const server = await startServerProcess(await place());
    const gone = new Promise((resolve) => server.child.once('exit', resolve));
    server.child.disconnect();
    expect(await gone).toBe(0);
  });

  it('says in one line that the PostgreSQL server does not answer, without its password', async () => {
    const { code, lines } = await failToStart({ PORT: (await place()).PORT, DATABASE_URL: 'postgres://user:s3cret@127.0.0.1:1/x' });
    expect([code, lines]).toEqual([1, [expect.stringContaining('does not answer')]]);
    expect(lines.join()).not.toContain('s3cret');
  });

  (hasServer ? it : it.skip)('serves a PostgreSQL database with the same command, and fills it with the demo only when told to', async () => {
    const name = `started_${randomUUID().replaceAll('-', '')}`;
    await asOwner(`CREATE DATABASE ${name}`);
    const DATABASE_URL = Object.assign(new URL(testDatabaseUrl()), { pathname: `/${name}` }).href;
    const bare = await startServerProcess({ PORT: (await place()).PORT, DATABASE_URL });
    const refused = await fetch(`${bare.origin}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'therapist@demo.example', password: demoPassword }),
    });
    expect(refused.status).toBe(401);
    expect(await end(bare, 'SIGTERM')).toBe(0);
    const demo = await startServerProcess({ PORT: (await place()).PORT, DATABASE_URL, REPATTERN_DEMO: '1' });
    expect(await recordNumbers(demo, await signIn(demo))).toHaveLength(12);
    expect(await end(demo, 'SIGTERM')).toBe(0);
    await asOwner(`DROP DATABASE ${name} WITH (FORCE)`);
  });
});
