import { createHash, randomUUID } from 'node:crypto';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { TestClient } from './test-client';
import { createTestClinic, testPassword, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

describe('a session', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  beforeAll(async () => {
    server = await startTestServer();
    clinic = await createTestClinic(server);
  });
  afterAll(() => server.stop());

  const hashOf = (client: TestClient): Buffer =>
    createHash('sha256')
      .update(client.sessionCookie.split('=')[1] ?? '')
      .digest();
  const freshAddress = (): string => `2001:db8:${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}::1`;

  it('opens with the right password, whatever the case of the address, and says who is signed in', async () => {
    const client = new TestClient(server);
    const { id, email } = clinic.people.therapist;
    const opened = await client.signIn(` ${email.toUpperCase()} `, testPassword);
    expect(opened.status).toBe(201);
    expect(opened.headers['set-cookie']).toMatch(/^repattern=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    const { body } = await client.get('/api/v1/session');
    expect(body).toMatchObject({
      user: { id, email, displayName: 'Test therapist' },
      clinic: { id: clinic.id, timeZone: 'Europe/Bucharest', demo: false },
      roles: ['therapist'],
      idleSeconds: 900,
    });
    expect(body['permissions']).toContain('patients.write');
  });

  it('is known to the database by the hash of its token alone', async () => {
    const client = await clinic.as('therapist');
    const { rows } = await asOwner('SELECT token_hash FROM sessions WHERE token_hash = $1', [hashOf(client)]);
    expect(rows).toHaveLength(1);
  });

  it('ends on signing out, and its token is worthless afterwards', async () => {
    const client = await clinic.as('therapist');
    const cookie = client.sessionCookie;
    expect((await client.delete('/api/v1/session')).status).toBe(204);
    const { status, body } = await new TestClient(server).get('/api/v1/session', { cookie });
    expect([status, body['code']]).toEqual([401, 'session.required']);
  });

  it.each([
    ['15 minutes without a request', `last_seen_at = now() - interval '15 minutes'`, 401],
    ['14 minutes without a request', `last_seen_at = now() - interval '14 minutes'`, 200],
    ['12 hours, however busy', `expires_at = now()`, 401],
  ])('after %s', async (_, change, status) => {
    const client = await clinic.as('therapist');
    await asOwner(`UPDATE sessions SET ${change} WHERE token_hash = $1`, [hashOf(client)]);
    expect((await client.get('/api/v1/session')).status).toBe(status);
  });

  it('is renewed by use', async () => {
    const client = await clinic.as('therapist');
    const lastSeen = `SELECT last_seen_at > now() - interval '1 minute' AS fresh FROM sessions WHERE token_hash = $1`;
    await asOwner(`UPDATE sessions SET last_seen_at = now() - interval '10 minutes' WHERE token_hash = $1`, [
      hashOf(client),
    ]);
    await client.get('/api/v1/session');
    expect((await asOwner(lastSeen, [hashOf(client)])).rows).toEqual([{ fresh: true }]);
  });

  it('ends for somebody who no longer works there', async () => {
    const other = await createTestClinic(server);
    const client = await other.as('supervisor');
    await asOwner('UPDATE people SET active = false WHERE id = $1', [other.people.supervisor.id]);
    expect((await client.get('/api/v1/session')).status).toBe(401);
    expect((await client.signIn(other.people.supervisor.email, testPassword)).status).toBe(401);
  });

  it('is bound to the host and to https where the planner has an https address', async () => {
    const secure = await startTestServer({ publicUrl: new URL('https://planner.example') });
    const opened = await new TestClient(secure).signIn(clinic.people.therapist.email, testPassword);
    await secure.stop();
    expect(opened.headers['set-cookie']).toMatch(
      /^__Host-repattern=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(opened.headers['strict-transport-security']).toMatch(/max-age=31536000/);
  });

  it('answers a wrong password and an unknown address alike, and throttles both alike', async () => {
    const attempt = async (email: string): Promise<unknown[]> => {
      const client = new TestClient(server, freshAddress());
      const answers = [];
      for (let count = 0; count < 8; count++) {
        const { status, body, headers } = await client.signIn(email, 'wrong');
        answers.push([status, body['code'], body['title'], headers['retry-after'] === undefined]);
      }
      return answers;
    };
    const known = await attempt(clinic.people.administrator.email);
    expect(await attempt(`nobody-${randomUUID()}@test.example`)).toEqual(known);
    expect(known.at(5)).toEqual([401, 'session.sign-in-refused', expect.any(String), true]);
    expect(known.at(6)).toEqual([429, 'session.throttled', expect.any(String), false]);
  });

  it('is throttled for a whole IPv6 network at once, and tells it once in the trail of the clinic', async () => {
    const target = await createTestClinic(server);
    const network = freshAddress().replace('::1', '');
    const statuses: number[] = [];
    for (let count = 0; count < 10; count++) {
      const { status } = await new TestClient(server, `${network}::${count}`).signIn(
        target.people.therapist.email,
        'wrong',
      );
      statuses.push(status);
    }
    expect(statuses).toEqual([...Array<number>(6).fill(401), ...Array<number>(4).fill(429)]);
    const { rows } = await asOwner(
      `SELECT count(*)::integer AS events FROM audit_events WHERE clinic_id = $1 AND action = 'session.throttled'`,
      [target.id],
    );
    expect(rows).toEqual([{ events: 1 }]);
  });

  it('opens for everybody who signs in at the same moment', async () => {
    const target = await createTestClinic(server);
    const address = freshAddress();
    for (let round = 0; round < 6; round++) {
      const opening = Array.from({ length: 6 }, () =>
        new TestClient(server, address).signIn(target.people.therapist.email, testPassword),
      );
      expect((await Promise.all(opening)).map(({ status }) => status)).toEqual(Array<number>(6).fill(201));
    }
  });

  it('still opens for the same person from elsewhere while an address is throttled', async () => {
    const attacked = await createTestClinic(server);
    const attacker = new TestClient(server, freshAddress());
    for (let count = 0; count < 10; count++) await attacker.signIn(attacked.people.therapist.email, 'wrong');
    expect((await attacker.signIn(attacked.people.therapist.email, testPassword)).status).toBe(429);
    const owner = new TestClient(server, freshAddress());
    expect((await owner.signIn(attacked.people.therapist.email, testPassword)).status).toBe(201);
  });

  it('counts attempts that run side by side', async () => {
    const target = await createTestClinic(server);
    const client = new TestClient(server, freshAddress());
    const attempts = Array.from({ length: 20 }, () => client.signIn(target.people.therapist.email, 'wrong'));
    const statuses = (await Promise.all(attempts)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(6);
    expect(statuses.filter((status) => status === 429)).toHaveLength(14);
  });

  it('leaves its opening, refusal and closing in the audit trail', async () => {
    const audited = await createTestClinic(server);
    const client = await audited.as('therapist');
    await new TestClient(server, freshAddress()).signIn(audited.people.therapist.email, 'wrong');
    await client.delete('/api/v1/session');
    const { rows } = await asOwner(
      `SELECT action, person_id, subject_id FROM audit_events WHERE clinic_id = $1 ORDER BY id`,
      [audited.id],
    );
    const { id } = audited.people.therapist;
    expect(rows).toEqual([
      { action: 'session.opened', person_id: id, subject_id: id },
      { action: 'session.refused', person_id: null, subject_id: id },
      { action: 'session.closed', person_id: id, subject_id: id },
    ]);
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a sibling domain', { 'sec-fetch-site': 'same-site' }, 403],
    ['another origin, in an old browser', { origin: 'https://evil.example' }, 403],
    ['an opaque origin', { origin: 'null' }, 403],
    ['the planner itself', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:80' }, 200],
    ['a program', {}, 200],
  ])('takes requests from %s with an answer of its own', async (_, headers, status) => {
    const client = await clinic.as('therapist');
    expect((await client.get('/api/v1/session', headers)).status).toBe(status);
  });
});
