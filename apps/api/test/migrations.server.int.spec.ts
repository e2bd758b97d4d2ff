import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../src/platform/database/data-source';
import { asOwner } from './as-owner';
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
