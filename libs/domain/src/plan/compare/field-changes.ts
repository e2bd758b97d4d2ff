import { isSame } from '../edit/change-plan';

/** One member of an object that says something else than before. */
export type ChangedField<T> = {
  [F in keyof T & string]: { readonly field: F; readonly from: T[F]; readonly to: T[F] };
}[keyof T & string];

/** The named members in which two objects differ, in the order of the names. */
export function fieldChanges<T extends object, F extends keyof T & string>(
  before: T,
  after: T,
  fields: readonly F[],
): ChangedField<Pick<T, F>>[] {
  return fields
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => ({ field, from: before[field], to: after[field] }));
}

/** What is in the second list alone, in the first alone, and in both, by a key. */
export interface ListDifference<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly kept: readonly { readonly from: T; readonly to: T }[];
}

/** Compares two lists by a key; each list keeps its order, pairs stand in the order of the second. */
export function compareLists<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): ListDifference<T> {
  const former = new Map(before.map((item) => [keyOf(item), item]));
  const later = new Set(after.map(keyOf));
  return {
    added: after.filter((item) => !former.has(keyOf(item))),
    removed: before.filter((item) => !later.has(keyOf(item))),
    kept: after.flatMap((to) => {
      const from = former.get(keyOf(to));
      return from === undefined ? [] : [{ from, to }];
    }),
  };
}
