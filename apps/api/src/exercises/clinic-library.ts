import type { ExerciseView } from '@repattern/contracts';
import { indexExercises, shippedExercises, type Exercise, type ExerciseId, type ExerciseIndex } from '@repattern/domain';

/** An exercise of a clinic's own, with its version. */
export interface OwnExercise {
  readonly entry: Exercise;
  readonly version: number;
}

/** What a clinic has made of the library, as it was at one moment, and what one person likes. */
export interface ClinicLibrary {
  readonly own: ReadonlyMap<ExerciseId, OwnExercise>;
  readonly archived: ReadonlySet<ExerciseId>;
  readonly favourites: ReadonlySet<ExerciseId>;
  /** What is in use: shipped and own, without what is archived. */
  readonly inUse: ExerciseIndex;
}

/** The shipped exercises by identifier. */
export const shippedById: ReadonlyMap<ExerciseId, Exercise> = new Map(
  shippedExercises.map((exercise) => [exercise.id, exercise]),
);

/** Every exercise of a clinic, archived ones too. */
export function exercisesOf(own: ReadonlyMap<ExerciseId, OwnExercise>): Exercise[] {
  return [...shippedExercises, ...[...own.values()].map(({ entry }) => entry)];
}

let shippedIndex: ExerciseIndex | null = null;

/** Makes the exercises that are in use ready for searching; clinics that changed nothing share one index. */
export function indexInUse(
  own: ReadonlyMap<ExerciseId, OwnExercise>,
  archived: ReadonlySet<ExerciseId>,
): ExerciseIndex {
  if (own.size === 0 && archived.size === 0) return (shippedIndex ??= indexExercises(shippedExercises));
  return indexExercises(exercisesOf(own).filter(({ id }) => !archived.has(id)));
}

/** An exercise as the API shows it. */
export function exerciseViewOf(entry: Exercise, { own, archived, favourites }: Omit<ClinicLibrary, 'inUse'>): ExerciseView {
  return {
    entry,
    origin: shippedById.has(entry.id) ? 'shipped' : 'own',
    archived: archived.has(entry.id),
    favourite: favourites.has(entry.id),
    version: own.get(entry.id)?.version ?? null,
  };
}
