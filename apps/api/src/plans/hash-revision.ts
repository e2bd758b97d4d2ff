import { createHash } from 'node:crypto';
import type { RevisionKind } from '@repattern/contracts';
import { canonicalJson, type Json, type PlanDocument } from '@repattern/domain';

/** Everything that a revision says, with the hash of the one before. */
export interface HashedRevision {
  readonly planId: string;
  readonly number: number;
  readonly kind: RevisionKind;
  readonly document: PlanDocument;
  readonly reason: string | null;
  /** Who signed it (UUID). */
  readonly by: string;
  /** Instant of the signature, as the database tells it. */
  readonly at: string;
  readonly prevHash: Buffer | null;
}

/** SHA-256 of the canonical JSON of a revision: whoever changes one breaks the hash of every later one. */
export function hashRevision({ prevHash, ...revision }: HashedRevision): Buffer {
  const said = {
    ...revision,
    document: revision.document as unknown as Json,
    prevHash: prevHash?.toString('hex') ?? null,
  };
  return createHash('sha256').update(canonicalJson(said)).digest();
}
