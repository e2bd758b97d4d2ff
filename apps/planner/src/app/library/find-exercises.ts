import { computed, type Signal } from '@angular/core';
import type { Exercise, ExerciseId, ExerciseIndex, ExerciseQuery, Facets } from '@repattern/domain';
import { indexExercises } from '@repattern/domain/exercise/search/exercise-index';
import { facetValues } from '@repattern/domain/exercise/search/facet-values';
import { searchExercises } from '@repattern/domain/exercise/search/search-exercises';
import type { LibraryEntry } from '../data/library-store';
import { facetKeys } from './facets';
import type { LibraryQuery, Mark } from './library-query';

type Entries = ReadonlyMap<ExerciseId, LibraryEntry>;

/** What was found, best match first, with what each facet and mark would leave. */
export interface Findings {
  readonly entries: readonly LibraryEntry[];
  readonly facets: Facets;
  readonly marks: Readonly<Record<Mark, number>>;
}

/** Answers what a query finds. The library is made ready for searching only when it, or the marks asked for, change. */
export function findExercises(entries: Signal<Entries>, query: Signal<LibraryQuery>): Signal<Findings> {
  const marks = computed(() => query().marks);
  const index = indexOf(entries, marks);
  const archive = indexOf(
    entries,
    computed(() => [...marks(), 'archived' as const]),
  );

  return computed(() => {
    const asked = exerciseQuery(query());
    const { matches, facets } = searchExercises(index(), asked);
    const known = entries();
    const found = matches.flatMap(({ id }) => known.get(id) ?? []);
    return {
      entries: found,
      facets,
      marks: {
        favourites: found.filter(({ favourite }) => favourite).length,
        own: found.filter(({ version }) => version !== null).length,
        archived: searchExercises(archive(), asked).matches.length,
      },
    };
  });
}

function indexOf(entries: Signal<Entries>, marks: Signal<readonly Mark[]>): Signal<ExerciseIndex> {
  const exercises = computed(
    () => [...entries().values()].filter((entry) => carries(entry, marks())).map(({ exercise }) => exercise),
    { equal: sameExercises },
  );
  return computed(() => indexExercises(exercises()));
}

function carries(entry: LibraryEntry, marks: readonly Mark[]): boolean {
  const wanted = (mark: Mark): boolean => marks.includes(mark);
  return (
    entry.archived === wanted('archived') &&
    (entry.favourite || !wanted('favourites')) &&
    (entry.version !== null || !wanted('own'))
  );
}

function exerciseQuery({ text, chosen }: LibraryQuery): ExerciseQuery {
  const wanted = facetKeys.map((key) => [key, facetValues[key].filter((value) => chosen[key].includes(String(value)))]);
  return { text, ...(Object.fromEntries(wanted) as Omit<ExerciseQuery, 'text'>) };
}

function sameExercises(one: readonly Exercise[], other: readonly Exercise[]): boolean {
  return one.length === other.length && one.every((exercise, at) => exercise === other[at]);
}
