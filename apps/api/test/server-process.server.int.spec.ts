import { randomUUID } from 'node:crypto';
import { demoClinics } from '../src/demo/demo-clinics';
import { asOwner } from './as-owner';
import { demoSession, place, recordNumbers, signInToDemo } from './demo-caller';
import { end, startServerProcess } from './server-process';
import { testDatabaseUrl, testSecret } from './test-server';

it('the server process serves a PostgreSQL database, and fills it with the demo only when told to', async () => {
  const name = `started_${randomUUID().replaceAll('-', '')}`;
  await asOwner(`CREATE DATABASE ${name}`);
  const DATABASE_URL = Object.assign(new URL(testDatabaseUrl()), { pathname: `/${name}` }).href;
  const settings = { DATABASE_URL, REPATTERN_SECRET: testSecret };
  const bare = await startServerProcess({ PORT: (await place()).PORT, ...settings });
  expect((await signInToDemo(bare)).status).toBe(401);
  expect(await end(bare, 'SIGTERM')).toBe(0);
  const demo = await startServerProcess({ PORT: (await place()).PORT, ...settings, REPATTERN_DEMO: '1' });
  expect(await recordNumbers(demo, await demoSession(demo))).toHaveLength(demoClinics[0]?.patients.length ?? 0);
  expect(await end(demo, 'SIGTERM')).toBe(0);
  await asOwner(`DROP DATABASE ${name} WITH (FORCE)`);
});
