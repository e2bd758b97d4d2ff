import type { Logger } from 'pino';
import type { Database } from '../platform/database/database';
import { repeatQuietly } from '../platform/database/repeat-quietly';
import type { CheckpointSigner } from './checkpoint-signer';
import { makeCheckpoints } from './make-checkpoints';

/** What happened since the last checkpoint can be cut off unseen by whoever owns the database; so there is one this often. @source policy */
const everyMilliseconds = 15 * 60 * 1000;

/** Makes checkpoints at once and from then on now and then; answers how to stop, which makes the last ones. */
export function startCheckpoints(database: Database, signer: CheckpointSigner, logger: Logger): () => Promise<void> {
  const work = (): Promise<unknown> => makeCheckpoints(database, signer);
  const { runNow, stop } = repeatQuietly({ name: 'checkpoints', everyMilliseconds, work, logger });
  void runNow();
  return async () => {
    stop();
    await runNow();
  };
}
