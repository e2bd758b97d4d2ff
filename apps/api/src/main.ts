import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { ConfigurationError, readConfiguration } from './platform/config/configuration';
import { explainStartFailure } from './platform/config/start-failure';
import { describeFailure } from './platform/database/database-failure';
import { startServer, type RunningServer } from './server';

const plannerFolder = join(import.meta.dirname, '../planner/browser');

async function main(): Promise<void> {
  const configuration = readConfiguration(process.env, process.cwd());
  const logger = pino({ level: configuration.logLevel, base: null });
  const server = await startServer(configuration, {
    logger,
    plannerFolder: existsSync(plannerFolder) ? plannerFolder : null,
    openApi: readFileSync(join(import.meta.dirname, 'openapi.json'), 'utf8'),
    background: true,
  });
  stopOnSignals(server, (error) => logger.error(describeFailure(error), 'stopping failed'));
  const { port, demo, publicUrl } = configuration;
  logger.info({ port, database: configuration.databaseUrl === null ? 'embedded' : 'server' }, 'ready');
  process.send?.({ ready: { address: publicUrl.origin, demo, seeded: server.seeded } });
}

/** Ctrl-C comes twice: from the terminal, and from the process that started this one and passes it on. */
const oneWishMilliseconds = 1000;

/** Ends cleanly on the first signal, or when the process that started this one is gone; at once when asked again later. */
function stopOnSignals(server: RunningServer, report: (error: unknown) => void): void {
  let askedAt: number | null = null;
  const stop = (): void => {
    if (askedAt !== null) {
      if (Date.now() - askedAt > oneWishMilliseconds) process.exit(1);
      return;
    }
    askedAt = Date.now();
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        report(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  if (process.send) process.on('disconnect', stop);
}

main().catch((error: unknown) => {
  const lines = error instanceof ConfigurationError ? error.faults : [explainStartFailure(error)];
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(1);
});
