import { facetKeys, facets, type FacetKey } from './facets';
import { marks, type LibraryQuery, type Mark } from './library-query';

/** Reads parameters of an address. */
interface Params {
  get(name: string): string | null;
}

/** What the address looks for. Values that do not exist are left out, so that an old link still finds something. */
export function queryOf(params: Params): LibraryQuery {
  return {
    text: params.get('q') ?? '',
    chosen: Object.fromEntries(facetKeys.map((key) => [key, chosenOf(key, params)])) as LibraryQuery['chosen'],
    marks: marks.filter((mark) => params.get(mark) === 'yes'),
  };
}

/** The parameters of an address that looks for the same; null takes a parameter away. */
export function paramsOf({ text, chosen, marks: set }: LibraryQuery): Record<string, string | null> {
  return {
    q: text === '' ? null : text,
    ...Object.fromEntries(facetKeys.map((key) => [facets[key].param, chosen[key].join(',') || null])),
    ...Object.fromEntries(marks.map((mark: Mark) => [mark, set.includes(mark) ? 'yes' : null])),
  };
}

function chosenOf(key: FacetKey, params: Params): readonly string[] {
  const { param, values } = facets[key];
  const asked = (params.get(param) ?? '').split(',');
  return values.map(({ value }) => value).filter((value) => asked.includes(value));
}
