import { canonicalJson } from '../../kernel/canonical-json';
import type { ChainBreak, ChainFault } from './chain-break';
import type { AuditStream, ChainedEvent, Sha256 } from './chained-event';
import { hashedEvent } from './hashed-event';
import { streamOf } from './stream-of';

/** An event with the hash that a checkpoint has for its place; null where none has. */
export interface AuditLink extends ChainedEvent {
  readonly signedHash: string | null;
}

/** With what links are followed, and the last link before them. */
export interface ChainReading {
  readonly sha256: Sha256;
  /** Null at the very beginning. */
  readonly before: AuditLink | null;
}

/**
 * Follows links stream by stream, each stream in order, and answers the first one that is broken; null when all hold. Long trails are
 * followed in parts: the last link of one part stands before the next.
 */
export function firstBreak(links: readonly AuditLink[], { sha256, before }: ChainReading): ChainBreak | null {
  let last = before;
  for (const link of links) {
    const previous = last !== null && isSameStream(last.stream, link.stream) ? last : null;
    const fault = faultOf(link, previous, sha256);
    if (fault !== null) return breakAt(link, previous, fault);
    last = link;
  }
  return null;
}

/** Whether two streams are one. */
export function isSameStream(one: AuditStream, other: AuditStream): boolean {
  return one.kind === other.kind && one.id === other.id;
}

function breakAt(link: AuditLink, previous: AuditLink | null, fault: ChainFault): ChainBreak {
  const { stream, seq, id } = link;
  if (fault === 'missing') return { stream, seq: placeAfter(previous), fault, eventId: null };
  return { stream, seq, fault, eventId: id };
}

function placeAfter(previous: AuditLink | null): number {
  return (previous?.seq ?? 0) + 1;
}

function faultOf(link: AuditLink, previous: AuditLink | null, sha256: Sha256): ChainFault | null {
  if (link.seq > placeAfter(previous)) return 'missing';
  if (link.seq < placeAfter(previous)) return 'reordered';
  if (!isSameStream(streamOf(link), link.stream)) return 'foreign';
  const prevHash = previous?.hash ?? null;
  const isUntouched = sha256(canonicalJson(hashedEvent({ ...link, prevHash }))) === link.hash;
  // An event that is right but for what it says of the one before was itself touched; any other has another one before it.
  if (link.prevHash !== prevHash) return isUntouched ? 'edited' : 'reordered';
  if (!isUntouched) return 'edited';
  return link.signedHash === null || link.signedHash === link.hash ? null : 'edited';
}
