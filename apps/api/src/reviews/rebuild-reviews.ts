import { LibraryCache } from '../exercises/library-cache';
import { recordEvent } from '../platform/audit-trail/record-event';
import type { Database } from '../platform/database/database';
import { inClinicOf } from '../platform/identity/each-clinic';
import { noteAllPlans } from './note-plans';
import { followedTogether, refreshReview } from './refresh-review';

/** What came of finding every reason of a clinic anew. */
export interface RebuiltReviews {
  readonly plans: number;
  /** Plans whose reasons could not be found; they keep those that they had. */
  readonly failed: readonly string[];
}

/**
 * Finds the reasons of every plan of a clinic anew from its facts, in parts, beside whoever works: a plan that somebody else is at is left
 * to them, and until a plan is followed it stands where it stood.
 */
export async function rebuildReviews(database: Database, clinicId: string): Promise<RebuiltReviews> {
  const inClinic = inClinicOf(database, clinicId);
  const clinic = { clinicId, libraries: new LibraryCache() };
  const plans = await inClinic(noteAllPlans);
  const failed = new Set<string>();
  for (let followed = 1; followed > 0;) {
    const refreshed = await inClinic((unit) => refreshReview(unit, followedTogether, clinic));
    followed = refreshed.followed;
    for (const { planId } of refreshed.failed) failed.add(planId);
  }
  await inClinic((unit) => recordEvent(unit, { action: 'review.rebuilt', data: { plans, failed: failed.size } }));
  return { plans, failed: [...failed] };
}
