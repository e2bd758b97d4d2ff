import type { PlanItem } from '../plan-document';

/** How the items of a lane became those of another state of it. */
export interface LaneAlignment {
  /** Ids of items that stand in both, in one order: as many as possible. */
  readonly kept: ReadonlySet<PlanItem['id']>;
  /** New items by the id of the gone item whose spot they took. */
  readonly replaced: ReadonlyMap<PlanItem['id'], PlanItem>;
}

/** Which ids the whole plan has before and after: what left a lane may stand in another. */
export interface KnownIds {
  readonly before: ReadonlySet<PlanItem['id']>;
  readonly after: ReadonlySet<PlanItem['id']>;
}

/**
 * Aligns two states of a lane. Between two kept items, the first that is gone from the plan counts as replaced by the first
 * that is new in it, and so on.
 */
export function alignLanes(before: readonly PlanItem[], after: readonly PlanItem[], known: KnownIds): LaneAlignment {
  const position = new Map(after.map(({ id }, at) => [id, at]));
  const inBoth = before.map(({ id }) => id).filter((id) => position.has(id));
  const kept = new Set(longestAscending(inBoth, (id) => position.get(id) ?? -1));
  const gone = gapsOf(before, kept).map((gap) => gap.filter(({ id }) => !known.after.has(id)));
  const fresh = gapsOf(after, kept).map((gap) => gap.filter(({ id }) => !known.before.has(id)));
  const replaced = new Map<PlanItem['id'], PlanItem>();
  gone.forEach((items, gap) => {
    items.forEach(({ id }, at) => {
      const item = fresh[gap]?.[at];
      if (item) replaced.set(id, item);
    });
  });
  return { kept, replaced };
}

/** The items before, between and behind the kept ones. */
function gapsOf(items: readonly PlanItem[], kept: ReadonlySet<string>): PlanItem[][] {
  const gaps: PlanItem[][] = [[]];
  for (const item of items) {
    if (kept.has(item.id)) gaps.push([]);
    else gaps.at(-1)?.push(item);
  }
  return gaps;
}

/** The longest selection in which the ranks rise; of equally long ones, the one that ends first. */
export function longestAscending<T>(items: readonly T[], rankOf: (item: T) => number): T[] {
  const runs: T[][] = [];
  for (const item of items) {
    const before = runs.filter((run) => rankOf(run.at(-1) ?? item) < rankOf(item));
    runs.push([...longest(before), item]);
  }
  return longest(runs);
}

function longest<T>(runs: readonly T[][]): T[] {
  return runs.reduce((best: T[], run) => (run.length > best.length ? run : best), []);
}
