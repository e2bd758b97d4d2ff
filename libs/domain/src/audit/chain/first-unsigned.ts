import { canonicalJson } from '../../kernel/canonical-json';
import type { ChainBreak, ChainFault } from './chain-break';
import type { Sha256 } from './chained-event';
import { signedCheckpoint, type Checkpoint } from './checkpoint';

/** With what checkpoints are followed, and the last one before them. */
export interface CheckpointReading {
  readonly sha256: Sha256;
  /** Whether the installation signed a text, by the signature in hexadecimal digits. */
  readonly isSigned: (text: string, signature: string) => boolean;
  /** Null at the very beginning. */
  readonly before: Pick<Checkpoint, 'number' | 'hash'> | null;
}

/** The first checkpoint of a clinic that is missing, follows another one than it says or is not signed as it stands; null when all hold. */
export function firstUnsigned(checkpoints: readonly Checkpoint[], reading: CheckpointReading): ChainBreak | null {
  let last = reading.before;
  for (const checkpoint of checkpoints) {
    const fault = faultOf(checkpoint, { ...reading, before: last });
    const seq = fault === 'missing' ? (last?.number ?? 0) + 1 : checkpoint.number;
    if (fault !== null) return { stream: { kind: 'checkpoints', id: checkpoint.clinic }, seq, fault, eventId: null };
    last = checkpoint;
  }
  return null;
}

/** Whether the installation signed a checkpoint as it stands. */
export function isSignedCheckpoint(
  checkpoint: Checkpoint,
  { sha256, isSigned }: Pick<CheckpointReading, 'sha256' | 'isSigned'>,
): boolean {
  const text = canonicalJson(signedCheckpoint(checkpoint));
  return sha256(text) === checkpoint.hash && isSigned(text, checkpoint.signature);
}

function faultOf(checkpoint: Checkpoint, reading: CheckpointReading): ChainFault | null {
  const { before } = reading;
  const place = (before?.number ?? 0) + 1;
  if (checkpoint.number > place) return 'missing';
  if (checkpoint.number < place) return 'reordered';
  if (!isSignedCheckpoint(checkpoint, reading)) return 'unsigned';
  return checkpoint.prevHash === (before?.hash ?? null) ? null : 'reordered';
}
