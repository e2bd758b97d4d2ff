import type { Exercise, ExerciseId } from '../../exercise/exercise';
import { harderNeighbours } from '../../exercise/ladder/harder-neighbours';

/** Variants of an exercise that can be prescribed, those that it names first, the nearest before the others. */
export interface LadderNeighbours {
  readonly harder: readonly Exercise[];
  readonly easier: readonly Exercise[];
}

interface Links {
  readonly byId: ReadonlyMap<ExerciseId, Exercise>;
  readonly harder: ReadonlyMap<ExerciseId, readonly ExerciseId[]>;
}

/** A library does not change as long as it is the same list, and every verdict asks for its ladders. */
const known = new WeakMap<readonly Exercise[], Links>();

/** The neighbours of an exercise among those of a library. */
export function neighboursOf(exercise: Exercise, library: readonly Exercise[]): LadderNeighbours {
  const { byId, harder } = linksOf(library);
  const pointing = [...harder].flatMap(([id, others]) => (others.includes(exercise.id) ? [id] : []));
  const easier = new Set([...exercise.regressesTo, ...pointing]);
  return {
    harder: among(harder.get(exercise.id) ?? exercise.progressesTo, byId),
    easier: among(
      [...easier].filter((id) => id !== exercise.id),
      byId,
    ),
  };
}

function linksOf(library: readonly Exercise[]): Links {
  const before = known.get(library);
  if (before) return before;
  const links = {
    byId: new Map(library.map((exercise) => [exercise.id, exercise])),
    harder: harderNeighbours(library),
  };
  known.set(library, links);
  return links;
}

function among(ids: readonly ExerciseId[], byId: Links['byId']): Exercise[] {
  return ids.flatMap((id) => byId.get(id) ?? []);
}
