import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { AssessmentView, PatientView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { callAs, demoSession, place, recordNumbers, type Call } from './demo-caller';
import { newPatient } from './new-patient';
import { end, failToStart, startServerProcess } from './server-process';
import { testSecret } from './test-server';

describe('the server process', () => {
  it('keeps every acknowledged write through kill -9, and every session', async () => {
    const settings = await place();
    const first = await startServerProcess(settings);
    const cookie = await demoSession(first);
    const acknowledged: string[] = [];
    const write = async (): Promise<void> => {
      const patient = newPatient();
      const headers = { 'content-type': 'application/json', cookie };
      const answer = await fetch(`${first.origin}/api/v1/patients`, {
        method: 'POST',
        headers,
        body: JSON.stringify(patient),
      });
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

  it('keeps the last draft that it acknowledged through kill -9 in the middle of saving', async () => {
    const settings = await place();
    const first = await startServerProcess(settings);
    const cookie = await demoSession(first);
    const call = <Body>(method: string, path: string, more: Pick<Call, 'body' | 'ifMatch'>): Promise<Body> =>
      callAs<Body>({ method, url: `${first.origin}${path}`, cookie, ...more });
    const patient = await call<PatientView>('POST', routes.patients, { body: newPatient() });
    let draft = await call<AssessmentView>('POST', routes.patientAssessments(patient.id), { body: {} });
    const dies = setTimeout(() => first.child.kill('SIGKILL'), 700);
    try {
      for (let count = 0; ; count++) {
        const document = { ...draft.document, notes: `Note ${count}` };
        const ifMatch = `"${draft.version}"`;
        draft = await call('PUT', routes.assessment(draft.id), { body: { document }, ifMatch });
      }
    } catch {
      clearTimeout(dies);
    }
    await end(first, 'SIGKILL');
    const second = await startServerProcess(settings);
    const url = `${second.origin}${routes.assessment(draft.id)}`;
    const kept = await callAs<AssessmentView>({ method: 'GET', url, cookie });
    // One that was kept although its answer never arrived may have followed.
    expect(draft.version).toBeGreaterThan(2);
    expect([draft.version, draft.version + 1]).toContain(kept.version);
    if (kept.version === draft.version) expect(kept.document).toEqual(draft.document);
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

  it('ends soon although somebody sends a request that never arrives whole', async () => {
    const server = await startServerProcess(await place());
    const { hostname, port } = new URL(server.origin);
    const slow = connect(Number(port), hostname);
    slow.on('error', () => undefined);
    await once(slow, 'connect');
    slow.write(
      'POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{',
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await end(server, 'SIGTERM')).toBe(0);
    slow.destroy();
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
    const { code, lines } = await failToStart({
      PORT: '70000',
      DATABASE_URL: 'mysql://x',
      LOG_LEVEL: 'loud',
      REPATTERN_DEMO: 'yes',
    });
    expect(code).toBe(1);
    expect(lines.map((line) => line.split(' ', 1)[0])).toEqual(['PORT', 'DATABASE_URL', 'REPATTERN_DEMO', 'LOG_LEVEL']);
  });

  it('lets a running request end on Ctrl-C, which comes from the terminal and from the process that started it', async () => {
    const server = await startServerProcess(await place());
    const { hostname, port } = new URL(server.origin);
    const slow = connect(Number(port), hostname);
    slow.on('error', () => undefined);
    await once(slow, 'connect');
    slow.write(
      'POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    const gone = once(server.child, 'exit').then(() => 'gone');
    server.child.kill('SIGINT');
    server.child.kill('SIGTERM');
    const waited = new Promise((resolve) => setTimeout(resolve, 500, 'waits'));
    expect(await Promise.race([gone, waited])).toBe('waits');
    slow.destroy();
    await gone;
    expect(server.child.exitCode).toBe(0);
  });

  it('ends when the process that started it is gone', async () => {
    const server = await startServerProcess(await place());
    const gone = new Promise((resolve) => server.child.once('exit', resolve));
    server.child.disconnect();
    expect(await gone).toBe(0);
  });

  it('says in one line that the PostgreSQL server does not answer, without its password', async () => {
    const { code, lines } = await failToStart({
      PORT: (await place()).PORT,
      DATABASE_URL: 'postgres://user:s3cret@127.0.0.1:1/x',
      REPATTERN_SECRET: testSecret,
    });
    expect([code, lines]).toEqual([1, [expect.stringContaining('does not answer')]]);
    expect(lines.join()).not.toContain('s3cret');
  });
});
