import { randomUUID } from 'node:crypto';
import type {
  PersonPage,
  Problem,
  RecoveryCodesView,
  SecondFactorSecret,
  SecondFactorView,
  SessionView,
} from '@repattern/contracts';
import { routes, type Role } from '@repattern/contracts/values';
import { Secret, TOTP } from 'otpauth';
import { codeKey } from '../src/platform/identity/attempts';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { TestClient, type Answer } from './test-client';
import { createTestClinic, testPassword, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

/** The code of a secret, so many steps from now. */
function codeOf(secret: string, steps = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });
}

describe('the second factor', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  beforeAll(async () => {
    server = await startTestServer();
  });
  beforeEach(async () => {
    clinic = await createTestClinic(server);
    // The middle of a step, so that no code changes while a test runs.
    const middle = (Math.floor(Date.now() / 30_000) + 0.5) * 30_000;
    jest.spyOn(Date, 'now').mockReturnValue(middle);
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => server.stop());

  const anybody = (): TestClient =>
    new TestClient(server, `2001:db8:${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}::1`);
  const propose = (client: TestClient): Promise<Answer<SecondFactorSecret>> =>
    client.post<SecondFactorSecret>(routes.secondFactor, { password: testPassword });
  const confirm = (client: TestClient, code: string): Promise<Answer<RecoveryCodesView>> =>
    client.post<RecoveryCodesView>(routes.secondFactorConfirm, { code });
  const signIn = async (code?: string, client = anybody(), role: Role = 'therapist'): Promise<[number, unknown]> => {
    const { email } = clinic.people[role];
    const { status, body } = await client.post(routes.session, {
      email,
      password: testPassword,
      ...(code ? { code } : {}),
    });
    return [status, body['code']];
  };

  /** Sets a factor up with the code of the step before, so that the code of now is not used yet. */
  async function setUp(client: TestClient): Promise<{ secret: string; recoveryCodes: string[] }> {
    const { secret } = (await propose(client)).body;
    const { body } = await confirm(client, codeOf(secret, -1));
    return { secret, recoveryCodes: body.recoveryCodes };
  }

  it('is set up with the password and a code, and asked for from then on', async () => {
    const client = await clinic.as('therapist');
    const elsewhere = await clinic.as('therapist');
    const proposed = await propose(client);
    expect([proposed.status, proposed.body.uri]).toEqual([201, expect.stringMatching(/^otpauth:\/\/totp\/Repattern/)]);
    expect(await signIn()).toEqual([201, undefined]);
    const { secret } = proposed.body;
    const confirmed = await confirm(client, codeOf(secret, -1));
    expect([confirmed.status, confirmed.body.recoveryCodes.length]).toEqual([200, 10]);
    expect((await client.get(routes.session)).status).toBe(200);
    expect((await elsewhere.get(routes.session)).status).toBe(401);
    expect((await client.get<SecondFactorView>(routes.secondFactor)).body).toEqual({
      ...{ activeSince: expect.any(String) as string, recoveryCodesLeft: 10, asked: false },
    });
    expect(await signIn()).toEqual([401, 'session.code-required']);
    expect(await signIn('000000')).toEqual([401, 'session.code-refused']);
    expect(await signIn(codeOf(secret))).toEqual([201, undefined]);
  });

  it('tells nothing to whoever has no password', async () => {
    await setUp(await clinic.as('therapist'));
    const { email } = clinic.people.therapist;
    const { status, body } = await anybody().post(routes.session, { email, password: 'wrong', code: '123456' });
    expect([status, body['code']]).toEqual([401, 'session.sign-in-refused']);
  });

  it('takes each code once, in order, even when it comes twice at the same moment', async () => {
    const { secret } = await setUp(await clinic.as('therapist'));
    expect(await signIn(codeOf(secret, -1))).toEqual([401, 'session.code-refused']);
    const code = codeOf(secret);
    const both = await Promise.all([signIn(code), signIn(code)]);
    expect(both.map(([status]) => status).toSorted()).toEqual([201, 401]);
    expect(await signIn(codeOf(secret, 1))).toEqual([201, undefined]);
    expect(await signIn(code)).toEqual([401, 'session.code-refused']);
  });

  it('takes each recovery code once, however it is typed', async () => {
    const { recoveryCodes } = await setUp(await clinic.as('therapist'));
    const [first = '', second = ''] = recoveryCodes;
    expect(await signIn(first.toUpperCase().replaceAll('-', ' '))).toEqual([201, undefined]);
    expect(await signIn(first)).toEqual([401, 'session.code-refused']);
    const client = anybody();
    await signIn(second, client);
    expect((await client.get<SecondFactorView>(routes.secondFactor)).body.recoveryCodesLeft).toBe(8);
  });

  it('takes no recovery code of somebody else', async () => {
    await setUp(await clinic.as('therapist'));
    const { recoveryCodes } = await setUp(await clinic.as('supervisor'));
    expect(await signIn(recoveryCodes[0])).toEqual([401, 'session.code-refused']);
  });

  it('is not guessed: five codes in a quarter of an hour, from wherever they come', async () => {
    const { secret } = await setUp(await clinic.as('therapist'));
    const answers = [];
    for (let count = 0; count < 7; count++) answers.push((await signIn('000000'))[0]);
    expect(answers).toEqual([401, 401, 401, 401, 401, 429, 429]);
    expect(await signIn(codeOf(secret))).toEqual([429, 'session.throttled']);
    const { key } = codeKey(clinic.people.therapist.id);
    await asOwner(`UPDATE sign_in_attempts SET window_ends_at = now() WHERE key = $1`, [key]);
    expect(await signIn(codeOf(secret))).toEqual([201, undefined]);
    const { rows } = await asOwner(
      `SELECT action, count(*)::integer AS times FROM audit_events WHERE clinic_id = $1 AND action IN ('session.code-refused', 'session.throttled')
       GROUP BY action ORDER BY action`,
      [clinic.id],
    );
    expect(rows).toEqual([
      { action: 'session.code-refused', times: 5 },
      { action: 'session.throttled', times: 1 },
    ]);
  });

  it('needs the password to be set up or taken away, and a code that fits to count', async () => {
    const client = await clinic.as('therapist');
    const wrong = await client.post<Problem>(routes.secondFactor, { password: 'wrong' });
    expect([wrong.status, wrong.body.code]).toEqual([403, 'session.password-refused']);
    const early = (await confirm(client, '123456')) as Answer<unknown> as Answer<Problem>;
    expect([early.status, early.body.code]).toEqual([409, 'session.second-factor-state']);
    const { secret } = (await propose(client)).body;
    const right = codeOf(secret);
    const other = right === '000000' ? '000001' : '000000';
    expect((await confirm(client, other)).status).toBe(401);
    expect((await confirm(client, right)).status).toBe(200);
    expect((await client.post(routes.secondFactorRemove, { password: 'wrong' })).status).toBe(403);
    expect((await client.post(routes.secondFactorRemove, { password: testPassword })).status).toBe(204);
    expect((await client.post(routes.secondFactorRemove, { password: testPassword })).status).toBe(409);
    expect(await signIn()).toEqual([201, undefined]);
  });

  it('is renewed: the one before counts until the new one is confirmed', async () => {
    const client = await clinic.as('therapist');
    const before = await setUp(client);
    const { secret } = (await propose(client)).body;
    expect(await signIn(codeOf(before.secret))).toEqual([201, undefined]);
    await confirm(client, codeOf(secret, -1));
    expect((await signIn(codeOf(before.secret, 1)))[0]).toBe(401);
    expect((await signIn(before.recoveryCodes[0]))[0]).toBe(401);
    expect(await signIn(codeOf(secret))).toEqual([201, undefined]);
  });

  it('is asked for by role: until it is set up, nothing else can be done', async () => {
    const administrator = await clinic.as('administrator');
    const client = await clinic.as('therapist');
    const supervisor = await clinic.as('supervisor');
    const settings = { coSignRequired: false, closures: [], secondFactorRequired: ['therapist'] };
    await administrator.put(routes.clinic, settings, { 'if-match': '"0"' });
    const due = (await client.get<SessionView>(routes.session)).body;
    expect([due.secondFactorDue, due.permissions]).toEqual([true, ['session.use']]);
    expect((await client.get(routes.patients)).status).toBe(403);
    expect((await supervisor.get(routes.patients)).status).toBe(200);
    await setUp(client);
    expect((await client.get(routes.patients)).status).toBe(200);
    const remove = await client.post<Problem>(routes.secondFactorRemove, { password: testPassword });
    expect([remove.status, remove.body.code]).toEqual([409, 'session.second-factor-asked']);
  });

  it('is taken away by an administrator for somebody who has lost it, whose sessions end', async () => {
    const client = await clinic.as('therapist');
    await setUp(client);
    const administrator = await clinic.as('administrator');
    const { id } = clinic.people.therapist;
    const accountOf = async (): Promise<unknown> => {
      const { items } = (await administrator.get<PersonPage>(routes.people)).body;
      return items.find((person) => person.id === id)?.account?.secondFactor;
    };
    expect(await accountOf()).toBe(true);
    expect((await administrator.post(routes.personStep(id, 'reset-second-factor'), {})).status).toBe(200);
    expect(await accountOf()).toBe(false);
    expect((await client.get(routes.session)).status).toBe(401);
    expect(await signIn()).toEqual([201, undefined]);
  });

  it('lies sealed in the database, and neither secret nor codes are in the trail', async () => {
    const { secret, recoveryCodes } = await setUp(await clinic.as('therapist'));
    const { rows } = await asOwner(`SELECT * FROM second_factors WHERE clinic_id = $1`, [clinic.id]);
    const bytes = Buffer.from(Secret.fromBase32(secret).bytes);
    expect((rows[0]?.['sealed'] as Buffer).includes(bytes)).toBe(false);
    const trail = await asOwner(`SELECT data::text AS data FROM audit_events WHERE clinic_id = $1`, [clinic.id]);
    for (const told of [secret, ...recoveryCodes]) expect(JSON.stringify(trail.rows)).not.toContain(told);
  });
});
