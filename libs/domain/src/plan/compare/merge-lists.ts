import { isSame } from '../edit/change-plan';
import type { Versions } from './plan-conflict';

/** One list in three states. */
export interface ListVersions<T> {
  readonly base: readonly T[];
  readonly mine: readonly T[];
  readonly theirs: readonly T[];
}

/** Whose order a merged list follows; null where both sides ordered what they share in different ways. */
export function orderingSide({ base, mine, theirs }: ListVersions<string>): 'mine' | 'theirs' | null {
  const shared = base.filter((id) => mine.includes(id) && theirs.includes(id));
  const ofMine = mine.filter((id) => shared.includes(id));
  const ofTheirs = theirs.filter((id) => shared.includes(id));
  if (isSame(ofMine, shared) || isSame(ofMine, ofTheirs)) return 'theirs';
  return isSame(ofTheirs, shared) ? 'mine' : null;
}

/** The members in the order of the first list; those that only the second has stand behind their neighbour there. */
export function ordered(members: ReadonlySet<string>, first: readonly string[], second: readonly string[]): string[] {
  const order = first.filter((id) => members.has(id));
  let before: string | undefined;
  for (const id of second.filter((one) => members.has(one))) {
    if (!order.includes(id)) order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
    before = id;
  }
  return order;
}

/** Every id of either side; mine and theirs keep their order as far as they agree, theirs leads. */
export function allIds(versions: ListVersions<string>): string[] {
  const { mine, theirs } = versions;
  const [first, second] = orderingSide(versions) === 'mine' ? [mine, theirs] : [theirs, mine];
  return ordered(new Set([...mine, ...theirs]), first, second);
}

/** A set of words: what either side added is in it, what either side took out is not. */
export function mergeSets<T extends string>(versions: ListVersions<T>): T[] {
  const { base, mine, theirs } = versions;
  const isIn = (word: T): boolean => !base.includes(word) || (mine.includes(word) && theirs.includes(word));
  return allIds(versions).filter((word): word is T => isIn(word as T));
}

/** The three states of every thing that either side has, by its id. */
export function byId<T extends { readonly id: string }>(
  lists: ListVersions<T>,
): (Versions<T> & { readonly id: string })[] {
  const ids = { base: idsOf(lists.base), mine: idsOf(lists.mine), theirs: idsOf(lists.theirs) };
  return allIds(ids).map((id) => ({
    id,
    base: withId(lists.base, id),
    mine: withId(lists.mine, id),
    theirs: withId(lists.theirs, id),
  }));
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}

function withId<T extends { readonly id: string }>(items: readonly T[], id: string): T | null {
  return items.find((item) => item.id === id) ?? null;
}
