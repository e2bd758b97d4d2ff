import type { BodySide } from '../kernel/body-side';

/**
 * The value of the other side among measurements of one thing, the largest where several were taken; null when that
 * side was not measured, or when the measurement holds for both sides or none.
 */
export function otherSideOf<R extends { readonly side: BodySide | null }>(
  side: BodySide | null,
  records: readonly R[],
  valueOf: (record: R) => number,
): number | null {
  if (side !== 'left' && side !== 'right') return null;
  const others = records.filter((record) => record.side === (side === 'left' ? 'right' : 'left'));
  return others.length === 0 ? null : Math.max(...others.map(valueOf));
}
