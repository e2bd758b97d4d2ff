import type { Facets } from '@repattern/domain';
import type { FacetValue } from './facet-group';
import type { ShownFacet } from './facet-panel';
import { facetKeys, facets, type FacetKey } from './facets';
import { marks, type LibraryQuery, type Mark } from './library-query';

/** What each mark is called. */
export const markWording: Readonly<Record<Mark, string>> = {
  favourites: 'Favourites',
  own: 'Own exercises',
  archived: 'Archived',
};

/** Each dimension with the words of its values, their counts and which are chosen. */
export function shownFacets(counts: Facets, { chosen }: LibraryQuery): readonly ShownFacet[] {
  return facetKeys.map((key) => ({ key, label: facets[key].label, values: valuesOf(key, counts, chosen[key]) }));
}

/** Each mark with its count and whether it is asked for. */
export function shownMarks(counts: Readonly<Record<Mark, number>>, query: LibraryQuery): readonly FacetValue<Mark>[] {
  return marks.map((mark) => ({
    value: mark,
    label: markWording[mark],
    count: counts[mark],
    chosen: query.marks.includes(mark),
  }));
}

function valuesOf(key: FacetKey, counts: Facets, chosen: readonly string[]): readonly FacetValue[] {
  const found = new Map<string, number>(counts[key].map(({ value, count }) => [String(value), count]));
  return facets[key].values.map(({ value, label }) => ({
    value,
    label,
    count: found.get(value) ?? 0,
    chosen: chosen.includes(value),
  }));
}
