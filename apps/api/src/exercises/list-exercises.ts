import type { ExerciseFacets, ExercisePage, ListExercisesQuery } from '@repattern/contracts';
import { indexExercises, searchExercises, type ExerciseIndex, type ExerciseQuery, type Facets } from '@repattern/domain';
import { invalid } from '../platform/http/contract.pipe';
import { readCursor, writeCursor } from '../platform/http/cursor';
import { exercisesOf, exerciseViewOf, type ClinicLibrary } from './clinic-library';

/** A page of what is found in a clinic's library, with the counts of every facet. */
export function listExercises(library: ClinicLibrary, query: ListExercisesQuery): ExercisePage {
  const { limit, cursor } = query;
  const { matches, facets } = searchExercises(indexAsked(library, query), queryOf(query));
  const start = cursor === undefined ? 0 : startAfter(cursor, matches);
  const page = matches.slice(start, start + limit);
  const last = matches.length > start + limit ? page.at(-1) : undefined;
  return {
    items: page.map((exercise) => exerciseViewOf(exercise, library)),
    nextCursor: last ? writeCursor([String(start + limit), last.id]) : null,
    total: matches.length,
    facets: countsOf(facets),
  };
}

/** Favourites and what is archived are few, so that they are made ready when they are asked for. */
function indexAsked(library: ClinicLibrary, { favourites, archived }: ListExercisesQuery): ExerciseIndex {
  if (!favourites && !archived) return library.inUse;
  const among = archived ? exercisesOf(library.own).filter(({ id }) => library.archived.has(id)) : library.inUse.exercises;
  return indexExercises(favourites ? among.filter(({ id }) => library.favourites.has(id)) : among);
}

function queryOf(query: ListExercisesQuery): ExerciseQuery {
  const { q: text, technique, region, tissue, equipment, position, setting, phase, difficulty } = query;
  const wanted = { technique, region, tissue, equipment, position, setting, phase, difficulty };
  return { text, ...(Object.fromEntries(Object.entries(wanted).filter(([, values]) => values)) as typeof query) };
}

/** The place behind the last row of the page before; when that row is gone, the place where it stood. */
function startAfter(cursor: string, matches: ExerciseIndex['exercises']): number {
  const [place = '', id] = readCursor(cursor, [(text) => /^\d{1,6}$/.test(text), (text) => text !== '']);
  if (!/^\d+$/.test(place)) throw invalid([]);
  const at = matches.findIndex((exercise) => exercise.id === id);
  return at < 0 ? Number(place) : at + 1;
}

function countsOf(facets: Facets): ExerciseFacets {
  const seen = <Value extends string | number>(counts: readonly { value: Value; count: number }[]) =>
    counts.filter(({ count }) => count > 0).map(({ value, count }) => ({ value: String(value), count }));
  const { technique, region, tissue, equipment, position, setting, phase, difficulty } = facets;
  return {
    technique: seen(technique),
    region: seen(region),
    tissue: seen(tissue),
    equipment: seen(equipment),
    position: seen(position),
    setting: seen(setting),
    phase: seen(phase),
    difficulty: seen(difficulty),
  };
}
