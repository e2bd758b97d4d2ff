import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { hashRevision } from './hash-revision';
import type { RevisionRow } from './revision-row';

type ChainedRow = Omit<RevisionRow, 'hash' | 'person_name'> & { hash: Buffer; prev_hash: Buffer | null };

const revisionChain: Statement<ChainedRow> = {
  name: 'revision-chain',
  text: `
    SELECT number, kind, document, reason, person_id, at, prev_hash, hash, visit_id FROM plan_revisions
    WHERE plan_id = $1 ORDER BY number`,
};

/** The number of the first revision of a plan that is not what was signed, or does not follow the one before; null when all are. */
export async function firstBrokenRevision(unit: UnitOfWork, planId: string): Promise<number | null> {
  const chain = await unit.rows(revisionChain, [planId]);
  const broken = chain.findIndex((row, index) => !follows(row, { planId, index, before: chain[index - 1] ?? null }));
  return broken === -1 ? null : broken + 1;
}

interface ChainPlace {
  readonly planId: string;
  readonly index: number;
  readonly before: ChainedRow | null;
}

function follows(row: ChainedRow, { planId, index, before }: ChainPlace): boolean {
  const { number, kind, document, reason, person_id: by, at, visit_id: visitId } = row;
  const prevHash = before?.hash ?? null;
  const hash = hashRevision({ planId, number, kind, document, reason, by, at, prevHash, visitId });
  return number === index + 1 && isSame(row.prev_hash, prevHash) && isSame(row.hash, hash);
}

function isSame(one: Buffer | null, other: Buffer | null): boolean {
  return one === null || other === null ? one === other : one.equals(other);
}
