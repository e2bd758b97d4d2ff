/** Sides of the body; `both` where a thing concerns left and right alike. */
export const bodySides = ['left', 'right', 'both'] as const;

/** One of {@link bodySides}. Where a side means nothing, it is null. */
export type BodySide = (typeof bodySides)[number];

/** Whether something on one side concerns another: `both` and no side at all concern everything. */
export function sidesMeet(one: BodySide | null, other: BodySide | null): boolean {
  return one === null || other === null || one === 'both' || other === 'both' || one === other;
}
