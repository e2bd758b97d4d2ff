import { pino } from 'pino';
import { readConfiguration, type Configuration } from '../src/platform/config/configuration';
import { startServer, type RunningServer } from '../src/server';

/** The database that the whole run shares; every test makes its own clinics in it. */
export function testDatabaseUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (url === undefined) throw new Error('TEST_DATABASE_URL is not set: run through jest.integration.config.cjs.');
  return url;
}

/** Whether the run has a PostgreSQL server, on which connections work side by side. */
export const hasServer = process.env['TEST_DATABASE_KIND'] !== 'embedded';

/** The secret of every installation under test. */
export const testSecret = Buffer.alloc(32, 'test').toString('base64');

/** Starts the API on the shared database, on a port of its own. */
export function startTestServer(changes: Partial<Configuration> = {}): Promise<RunningServer> {
  // Behind its socket the embedded database is one connection that all callers share.
  const shared = hasServer ? {} : { DATABASE_POOL_SIZE: '1', DATABASE_PREPARED_STATEMENTS: '0' };
  const secrets = { DATABASE_URL: testDatabaseUrl(), REPATTERN_SECRET: testSecret };
  const environment = { ...secrets, LOG_LEVEL: 'silent', ...shared };
  const configuration = { ...readConfiguration(environment, '/nowhere'), port: 0, host: '127.0.0.1', ...changes };
  return startServer(configuration, {
    logger: pino({ level: 'silent' }),
    plannerFolder: null,
    // The database is shared: tests follow reviews and make checkpoints of their own clinics.
    background: false,
    openApi: '{"openapi":"3.1.0","paths":{}}',
  });
}
