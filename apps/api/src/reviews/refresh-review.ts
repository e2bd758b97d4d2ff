import {
  addDays,
  dutiesOf,
  outcomeOf,
  policyValue,
  reviewReasons,
  type OpenDuty,
  type ReviewFacts,
  type ReviewPolicy,
} from '@repattern/domain';
import type { LibraryCache } from '../exercises/library-cache';
import { attempt, type FailedAttempt } from '../platform/database/attempt';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { reviewFactsOf } from './review-facts-of';
import { selectFacts, type ReviewFactsRow } from './review-facts-row';
import { planLock } from './plan-lock';
import { noPrecautionFacts, precautionFactsOf } from './precaution-facts';
import { unusualDosesOf } from './unusual-dose-days';
import { weighReviews, weighTurnedReviews } from './weigh-reviews';
import { writeReasons, type FollowedReview } from './write-reasons';

/** Where the reasons of plans are found anew. */
export interface ReviewedClinic {
  readonly clinicId: string;
  readonly libraries: LibraryCache;
}

interface ClaimedRow {
  plan_id: string;
}

// Whoever finds a plan anew holds it until the end of the transaction, and reads it only then: every note that is taken away here tells of
// something that the next statement sees. Notes that come meanwhile stay.
const claimStale: Statement<ClaimedRow> = {
  name: 'claim-stale-reviews',
  text: `
    WITH waiting AS MATERIALIZED (SELECT plan_id FROM review_stale GROUP BY plan_id ORDER BY min(id) LIMIT $1),
    claimed AS MATERIALIZED (SELECT plan_id FROM waiting WHERE pg_try_advisory_xact_lock(${planLock})),
    taken AS (DELETE FROM review_stale s USING claimed WHERE s.plan_id = claimed.plan_id RETURNING s.plan_id)
    SELECT DISTINCT plan_id FROM taken`,
};

const lockOne: Statement = {
  name: 'lock-stale-review',
  text: `SELECT pg_advisory_xact_lock(${planLock}) FROM (SELECT $1::text AS plan_id) AS asked`,
};
const forgetOne: Statement = { name: 'forget-stale-review', text: `DELETE FROM review_stale WHERE plan_id = $1` };

const noteOne: Statement = { name: 'note-stale-review', text: `INSERT INTO review_stale (plan_id) VALUES ($1)` };

const isStale: Statement = { name: 'is-review-stale', text: `SELECT id FROM review_stale WHERE plan_id = $1 LIMIT 1` };

const selectPolicy: Statement<{ review_policy: ReviewPolicy }> = {
  name: 'read-review-policy',
  text: `SELECT review_policy FROM clinic_settings`,
};

/** So many plans are followed in one transaction where nobody waits for it. */
export const followedTogether = 50;

/** By the calendar alone far more plans change at once, around midnight, and far less is to be done about each. */
const turnedAtOnce = 500;

/** How finding reasons anew went. */
export interface RefreshedReviews {
  /** How many plans were followed. */
  readonly followed: number;
  readonly failed: readonly FailedPlan[];
}

/** A plan whose reasons could not be found; it keeps those that it had, and stays noted behind all others. */
export interface FailedPlan extends FailedAttempt {
  readonly planId: string;
}

/** Finds the reasons of so many plans anew that have changed since. What others are at is left to them. */
export async function refreshReview(
  unit: UnitOfWork,
  limit: number,
  clinic: ReviewedClinic,
): Promise<RefreshedReviews> {
  await weighTurnedReviews(unit, turnedAtOnce);
  const claimed = (await unit.rows(claimStale, [limit])).map(({ plan_id: id }) => id);
  const failed = claimed.length === 0 ? [] : await follow(unit, claimed, clinic);
  return { followed: claimed.length - failed.length, failed };
}

/**
 * Waits for whoever finds the reasons of a plan anew. Whoever does so later in the transaction asks for it before the first event of the
 * plan: those who read a plan’s review hold it too when they tell of that, and the two would wait for each other.
 */
export async function holdPlanReview(unit: UnitOfWork, planId: string): Promise<void> {
  await unit.rows(lockOne, [planId]);
}

/** Finds the reasons of one plan anew, after whoever is at it. Where that fails, those that it has stand. */
export async function refreshPlanReview(unit: UnitOfWork, planId: string, clinic: ReviewedClinic): Promise<void> {
  await holdPlanReview(unit, planId);
  await unit.rows(forgetOne, [planId]);
  await follow(unit, [planId], clinic);
}

/** The same where the plan has changed since. */
export async function refreshStalePlan(unit: UnitOfWork, planId: string, clinic: ReviewedClinic): Promise<void> {
  if (await unit.row(isStale, [planId])) await refreshPlanReview(unit, planId, clinic);
}

/** Finds reasons anew, and where plans stand in the queue by what is known then. */
async function follow(unit: UnitOfWork, planIds: readonly string[], clinic: ReviewedClinic): Promise<FailedPlan[]> {
  const failed = await followOrNote(unit, planIds, clinic);
  await weighReviews(unit, planIds);
  return failed;
}

/** Plans are followed together; where that fails, in halves, until the one that it fails for is alone. */
async function followOrNote(
  unit: UnitOfWork,
  planIds: readonly string[],
  clinic: ReviewedClinic,
): Promise<FailedPlan[]> {
  const failed = await attempt(unit, () => findReasons(unit, planIds, clinic));
  if (failed === null) return [];
  const [planId, ...others] = planIds;
  if (planId !== undefined && others.length === 0) {
    await unit.rows(noteOne, [planId]);
    return [{ planId, ...failed }];
  }
  const half = Math.ceil(planIds.length / 2);
  return [
    ...(await followOrNote(unit, planIds.slice(0, half), clinic)),
    ...(await followOrNote(unit, planIds.slice(half), clinic)),
  ];
}

async function findReasons(unit: UnitOfWork, planIds: readonly string[], clinic: ReviewedClinic): Promise<void> {
  const { libraries, clinicId } = clinic;
  const rows = await unit.rows(selectFacts, [planIds]);
  const doses = await unusualDosesOf(unit, rows);
  const precautions = await precautionFactsOf(unit, rows, () => libraries.load(unit, clinicId));
  const policy = (await unit.row(selectPolicy, []))?.review_policy ?? {};
  const followed = rows.map((row) => {
    const rare = { doses: doses.get(row.id) ?? [], ...(precautions.get(row.id) ?? noPrecautionFacts) };
    return followedReview(row, reviewFactsOf(row, rare), policy);
  });
  await writeReasons(unit, followed);
}

function followedReview(row: ReviewFactsRow, facts: ReviewFacts, policy: ReviewPolicy): FollowedReview {
  return {
    planId: row.id,
    reasons: reviewReasons(facts, policy),
    outcome: outcomeOf(row.head, row.scored),
    duties: dutiesOf(facts).map((duty) => ({ kind: duty.kind, dueOn: dueDayOf(duty, policy) })),
  };
}

/** The last day on which a duty is in time; null where that depends on visits to come. */
export function dueDayOf(duty: OpenDuty, policy: ReviewPolicy): string | null {
  return duty.kind === 'discharge' ? addDays(duty.endedOn, policyValue('dischargeDays', policy)) : duty.dueOn;
}
