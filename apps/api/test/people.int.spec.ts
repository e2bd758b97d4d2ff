import { randomUUID } from 'node:crypto';
import type {
  PersonChangedProblem,
  PersonLinkView,
  PersonPage,
  PersonView,
  Problem,
  SessionView,
  WelcomeView,
} from '@repattern/contracts';
import { routes, type Role } from '@repattern/contracts/values';
import type { RunningServer } from '../src/server';
import { asApplication, asOwner } from './as-owner';
import { TestClient, type Answer } from './test-client';
import { createTestClinic, testPassword, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

const chosen = 'the kettle sings at six';

describe('the people of a clinic', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let administrator: TestClient;
  beforeAll(async () => {
    server = await startTestServer({ publicUrl: new URL('https://planner.example') });
  });
  beforeEach(async () => {
    clinic = await createTestClinic(server);
    administrator = await clinic.as('administrator');
  });
  afterAll(() => server.stop());

  const freshEmail = (): string => `new-${randomUUID()}@test.example`;
  const invite = (email = freshEmail(), roles: Role[] = ['therapist']): Promise<Answer<PersonLinkView>> =>
    administrator.post<PersonLinkView>(routes.people, { email, displayName: 'Nora New', roles });
  const tokenOf = ({ link }: PersonLinkView): string => new URL(link).hash.slice(1);
  const anybody = (): TestClient =>
    new TestClient(server, `2001:db8:${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}::1`);
  const accept = (token: string, password = chosen): Promise<Answer<Problem>> =>
    anybody().post<Problem>(routes.welcome, { token, password });
  const accounts = async (): Promise<PersonView[]> =>
    (await administrator.get<PersonPage>(`${routes.people}?inactive=true`)).body.items;
  const eventsOf = async (id: string): Promise<string[]> => {
    const sql = `SELECT action FROM audit_events WHERE subject_id = $1 ORDER BY id`;
    return (await asOwner(sql, [id])).rows.map(({ action }) => String(action));
  };

  it('come by a link, choose a password once, and sign in', async () => {
    const email = freshEmail();
    const invited = await invite(` ${email.toUpperCase()} `, ['therapist', 'supervisor']);
    expect(invited.status).toBe(201);
    expect(invited.body.link).toMatch(/^https:\/\/planner\.example\/welcome#[\w-]{43}$/);
    const { person } = invited.body;
    expect(person).toMatchObject({ displayName: 'Nora New', roles: ['therapist', 'supervisor'] });
    expect(person.account).toMatchObject({ version: 1, email, active: true, invited: true, lastSeenAt: null });
    expect(person.account?.linkExpiresAt).toBe(invited.body.expiresAt);
    const hours = (Date.parse(invited.body.expiresAt) - Date.now()) / 3_600_000;
    expect(Math.round(hours)).toBe(72);

    const token = tokenOf(invited.body);
    expect((await anybody().signIn(email, chosen)).status).toBe(401);
    const looked = await anybody().post<WelcomeView>(routes.welcomeLook, { token });
    expect(looked.body).toMatchObject({ kind: 'invite', displayName: 'Nora New', email, clinicName: 'Test clinic' });
    expect((await accept(token)).status).toBe(204);
    const client = anybody();
    expect((await client.signIn(email, chosen)).status).toBe(201);
    expect((await client.get<SessionView>(routes.session)).body.roles).toEqual(['therapist', 'supervisor']);
    const after = (await accounts()).find(({ id }) => id === person.id);
    expect(after?.account).toMatchObject({
      invited: false,
      linkExpiresAt: null,
      lastSeenAt: expect.any(String) as string,
    });
    expect(await eventsOf(person.id)).toEqual([
      ...['person.invited', 'session.refused', 'person.link-used', 'session.opened'],
    ]);
  });

  it('leave no address and no token in the trail or in the database', async () => {
    const email = freshEmail();
    const { body } = await invite(email);
    const { rows } = await asOwner(`SELECT data::text AS data FROM audit_events WHERE clinic_id = $1`, [clinic.id]);
    for (const { data } of rows) expect(data).not.toMatch(new RegExp(`${email}|${tokenOf(body)}`));
    const links = await asOwner(`SELECT encode(token_hash, 'escape') AS told FROM person_links WHERE clinic_id = $1`, [
      clinic.id,
    ]);
    expect(links.rows).toHaveLength(1);
    expect(JSON.stringify(links.rows)).not.toContain(tokenOf(body));
  });

  it('are not let in by a link that is used, over, replaced or made up, which are answered alike', async () => {
    const { body } = await invite();
    const used = tokenOf(body);
    await accept(used);
    const over = tokenOf((await invite()).body);
    await asOwner(`UPDATE person_links SET expires_at = now() WHERE clinic_id = $1`, [clinic.id]);
    const replacedOf = (await invite()).body;
    await administrator.post(routes.personStep(replacedOf.person.id, 'invite'), {});
    const left = (await invite()).body;
    await administrator.post(routes.personStep(left.person.id, 'deactivate'), {});
    const forged = ['A'.repeat(43), 'short', `${used}x`, '../../etc', ' '.repeat(43)];
    const answers = [];
    for (const token of [used, over, tokenOf(replacedOf), tokenOf(left), ...forged])
      for (const answer of [await accept(token), await anybody().post<Problem>(routes.welcomeLook, { token })])
        answers.push([answer.status, answer.body.code]);
    expect(new Set(answers.map(String))).toEqual(new Set(['404,welcome.link-refused']));
  });

  it('use a link once, even when it is used twice at the same moment', async () => {
    const { body } = await invite();
    const both = await Promise.all([accept(tokenOf(body)), accept(tokenOf(body), 'another kettle altogether')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([204, 404]);
  });

  it('cannot be guessed by trying links: an address that tries is throttled', async () => {
    const guesser = anybody();
    const statuses = [];
    for (let count = 0; count < 102; count++)
      statuses.push((await guesser.post(routes.welcomeLook, { token: 'A'.repeat(43) })).status);
    expect(statuses.slice(99)).toEqual([404, 429, 429]);
  });

  it.each([
    ['eleven signs', 'too-short'],
    ['password1234', 'easy-to-guess'],
    ['a'.repeat(130), 'too-long'],
  ])('choose no password like %s', async (password, code) => {
    const { body } = await invite();
    const refused = await accept(tokenOf(body), password === 'eleven signs' ? 'eleven sign' : password);
    expect([refused.status, refused.body.findings]).toMatchObject([400, [{ code, pointer: '/password' }]]);
    expect((await accept(tokenOf(body))).status).toBe(204);
  });

  it('have addresses of their own, and nobody tries addresses one after another', async () => {
    const other = await createTestClinic(server);
    const statuses = [];
    for (let count = 0; count < 12; count++) statuses.push((await invite(other.people.therapist.email)).status);
    expect(statuses).toEqual([...Array<number>(10).fill(409), 429, 429]);
  });

  it('are told with their accounts to an administrator alone', async () => {
    const everybody = await accounts();
    expect(everybody).toHaveLength(4);
    expect(everybody.every(({ account }) => account !== null)).toBe(true);
    const { body } = await (await clinic.as('therapist')).get<PersonPage>(`${routes.people}?inactive=true`);
    expect(body.items.map(({ account }) => account)).toEqual([null, null, null, null]);
    expect(JSON.stringify(body)).not.toContain('@test.example');
  });

  it('are changed by one administrator at a time, and the change counts from the next request', async () => {
    const { id } = clinic.people.supervisor;
    const client = await clinic.as('supervisor');
    const put = (version: number, roles: Role[]): Promise<Answer<PersonView>> =>
      administrator.put<PersonView>(routes.person(id), { displayName: 'Sam', roles }, { 'if-match': `"${version}"` });
    const saved = await put(1, ['auditor']);
    expect([saved.status, saved.headers.etag, saved.body.roles]).toEqual([200, '"2"', ['auditor']]);
    expect((await client.get<SessionView>(routes.session)).body.roles).toEqual(['auditor']);
    const lost = (await put(1, ['therapist'])) as Answer<unknown> as Answer<PersonChangedProblem>;
    expect([lost.status, lost.headers.etag]).toEqual([412, '"2"']);
    expect(lost.body.current).toMatchObject({ id, roles: ['auditor'] });
    expect(lost.body.changes).toMatchObject([
      { version: 2, by: 'Test administrator', fields: ['roles', 'displayName'] },
    ]);
  });

  it('end every session when they leave, at once, and come back as they were', async () => {
    const { id, email } = clinic.people.therapist;
    const client = await clinic.as('therapist');
    const left = await administrator.post<PersonView>(routes.personStep(id, 'deactivate'), {});
    expect(left.body.account).toMatchObject({ active: false, version: 2 });
    expect((await client.get(routes.session)).status).toBe(401);
    expect((await anybody().signIn(email, testPassword)).status).toBe(401);
    const { body: ofToday } = await administrator.get<PersonPage>(routes.people);
    expect(ofToday.items.map((person) => person.id)).not.toContain(id);
    await administrator.post(routes.personStep(id, 'reactivate'), {});
    expect((await client.get(routes.session)).status).toBe(401);
    expect((await anybody().signIn(email, testPassword)).status).toBe(201);
  });

  it('lose password and sessions by a reset, and choose another with its link', async () => {
    const { id, email } = clinic.people.therapist;
    const client = await clinic.as('therapist');
    const { body } = await administrator.post<PersonLinkView>(routes.personStep(id, 'reset'), {});
    expect((await client.get(routes.session)).status).toBe(401);
    expect((await anybody().signIn(email, testPassword)).status).toBe(401);
    expect((await anybody().post<WelcomeView>(routes.welcomeLook, { token: tokenOf(body) })).body.kind).toBe('reset');
    await accept(tokenOf(body));
    expect((await anybody().signIn(email, chosen)).status).toBe(201);
    expect(await eventsOf(id)).toContain('person.password-reset');
  });

  it('are told for days who took their password away, whoever used the link', async () => {
    const own = await createTestClinic(server);
    const by = await own.as('administrator');
    const { id, email } = own.people.supervisor;
    const told = async (client: TestClient): Promise<unknown> =>
      (await client.get<SessionView>(routes.session)).body.resets;
    expect(await told(await own.as('supervisor'))).toEqual([]);
    const { body: first } = await by.post<PersonLinkView>(routes.personStep(id, 'reset'), {});
    await accept(tokenOf(first));
    const { body: second } = await by.post<PersonLinkView>(routes.personStep(id, 'reset'), {});
    await accept(tokenOf(second));
    const owner = anybody();
    await owner.signIn(email, chosen);
    const reset = { what: 'password', by: { id: own.people.administrator.id }, at: expect.any(String) as string };
    expect(await told(owner)).toMatchObject([reset, reset]);
    expect(await told(by)).toEqual([]);
  });

  it.each(['invite', 'reactivate', 'reset-second-factor'] as const)(
    'refuse %s where there is nothing to do',
    async (step) => {
      const { id } = clinic.people.therapist;
      const refused = await administrator.post<Problem>(routes.personStep(id, step), {});
      expect([refused.status, refused.body.code]).toEqual([409, 'person.status']);
    },
  );

  it('keep the last administrator who can sign in', async () => {
    const { id } = clinic.people.administrator;
    await invite(freshEmail(), ['administrator']);
    const change = { displayName: 'A', roles: ['therapist'] };
    const demote = await administrator.put<Problem>(routes.person(id), change, { 'if-match': '"1"' });
    expect([demote.status, demote.body.code]).toEqual([409, 'person.last-administrator']);
    expect((await administrator.get(routes.session)).status).toBe(200);
  });

  it('are sent away and reset by others alone, whoever else there is', async () => {
    const place = await createTestClinic(server);
    const { administrator: own, supervisor: other } = place.people;
    await asOwner(`UPDATE people SET roles = '{administrator}' WHERE id = $1`, [other.id]);
    const caller = await place.as('administrator');
    for (const step of ['deactivate', 'reset', 'reset-second-factor'] as const) {
      const refused = await caller.post<Problem>(routes.personStep(own.id, step), {});
      expect([refused.status, refused.body.code]).toEqual([409, 'person.own-account']);
    }
    expect((await caller.get(routes.session)).status).toBe(200);
    const past = `SELECT step_person(set_config('repattern.person', '${own.id}', true)::uuid, 'deactivate', NULL, interval '1 hour')`;
    await expect(asApplication(place.id, past)).rejects.toThrow('deactivated by somebody else');
    expect((await (await place.as('supervisor')).post(routes.personStep(own.id, 'deactivate'), {})).status).toBe(200);
  });

  it('keep one of two administrators who send each other away at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const place = await createTestClinic(server);
      const { administrator: one, supervisor: other } = place.people;
      await asOwner(`UPDATE people SET roles = '{administrator}' WHERE id = $1`, [other.id]);
      const [first, second] = [await place.as('administrator'), await place.as('supervisor')];
      const answers = await Promise.all([
        first.post(routes.personStep(other.id, 'deactivate'), {}),
        second.post(routes.personStep(one.id, 'deactivate'), {}),
      ]);
      expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
      const { rows } = await asOwner(
        `SELECT count(*)::integer AS left FROM people WHERE clinic_id = $1 AND active AND 'administrator' = ANY (roles)`,
        [place.id],
      );
      expect(rows).toEqual([{ left: 1 }]);
    }
  });

  it.each(['invite', 'reset', 'deactivate', 'reactivate', 'reset-second-factor'] as const)(
    'of another clinic are not there: %s',
    async (step) => {
      const other = await createTestClinic(server);
      const { id } = other.people.therapist;
      expect((await administrator.post(routes.personStep(id, step), {})).status).toBe(404);
      const change = { displayName: 'Mine', roles: ['therapist'] };
      expect((await administrator.put(routes.person(id), change, { 'if-match': '"1"' })).status).toBe(404);
      expect(await eventsOf(id)).toEqual([]);
    },
  );

  it.each<[string, object, string]>([
    ['no role', { roles: [] }, '/roles'],
    ['an unknown role', { roles: ['owner'] }, '/roles/0'],
    ['no name', { displayName: ' ' }, '/displayName'],
    ['no address', { email: 'nora' }, '/email'],
  ])('are not invited with %s', async (_, differing, pointer) => {
    const request = { email: freshEmail(), displayName: 'Nora', roles: ['therapist'], ...differing };
    const refused = await administrator.post<Problem>(routes.people, request);
    expect([refused.status, refused.body.findings]).toMatchObject([400, [{ pointer }]]);
  });

  it('change their own password after the present one, and end their other sessions with it', async () => {
    const { email } = clinic.people.therapist;
    const [client, elsewhere] = [await clinic.as('therapist'), await clinic.as('therapist')];
    const wrong = await client.put<Problem>(routes.sessionPassword, { current: 'wrong', next: chosen });
    expect([wrong.status, wrong.body.code]).toEqual([403, 'session.password-refused']);
    const weak = await client.put<Problem>(routes.sessionPassword, { current: testPassword, next: email });
    expect(weak.body.findings).toMatchObject([{ code: 'easy-to-guess', pointer: '/next' }]);
    expect((await client.put(routes.sessionPassword, { current: testPassword, next: chosen })).status).toBe(204);
    expect((await client.get(routes.session)).status).toBe(200);
    expect((await elsewhere.get(routes.session)).status).toBe(401);
    expect((await anybody().signIn(email, testPassword)).status).toBe(401);
    expect((await anybody().signIn(email, chosen)).status).toBe(201);
  });

  it('guess a password at an open screen no faster than at the sign-in', async () => {
    const client = await clinic.as('therapist');
    const statuses = [];
    for (let count = 0; count < 8; count++)
      statuses.push((await client.put(routes.sessionPassword, { current: 'wrong', next: chosen })).status);
    expect(statuses).toEqual([...Array<number>(6).fill(403), 429, 429]);
  });
});
