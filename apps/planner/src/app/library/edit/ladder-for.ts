import type { Exercise, ExerciseId } from '@repattern/domain';

/** Where an exercise stands among its neighbours. */
interface Place {
  readonly id: ExerciseId;
  readonly regressesTo: readonly ExerciseId[];
  readonly progressesTo: readonly ExerciseId[];
}

/**
 * The ladder of an exercise, as its neighbours have it: that of the nearest easier one, else of the nearest harder one.
 * One without neighbours, or by which others already name their ladder, has its own.
 */
export function ladderFor(
  { id, regressesTo, progressesTo }: Place,
  library: ReadonlyMap<ExerciseId, Exercise>,
): ExerciseId {
  const namesOthers = [...library.values()].some((other) => other.id !== id && other.ladder === id);
  if (namesOthers) return id;
  const neighbour = [...regressesTo, ...progressesTo].find((other) => other !== id && library.has(other));
  return (neighbour === undefined ? undefined : library.get(neighbour)?.ladder) ?? id;
}
