import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { enterWithoutClinic, forgetExpiredSignIns } from '../identity/identity-statements';
import { idleMinutes } from '../identity/session-limits';
import type { Database } from './database';
import { describeFailure } from './database-failure';

const everyMilliseconds = 10 * 60 * 1000;

/** Forgets ended sessions, old attempts and old idempotency keys now and then; answers how to stop. */
export function startUpkeep(database: Database, logger: Logger): () => void {
  const timer = setInterval(() => {
    void forget(database).catch((error: unknown) => logger.error(describeFailure(error), 'upkeep failed'));
  }, everyMilliseconds);
  timer.unref();
  return () => clearInterval(timer);
}

/** Forgets what has expired. Sessions are checked at every use; this only keeps their table small. */
export function forget(database: Database): Promise<void> {
  const opening = { statement: enterWithoutClinic, values: [], requestId: randomUUID() };
  return database.transaction(opening, async (unit) => {
    await unit.rows(forgetExpiredSignIns, [idleMinutes]);
    return { commit: true, result: undefined };
  });
}
