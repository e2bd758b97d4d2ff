import type { ReviewQueueRow } from '@repattern/contracts';

/** How far the reviews of a plan have come, in words. */
export function revisionsSince({ reviewed, head }: Pick<ReviewQueueRow, 'reviewed' | 'head'>): string {
  if (head === null) return 'Not signed yet';
  if (reviewed === null) return 'Never reviewed';
  const since = head - reviewed.revision;
  if (since === 0) return 'As reviewed';
  return `${since} ${since === 1 ? 'revision' : 'revisions'} since`;
}
