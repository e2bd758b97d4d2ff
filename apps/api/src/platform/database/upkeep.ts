import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { enterWithoutClinic, forgetExpiredSignIns } from '../identity/identity-statements';
import { idleMinutes } from '../identity/session-limits';
import type { Database } from './database';
import { repeatQuietly } from './repeat-quietly';

const everyMilliseconds = 10 * 60 * 1000;

/** Forgets ended sessions, old attempts and old idempotency keys now and then; answers how to stop. */
export function startUpkeep(database: Database, logger: Logger): () => void {
  return repeatQuietly({ name: 'upkeep', everyMilliseconds, work: () => forget(database), logger }).stop;
}

/** Forgets what has expired. Sessions are checked at every use; this only keeps their table small. */
export function forget(database: Database): Promise<void> {
  const opening = { statement: enterWithoutClinic, values: [], requestId: randomUUID() };
  return database.transaction(opening, async (unit) => {
    await unit.rows(forgetExpiredSignIns, [idleMinutes]);
    return { commit: true, result: undefined };
  });
}
