import type { ExerciseFacets, ExercisePage, FacetCount, ListExercisesQuery } from '@repattern/contracts';
import { indexExercises, searchExercises, type Exercise, type ExerciseIndex, type Facets } from '@repattern/domain';
import { readCursor, writeCursor } from '../platform/http/cursor';
import { exerciseViewOf, type LoadedLibrary } from './loaded-library';

/** A page of what is found in a clinic's library, with the counts of every facet. */
export function listExercises(loaded: LoadedLibrary, query: ListExercisesQuery): ExercisePage {
  const { limit, cursor, q: text, favourites: _, archived: __, ...facetsAsked } = query;
  const { matches, facets } = searchExercises(indexAsked(loaded, query), { text, ...facetsAsked });
  const start = cursor === undefined ? 0 : startAfter(cursor, matches);
  const page = matches.slice(start, start + limit);
  const last = matches.length > start + limit ? page.at(-1) : undefined;
  return {
    items: page.map((exercise) => exerciseViewOf(exercise, loaded)),
    nextCursor: last ? writeCursor([String(start + limit), last.id]) : null,
    total: matches.length,
    facets: countsOf(facets),
  };
}

/** Favourites and what is archived are few, so that they are made ready when they are asked for. */
function indexAsked(loaded: LoadedLibrary, { favourites, archived }: ListExercisesQuery): ExerciseIndex {
  const { active, library, favouriteIds } = loaded;
  if (!favourites && !archived) return active();
  const listed = archived ? [...library.archivedIds].flatMap((id) => library.byId.get(id) ?? []) : library.active;
  return indexExercises(favourites ? listed.filter(({ id }) => favouriteIds.has(id)) : listed);
}

/** The place behind the last row of the page before; when that row is gone, the place where it stood. */
function startAfter(cursor: string, matches: readonly Exercise[]): number {
  const [place, id] = readCursor(cursor, [(text) => /^\d{1,6}$/.test(text), (text) => text !== '']);
  const at = matches.findIndex((exercise) => exercise.id === id);
  return at < 0 ? Number(place) : at + 1;
}

function countsOf(facets: Facets): ExerciseFacets {
  const { technique, region, tissue, equipment, position, setting, phase, difficulty } = facets;
  return {
    technique: foundAmong(technique),
    region: foundAmong(region),
    tissue: foundAmong(tissue),
    equipment: foundAmong(equipment),
    position: foundAmong(position),
    setting: foundAmong(setting),
    phase: foundAmong(phase),
    difficulty: foundAmong(difficulty),
  };
}

function foundAmong(counts: Facets[keyof Facets]): FacetCount[] {
  return counts.flatMap(({ value, count }) => (count > 0 ? [{ value: String(value), count }] : []));
}
