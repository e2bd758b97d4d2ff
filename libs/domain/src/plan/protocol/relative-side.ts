import type { BodySide } from '../../kernel/body-side';

/** A side as a protocol means it for anybody: the one that the presentation is about, the other, or both. */
export const relativeSides = ['involved', 'other', 'both'] as const;

/** One of {@link relativeSides}. */
export type RelativeSide = (typeof relativeSides)[number];

/**
 * A side seen from the presentation. Where that is on no single side, a single side is the involved one: it is the one that is
 * treated.
 */
export function relativeSide(side: BodySide | null, involved: BodySide | null): RelativeSide | null {
  if (side === null || side === 'both') return side;
  const isSingle = involved === 'left' || involved === 'right';
  return isSingle && side !== involved ? 'other' : 'involved';
}

/** A side of this patient’s body. Where the presentation is on no single side, both are treated. */
export function bodySideOf(side: RelativeSide | null, involved: BodySide | null): BodySide | null {
  if (side === null || side === 'both') return side;
  if (involved !== 'left' && involved !== 'right') return 'both';
  if (side === 'involved') return involved;
  return involved === 'left' ? 'right' : 'left';
}
