import fc from 'fast-check';
import { foldForSearch } from '../../kernel/fold-for-search';
import { shippedExercises } from '../shipped-library';
import { indexExercises } from './exercise-index';
import type { ExerciseQuery, FacetName, FacetValue } from './exercise-query';
import { wordsOfExercise, wordsOfQuery } from './exercise-words';
import { facetNames, facetValues, facetValuesOf } from './facet-values';
import { searchExercises } from './search-exercises';

const library = indexExercises(shippedExercises);
const words = [...new Set(shippedExercises.flatMap(({ name }) => foldForSearch(name)))];
const anyText = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.integer({ min: 1, max: 8 })), { maxLength: 3 })
  .map((parts) => parts.map(([word, length]) => word.slice(0, length)).join(' '));

function anyChoice<Name extends FacetName>(name: Name): fc.Arbitrary<FacetValue[Name][]> {
  const values: readonly FacetValue[Name][] = facetValues[name];
  return fc.subarray([...values], { maxLength: 3 });
}

const anyQuery: fc.Arbitrary<ExerciseQuery> = fc.record({
  text: anyText,
  region: anyChoice('region'),
  setting: anyChoice('setting'),
  phase: anyChoice('phase'),
  difficulty: anyChoice('difficulty'),
});

describe('searchExercises', () => {
  it('finds exactly what looking at one entry after the other finds', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const expected = shippedExercises.filter((exercise) => {
          const own = [...wordsOfExercise(exercise).keys()];
          const values = facetValuesOf(exercise);
          const chosen = (name: FacetName): boolean => {
            const wanted: readonly unknown[] = query[name] ?? [];
            return wanted.length === 0 || values[name].some((value) => wanted.includes(value));
          };
          const typed = wordsOfQuery(query.text);
          return typed.every((word) => own.some((each) => each.startsWith(word))) && facetNames.every(chosen);
        });
        const { matches } = searchExercises(library, query);
        expect(new Set(matches)).toEqual(new Set(expected));
        expect(matches).toHaveLength(expected.length);
      }),
      { numRuns: 60 },
    );
  });

  it('counts beside each value what would be found if it were the one chosen there', () => {
    fc.assert(
      fc.property(anyQuery, fc.constantFrom(...facetNames), fc.nat(), (query, name, at) => {
        const counts = searchExercises(library, query).facets[name];
        const { value, count } = counts[at % counts.length] ?? { value: undefined, count: Number.NaN };
        expect(searchExercises(library, { ...query, [name]: [value] }).matches).toHaveLength(count);
      }),
      { numRuns: 100 },
    );
  });

  it('finds no more when a letter more is typed', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...'abcdefghijklmnoprstuvwxyz'), (text, letter) => {
        const before = new Set(searchExercises(library, { text }).matches);
        for (const match of searchExercises(library, { text: text + letter }).matches) expect(before).toContain(match);
      }),
      { numRuns: 100 },
    );
  });
});
