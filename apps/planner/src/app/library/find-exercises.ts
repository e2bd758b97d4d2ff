import { computed, type Signal } from '@angular/core';
import {
  facetValues,
  indexExercises,
  searchExercises,
  type Exercise,
  type ExerciseId,
  type ExerciseQuery,
  type Facets,
} from '@repattern/domain';
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
  const index = computed(() => indexExercises(inScope().map(({ exercise }) => exercise)));
  const inScope = computed(() => [...entries().values()].filter((entry) => carries(entry, marks())), {
    equal: sameExercises,
  });
  const archive = computed(() =>
    indexExercises([...entries().values()].filter(({ archived }) => archived).map(exerciseOf)),
  );

  return computed(() => {
    const asked = exerciseQuery(query());
    const { matches, facets } = searchExercises(index(), asked);
    const known = entries();
    const found = matches.flatMap(({ id }) => known.get(id) ?? []);
    const archived = marks().includes('archived') ? found : searchExercises(archive(), asked).matches;
    return {
      entries: found,
      facets,
      marks: {
        favourites: found.filter(({ favourite }) => favourite).length,
        own: found.filter(({ version }) => version !== null).length,
        archived: archived.length,
      },
    };
  });
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

function exerciseOf({ exercise }: LibraryEntry): Exercise {
  return exercise;
}

function sameExercises(one: readonly LibraryEntry[], other: readonly LibraryEntry[]): boolean {
  return one.length === other.length && one.every(({ exercise }, at) => exercise === other[at]?.exercise);
}
