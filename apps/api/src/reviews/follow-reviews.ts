import type { Logger } from 'pino';
import { LibraryCache } from '../exercises/library-cache';
import type { Database } from '../platform/database/database';
import { describeFailure } from '../platform/database/database-failure';
import { clinicsOf, inClinicOf } from '../platform/identity/each-clinic';
import { noteLostPlans } from './note-plans';
import { followedTogether, refreshReview } from './refresh-review';

const everyMilliseconds = 30 * 1000;

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

/**
 * Finds the reasons of every changed plan of every clinic anew, and of those of which what was kept is gone, unless it is told to stop. What
 * fails for one holds up no other.
 */
export async function followReviews(database: Database, logger: Logger, signal?: AbortSignal): Promise<void> {
  const libraries = new LibraryCache();
  for (const clinicId of await clinicsOf(database)) {
    const inClinic = inClinicOf(database, clinicId);
    const follow = async (): Promise<void> => {
      await inClinic(noteLostPlans);
      for (let followed = 1; followed > 0 && signal?.aborted !== true;) {
        const refreshed = await inClinic((unit) => refreshReview(unit, followedTogether, { clinicId, libraries }));
        followed = refreshed.followed;
        for (const { planId, failure } of refreshed.failed)
          logger.error({ planId, ...describeFailure(failure) }, 'a plan’s review was not followed');
      }
    };
    await follow().catch((error: unknown) =>
      logger.error({ clinicId, ...describeFailure(error) }, 'a clinic’s reviews were not followed'),
    );
  }
}
