import { get, type IncomingMessage } from 'node:http';
import { routes } from '@repattern/contracts/values';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

const many = 12_000;

describe('a file of many events', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let supervisor: TestClient;
  beforeAll(async () => {
    server = await startTestServer({ databasePoolSize: 1 });
    clinic = await createTestClinic(server);
    supervisor = await clinic.as('supervisor');
    await asOwner(
      `INSERT INTO audit_events (clinic_id, person_id, action, data)
       SELECT $1, $2, 'worklist.read', jsonb_build_object('note', repeat('x', 400)) FROM generate_series(1, ${String(many)})`,
      [clinic.id, clinic.people.therapist.id],
    );
  });
  afterAll(() => server.stop());

  const opened = (query: string): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const { port } = server.app.getHttpServer().address() as { port: number };
      const headers = { cookie: supervisor.sessionCookie };
      get({ agent: false, host: '127.0.0.1', port, path: `${routes.auditExport}?${query}`, headers }, resolve).on(
        'error',
        reject,
      );
    });

  it('has each of them once, newest first', async () => {
    const answer = await opened('format=ndjson&action=worklist.read');
    let text = '';
    for await (const chunk of answer) text += String(chunk);
    const ids = text
      .trim()
      .split('\n')
      .map((line) => Number((JSON.parse(line) as { id: string }).id));
    expect(new Set(ids).size).toBe(many);
    expect(ids).toEqual(ids.toSorted((a, b) => b - a));
  });

  it('holds no connection while its caller takes nothing, and is given up when the caller goes', async () => {
    const answer = await opened('format=csv');
    await new Promise((resolve) => answer.once('readable', resolve));
    // The pool has one connection: this would wait for it.
    expect((await supervisor.get(routes.session)).status).toBe(200);
    answer.destroy();
    expect((await supervisor.get(routes.session)).status).toBe(200);
    const { rows } = await asOwner(
      `SELECT count(*)::integer AS told FROM audit_events WHERE clinic_id = $1 AND action = 'audit.exported'`,
      [clinic.id],
    );
    expect(rows).toEqual([{ told: 2 }]);
  });
});
