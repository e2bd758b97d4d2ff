import type { Json } from '../../kernel/canonical-json';
import type { AuditStream } from './chained-event';

/** The last event of a stream. */
export interface ChainHead {
  readonly stream: AuditStream;
  readonly seq: number;
  /** In hexadecimal digits. */
  readonly hash: string;
}

/** Signed heads of every stream that went on since the checkpoint before: what they name can no longer disappear unseen. */
export interface Checkpoint {
  /** The clinic (UUID). */
  readonly clinic: string;
  /** From 1 without gaps, in each clinic. */
  readonly number: number;
  /** Instant, in UTC with six decimals of a second. */
  readonly at: string;
  /** Hash of the checkpoint before, in hexadecimal digits; null for the first. */
  readonly prevHash: string | null;
  /** By kind and identifier of their stream. */
  readonly heads: readonly ChainHead[];
  /** SHA-256 of the canonical JSON of {@link signedCheckpoint}, in hexadecimal digits. */
  readonly hash: string;
  /** The installation's signature of the same text, in hexadecimal digits. */
  readonly signature: string;
}

/** All that the hash and the signature of a checkpoint cover. */
export function signedCheckpoint(checkpoint: Omit<Checkpoint, 'hash' | 'signature'>): Json {
  const { clinic, number, at, prevHash, heads } = checkpoint;
  const told = heads.map(({ stream, seq, hash }) => ({ stream: { kind: stream.kind, id: stream.id }, seq, hash }));
  return { clinic, number, at, prevHash, heads: told };
}
