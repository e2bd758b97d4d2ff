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
  /** Visit that it comes from (UUID); null for one that comes from none. */
  readonly visitId: string | null;
}

/**
 * SHA-256 of the canonical JSON of a revision: whoever changes one breaks the hash of every later one. Only what comes from a visit names
 * one, so that hashes from before there were visits hold.
 */
export function hashRevision({ prevHash, visitId, ...revision }: HashedRevision): Buffer {
  const said = {
    ...revision,
    document: revision.document as unknown as Json,
    prevHash: prevHash?.toString('hex') ?? null,
    ...(visitId === null ? {} : { visitId }),
  };
  return createHash('sha256').update(canonicalJson(said)).digest();
}
