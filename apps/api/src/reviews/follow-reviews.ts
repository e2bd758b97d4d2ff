import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { LibraryCache } from '../exercises/library-cache';
import type { Database } from '../platform/database/database';
import { describeFailure } from '../platform/database/database-failure';
import { enterClinic, enterWithoutClinic, listClinics } from '../platform/identity/identity-statements';
import { refreshReview, type RefreshedReviews, type ReviewedClinic } from './refresh-review';

const everyMilliseconds = 30 * 1000;

/** So many plans are followed in one transaction. */
const batchSize = 50;

/** Finds the reasons of changed plans anew, now and every half minute; answers how to stop, which waits for what is going on. */
export function startFollowingReviews(database: Database, logger: Logger): () => Promise<void> {
  const stopping = new AbortController();
  let round = Promise.resolve();
  const follow = (): void => {
    round = round
      .then(() => followReviews(database, logger, stopping.signal))
      .catch((error: unknown) => logger.error(describeFailure(error), 'reviews were not followed'));
  };
  follow();
  const timer = setInterval(follow, everyMilliseconds);
  timer.unref();
  return async () => {
    clearInterval(timer);
    stopping.abort();
    await round;
  };
}

/** Finds the reasons of every changed plan of every clinic anew, unless it is told to stop. What fails for one holds up no other. */
export async function followReviews(database: Database, logger: Logger, signal?: AbortSignal): Promise<void> {
  const libraries = new LibraryCache();
  const batch = async (clinicId: string): Promise<number> => {
    const { followed, failed } = await followBatch(database, { clinicId, libraries });
    for (const { planId, failure } of failed)
      logger.error({ planId, ...describeFailure(failure) }, 'a plan’s review was not followed');
    return followed;
  };
  for (const clinicId of await clinicsOf(database)) {
    let followed = batchSize;
    while (followed > 0 && signal?.aborted !== true)
      followed = await batch(clinicId).catch((error: unknown) => {
        logger.error({ clinicId, ...describeFailure(error) }, 'a clinic’s reviews were not followed');
        return 0;
      });
  }
}

function clinicsOf(database: Database): Promise<string[]> {
  const opening = { statement: enterWithoutClinic, values: [], requestId: randomUUID() };
  return database.transaction(opening, async (unit) => {
    const rows = await unit.rows(listClinics, []);
    return { commit: false, result: rows.map(({ id }) => id) };
  });
}

function followBatch(database: Database, clinic: ReviewedClinic): Promise<RefreshedReviews> {
  const opening = { statement: enterClinic, values: [clinic.clinicId, ''], requestId: randomUUID() };
  return database.transaction(opening, async (unit) => ({
    commit: true,
    result: await refreshReview(unit, batchSize, clinic),
  }));
}
