import { facetKeys, type FacetKey } from './facets';

/** What the person or the clinic did with an entry: starred it, made it, took it out of the lists. */
export const marks = ['favourites', 'own', 'archived'] as const;

/** One of {@link marks}. */
export type Mark = (typeof marks)[number];

/** What is looked for in the library. */
export interface LibraryQuery {
  readonly text: string;
  /** Chosen values of each dimension; one without any does not narrow. */
  readonly chosen: Readonly<Record<FacetKey, readonly string[]>>;
  /** Marks that an entry must carry. Without `archived`, archived entries are left out. */
  readonly marks: readonly Mark[];
}

/** Looks for nothing in particular: the whole library. */
export const everything: LibraryQuery = {
  text: '',
  chosen: Object.fromEntries(facetKeys.map((key) => [key, []])) as unknown as LibraryQuery['chosen'],
  marks: [],
};

/** The query with one value of a dimension chosen, or no longer chosen. */
export function withToggled(query: LibraryQuery, key: FacetKey, value: string): LibraryQuery {
  return { ...query, chosen: { ...query.chosen, [key]: toggled(query.chosen[key], value) } };
}

/** The query with one mark asked for, or no longer asked for. */
export function withMarkToggled(query: LibraryQuery, mark: Mark): LibraryQuery {
  return { ...query, marks: toggled(query.marks, mark) };
}

/** Whether a facet or a mark narrows the library. */
export function isNarrowed({ chosen, marks: set }: LibraryQuery): boolean {
  return set.length > 0 || facetKeys.some((key) => chosen[key].length > 0);
}

function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
