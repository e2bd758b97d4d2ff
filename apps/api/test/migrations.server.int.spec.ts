import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { PlanView, VerificationView, VisitPage } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { createDataSource } from '../src/platform/database/data-source';
import { asOwner } from './as-owner';
import { openPlan, planFor, saveDraft, walk } from './new-plan';
import { TestClient } from './test-client';
import { createTestClinic, testPassword } from './test-clinic';
import { startTestServer, testDatabaseUrl } from './test-server';

describe('a fresh database', () => {
  const name = `fresh_${randomUUID().replaceAll('-', '')}`;
  const owner = `${name}_owner`;
  const login = `${name}_login`;
  const addressOf = (user: string): string =>
    Object.assign(new URL(testDatabaseUrl()), { pathname: `/${name}`, username: user }).href;

  beforeAll(async () => {
    // Roles belong to the whole server; a first start makes them.
    await (await startTestServer()).stop();
    await asOwner(`CREATE ROLE ${owner} LOGIN CREATEROLE`);
    await asOwner(`CREATE ROLE ${login} LOGIN NOINHERIT`);
    await asOwner(`GRANT repattern_app, repattern_identity TO ${owner} WITH ADMIN OPTION`);
    await asOwner(`CREATE DATABASE ${name} OWNER ${owner}`);
  });
  afterAll(async () => {
    await asOwner(`DROP DATABASE ${name} WITH (FORCE)`);
    await asOwner(`DROP ROLE ${owner}`);
    await asOwner(`DROP ROLE ${login}`);
  });

  it('is migrated by an owner that is no superuser, and served through a login that owns nothing', async () => {
    const server = await startTestServer({ databaseUrl: addressOf(login), migrationUrl: addressOf(owner) });
    const { people } = await createTestClinic(server);
    const client = new TestClient(server);
    expect((await client.signIn(people.therapist.email, testPassword)).status).toBe(201);
    expect((await client.get('/api/v1/worklist')).status).toBe(200);
    await server.stop();
  });

  it('is left as it is by a second start, and by several starts at once', async () => {
    const settings = { databaseUrl: addressOf(login), migrationUrl: addressOf(owner) };
    const servers = await Promise.all([1, 2, 3].map(() => startTestServer(settings)));
    await Promise.all(servers.map((server) => server.stop()));
    const dataSource = await createDataSource({
      kind: 'server',
      url: addressOf(owner),
      poolSize: 1,
      statementTimeout: 0,
    }).initialize();
    expect(await dataSource.showMigrations()).toBe(false);
    await dataSource.destroy();
  });

  it('notes the phase of plans, the visits that their calendars tell of, and the chain of events from before there were any', async () => {
    const settings = { databaseUrl: addressOf(login), migrationUrl: addressOf(owner) };
    const server = await startTestServer(settings);
    const clinic = await createTestClinic(server);
    const plan = await missedPlan(await clinic.as('therapist'));
    await server.stop();
    const options = { kind: 'server', url: addressOf(owner), poolSize: 1, statementTimeout: 0 } as const;
    const dataSource = await createDataSource(options).initialize();
    const hasVisits = async (): Promise<boolean> =>
      (await dataSource.query<{ found: boolean }[]>(`SELECT to_regclass('visits') IS NOT NULL AS found`))[0]?.found ===
      true;
    while (await hasVisits()) await dataSource.undoLastMigration();
    await dataSource.destroy();
    const again = await startTestServer(settings);
    const client = new TestClient(again);
    await client.signIn(clinic.people.therapist.email, testPassword);
    const { body: after } = await client.get<PlanView>(routes.plan(plan.id));
    expect(after).toEqual({ ...plan, phase: { number: 1, since: '2026-11-09' } });
    const { body: page } = await client.get<VisitPage>(routes.planVisits(plan.id));
    expect(page.items).toMatchObject([{ plannedVisitId: 'visit-2', on: '2026-11-16', stage: 'no-show', revision: 1 }]);
    await client.signIn(clinic.people.supervisor.email, testPassword);
    const { body: verified } = await client.get<VerificationView>(routes.auditVerification);
    expect(verified).toMatchObject({ broken: null, revisions: 1 });
    await again.stop();
  });

  /** A plan whose first visit was attended and whose second was missed, as its calendar alone tells. */
  const missedPlan = async (client: TestClient): Promise<PlanView> => {
    const { plan } = await openPlan(client);
    const document = planFor(plan.assessmentId);
    const visits = document.calendar.visits.map((visit, at) => ({
      ...visit,
      status: at === 0 ? 'attended' : 'missed',
    }));
    const next = { ...document.calendar.visits[1], id: 'visit-3', on: '2026-11-19' };
    const calendar = { ...document.calendar, visits: [...visits, next] };
    const { body: saved } = await saveDraft(client, plan, { ...document, calendar });
    return walk(client, saved, [['sign-off']]);
  };

  it('cannot be stripped of its audit trail by turning migrations back', async () => {
    const dataSource: DataSource = await createDataSource({
      kind: 'server',
      url: addressOf(owner),
      poolSize: 1,
      statementTimeout: 0,
    }).initialize();
    const undoAll = async (): Promise<void> => {
      for (;;) await dataSource.undoLastMigration();
    };
    await expect(undoAll()).rejects.toThrow('The audit trail is never dropped.');
    await dataSource.destroy();
  });
});
