import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';

interface LockedRow {
  id: string;
}

const locking = (name: string, plan: string): Statement<LockedRow> => ({
  name: `lock-plan-of-${name}`,
  text: `SELECT id FROM plans WHERE id = ${plan} FOR NO KEY UPDATE`,
});

const locks = {
  plan: locking('review', '$1'),
  thread: locking('thread', '(SELECT plan_id FROM review_threads WHERE id = $1)'),
  review: locking('answer', '(SELECT plan_id FROM plan_reviews WHERE id = $1)'),
};

/** Whose plan is locked. */
export interface ReviewedThing {
  readonly kind: keyof typeof locks;
  readonly id: string;
}

/**
 * Locks the plan of something that is said about it, so that of two people at once the second sees what the first did; answers the plan’s
 * identifier. What it is must be read afterwards.
 */
export async function lockReviewedPlan(unit: UnitOfWork, { kind, id }: ReviewedThing): Promise<string> {
  const row = await unit.row(locks[kind], [id]);
  if (!row) throw new ProblemException('resource.not-found');
  return row.id;
}
