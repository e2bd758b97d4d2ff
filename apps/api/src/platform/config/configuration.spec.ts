import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfigurationError } from './configuration';
import { readConfiguration } from './configuration';

const faultsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readConfiguration(environment, '/clinic');
    return [];
  } catch (error) {
    return (error as ConfigurationError).faults;
  }
};

const REPATTERN_SECRET = Buffer.alloc(32, 7).toString('base64');

describe('readConfiguration', () => {
  it('needs nothing: the embedded database with its demo, on port 3000 of this machine alone', () => {
    expect(readConfiguration({}, '/clinic')).toMatchObject({
      port: 3000,
      host: 'localhost',
      dataFolder: '/clinic/.data',
      databaseUrl: null,
      secret: null,
      demo: true,
      publicUrl: new URL('http://localhost:3000'),
      trustedProxies: 0,
      logLevel: 'info',
    });
  });

  it('fills no server with the demo unless told to', () => {
    const server = { DATABASE_URL: 'postgres://localhost/clinic', REPATTERN_SECRET };
    expect(readConfiguration(server, '/clinic').demo).toBe(false);
    expect(readConfiguration({ ...server, REPATTERN_DEMO: '1' }, '/clinic').demo).toBe(true);
  });

  it('takes an empty variable for one that is not there', () => {
    expect(readConfiguration({ PORT: '', DATABASE_URL: '', REPATTERN_DEMO: '', LOG_LEVEL: '' }, '/clinic')).toEqual(
      readConfiguration({}, '/clinic'),
    );
  });

  it('tells every fault at once, and no value', () => {
    const faults = faultsOf({
      PORT: '3000a',
      DATABASE_URL: 'mysql://root:s3cret@x/y',
      DATABASE_POOL_SIZE: '0',
      REPATTERN_DEMO: 'yes',
      REPATTERN_PUBLIC_URL: 'planner',
      REPATTERN_SECRET: 's3cret',
      REPATTERN_TRUSTED_PROXIES: '-1',
      LOG_LEVEL: 'loud',
    });
    expect(faults).toHaveLength(8);
    expect(faults.join()).not.toContain('s3cret');
  });

  it('wants the secret of the installation with a server', () => {
    const DATABASE_URL = 'postgres://localhost/clinic';
    expect(faultsOf({ DATABASE_URL })).toEqual([expect.stringContaining('REPATTERN_SECRET is missing')]);
    expect(readConfiguration({ DATABASE_URL, REPATTERN_SECRET }, '/clinic').secret).toEqual(Buffer.alloc(32, 7));
  });

  it('wants a server for the owner’s address of one', () => {
    expect(faultsOf({ DATABASE_MIGRATION_URL: 'postgres://owner@localhost/x' })).toEqual([
      expect.stringContaining('without DATABASE_URL'),
    ]);
  });

  it('reads what .env.example lists, and nothing else', () => {
    const example = readFileSync(join(__dirname, '../../../../../.env.example'), 'utf8');
    const listed = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name ?? '');
    const read = new Set<string>();
    readConfiguration(new Proxy({}, { get: (_, name) => void read.add(String(name)) }), '/clinic');
    expect([...read].toSorted()).toEqual(listed.toSorted());
  });
});
