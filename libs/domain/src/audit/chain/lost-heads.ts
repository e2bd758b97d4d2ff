import type { ChainBreak } from './chain-break';
import type { AuditLink } from './first-break';
import type { ChainHead, Checkpoint } from './checkpoint';
import { memberOf } from './stream-of';

/** A signed head of which there is no event, with the last place that its stream still has; 0 when it has none. */
export interface LostHead extends Pick<ChainHead, 'stream'> {
  readonly last: number;
}

/** The first link that is gone with a signed head. */
export function lostLink({ stream, last }: LostHead): ChainBreak {
  return { stream, seq: last + 1, fault: last === 0 ? 'removed' : 'truncated', eventId: null };
}

/** What an event tells of a checkpoint that was made. */
export type ToldCheckpoint = Pick<Checkpoint, 'clinic' | 'number' | 'hash'>;

/** Action of the event that tells of a checkpoint. */
export const checkpointedAction = 'audit.checkpointed';

/** The last checkpoint that links tell of, so that the checkpoints themselves cannot be cut short unseen; null when they tell of none. */
export function lastToldCheckpoint(links: readonly AuditLink[]): ToldCheckpoint | null {
  const told = links.findLast(({ action }) => action === checkpointedAction);
  if (told === undefined) return null;
  const [number, hash] = [memberOf(told.data, 'number'), memberOf(told.data, 'hash')];
  return typeof number === 'number' && typeof hash === 'string' ? { clinic: told.clinic, number, hash } : null;
}

/** The break when a checkpoint that an event tells of is not there as it was told; null when it is. */
export function lostCheckpoint(told: ToldCheckpoint, found: Pick<Checkpoint, 'hash'> | null): ChainBreak | null {
  if (found?.hash === told.hash) return null;
  const fault = found === null ? 'missing' : 'reordered';
  return { stream: { kind: 'checkpoints', id: told.clinic }, seq: told.number, fault, eventId: null };
}
