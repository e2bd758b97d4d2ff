import { foldForSearch } from '../../kernel/fold-for-search';
import type { Exercise } from '../exercise';
import type { FacetName } from './exercise-query';
import { spellings, wordsOfExercise } from './exercise-words';
import type { WordPlace } from './exercise-words';
import { facetNames, facetValues, facetValuesOf } from './facet-values';

/** An exercise that has a word, and where. */
export interface WordUse {
  readonly entry: number;
  readonly place: WordPlace;
}

/** A library made ready for {@link searchExercises}; entries are numbered in the order in which they were given. */
export interface ExerciseIndex {
  readonly exercises: readonly Exercise[];
  /** The folded name of each entry. */
  readonly names: readonly string[];
  /** Every word of the library once, sorted, so that those with one beginning stand together. */
  readonly words: readonly string[];
  /** Who has the word of the same place in {@link words}. */
  readonly uses: readonly (readonly WordUse[])[];
  /** For each facet and entry the places of its values in the facet's list of values. */
  readonly facets: ReadonlyMap<FacetName, readonly (readonly number[])[]>;
}

/** Makes a library ready for searching. It takes far longer than a search: once for each library, not for each search. */
export function indexExercises(exercises: readonly Exercise[]): ExerciseIndex {
  const uses = new Map<string, WordUse[]>();
  const known = new Map<string, readonly string[]>();
  const spellingsOf = (text: string): readonly string[] => {
    const words = known.get(text) ?? spellings(text);
    known.set(text, words);
    return words;
  };
  for (const [entry, exercise] of exercises.entries()) {
    for (const [word, place] of wordsOfExercise(exercise, spellingsOf)) {
      const others = uses.get(word);
      if (others === undefined) uses.set(word, [{ entry, place }]);
      else others.push({ entry, place });
    }
  }
  const words = [...uses.keys()].sort();
  return {
    exercises,
    names: exercises.map(({ name }) => foldForSearch(name).join(' ')),
    words,
    uses: words.map((word) => uses.get(word) ?? []),
    facets: facetsOf(exercises),
  };
}

function facetsOf(exercises: readonly Exercise[]): ExerciseIndex['facets'] {
  const values = exercises.map(facetValuesOf);
  return new Map(
    facetNames.map((name) => {
      const places = new Map<unknown, number>(facetValues[name].map((value, place) => [value, place]));
      return [name, values.map((each) => each[name].flatMap((value) => places.get(value) ?? []))];
    }),
  );
}
