import type { ChainBreak } from './chain-break';
import type { ChainedEvent, Sha256 } from './chained-event';
import type { ChainHead, Checkpoint } from './checkpoint';
import { firstBreak, isSameStream, type AuditLink } from './first-break';
import { firstUnsigned, type CheckpointReading } from './first-unsigned';
import { lastToldCheckpoint, lostCheckpoint, lostLink } from './lost-heads';
import { firstTouchedRecord } from './told-record';

/** The whole trail of a clinic. */
export interface AuditTrail {
  /** Stream by stream, each in order. */
  readonly events: readonly ChainedEvent[];
  /** In order. */
  readonly checkpoints: readonly Checkpoint[];
  /** SHA-256 of the clinical records as they are, by the identifier of the event that tells of them. */
  readonly records: ReadonlyMap<string, string>;
}

/** With what a trail is verified. */
export interface TrailTools extends Pick<CheckpointReading, 'isSigned'> {
  readonly sha256: Sha256;
}

/**
 * Verifies the whole trail of a clinic and answers the first break; null when all hold. Checkpoints come first, so that what they say of
 * events is known to be so; then events, what is gone with signed heads, and clinical records.
 */
export function verifyTrail({ events, checkpoints, records }: AuditTrail, tools: TrailTools): ChainBreak | null {
  const heads = new Map(checkpoints.flatMap((checkpoint) => checkpoint.heads).map((head) => [keyOf(head), head]));
  const links = events.map((event) => ({ ...event, signedHash: heads.get(keyOf(event))?.hash ?? null }));
  return (
    firstUnsigned(checkpoints, { ...tools, before: null }) ??
    firstBreak(links, { ...tools, before: null }) ??
    firstLost([...heads.values()], links) ??
    lostOf(links, checkpoints) ??
    firstTouchedRecord(links, records)
  );
}

function keyOf({ stream, seq }: Pick<ChainHead, 'stream' | 'seq'>): string {
  return `${stream.kind}/${stream.id}/${seq}`;
}

function firstLost(heads: readonly ChainHead[], links: readonly AuditLink[]): ChainBreak | null {
  const places = new Set(links.map(keyOf));
  const lost = heads.find((head) => !places.has(keyOf(head)));
  if (lost === undefined) return null;
  const last = links.findLast(({ stream }) => isSameStream(stream, lost.stream))?.seq ?? 0;
  return lostLink({ stream: lost.stream, last });
}

function lostOf(links: readonly AuditLink[], checkpoints: readonly Checkpoint[]): ChainBreak | null {
  const told = lastToldCheckpoint(links);
  return told && lostCheckpoint(told, checkpoints[told.number - 1] ?? null);
}
