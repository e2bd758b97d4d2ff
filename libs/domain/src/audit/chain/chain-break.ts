import type { AuditStream } from './chained-event';

/**
 * What can be wrong with a trail: an event says something else than it said; one is not there; one does not follow the one before it; one
 * stands in a stream that it does not tell of; a stream ends before its last signed event; a stream is gone; a checkpoint is not signed by
 * the installation; a clinical record is not what its event told.
 */
export const chainFaults = [
  'edited',
  'missing',
  'reordered',
  'foreign',
  'truncated',
  'removed',
  'unsigned',
  'record-edited',
] as const;

/** One of {@link chainFaults}. */
export type ChainFault = (typeof chainFaults)[number];

/** The first broken link of a trail. */
export interface ChainBreak {
  /** A stream of events, or the clinic's checkpoints. */
  readonly stream: AuditStream | { readonly kind: 'checkpoints'; readonly id: string };
  /** Place in it from 1; 0 for a record that no event of the stream tells of. */
  readonly seq: number;
  readonly fault: ChainFault;
  /** The event there; null where there is none. */
  readonly eventId: string | null;
}
