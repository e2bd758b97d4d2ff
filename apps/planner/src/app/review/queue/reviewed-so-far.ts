import type { ReviewQueueRow } from '@repattern/contracts';

/** How much of a plan was approved, in words. */
export function revisionsSince({ reviewed, head }: Pick<ReviewQueueRow, 'reviewed' | 'head'>): string {
  if (head === null) return 'Not signed yet';
  if (reviewed === null) return 'Never approved';
  const since = head - reviewed.revision;
  if (since === 0) return 'As approved';
  return `${since} ${since === 1 ? 'revision' : 'revisions'} since`;
}
