import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { hashRevision } from './hash-revision';
import type { RevisionRow } from './revision-row';

/** A revision with all that its hash covers. */
export type ChainedRevision = Omit<RevisionRow, 'hash' | 'person_name'> & {
  plan_id: string;
  hash: Buffer;
  prev_hash: Buffer | null;
};

/** Selects {@link ChainedRevision}s. */
export const chainedRevisions = `
  SELECT plan_id, number, kind, document, reason, person_id, at, prev_hash, hash, visit_id FROM plan_revisions`;

const revisionChain: Statement<ChainedRevision> = {
  name: 'revision-chain',
  text: `${chainedRevisions} WHERE plan_id = $1 ORDER BY number`,
};

/** The number of the first revision of a plan that is not what was signed, or does not follow the one before; null when all are. */
export async function firstBrokenRevision(unit: UnitOfWork, planId: string): Promise<number | null> {
  return brokenRevision(await unit.rows(revisionChain, [planId]), null)?.number ?? null;
}

/**
 * The first revision that is not what was signed, or does not follow the one before, among those of one plan after another, each in
 * order; `before` is the last one of an earlier part. Null when all are.
 */
export function brokenRevision(
  revisions: readonly ChainedRevision[],
  before: ChainedRevision | null,
): { planId: string; number: number } | null {
  let last = before;
  for (const revision of revisions) {
    const previous = last?.plan_id === revision.plan_id ? last : null;
    const number = (previous?.number ?? 0) + 1;
    if (revision.number !== number || !follows(revision, previous)) return { planId: revision.plan_id, number };
    last = revision;
  }
  return null;
}

function follows(row: ChainedRevision, before: ChainedRevision | null): boolean {
  const { plan_id: planId, number, kind, document, reason, person_id: by, at, visit_id: visitId } = row;
  const prevHash = before?.hash ?? null;
  const hash = hashRevision({ planId, number, kind, document, reason, by, at, prevHash, visitId });
  return isSame(row.prev_hash, prevHash) && isSame(row.hash, hash);
}

function isSame(one: Buffer | null, other: Buffer | null): boolean {
  return one === null || other === null ? one === other : one.equals(other);
}
