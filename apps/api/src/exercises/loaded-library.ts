import type { ExerciseView } from '@repattern/contracts';
import type { ClinicLibrary, Exercise, ExerciseId, ExerciseIndex } from '@repattern/domain';

/** An exercise of a clinic's own, with its version. */
export interface OwnExercise {
  readonly entry: Exercise;
  readonly version: number;
}

/** The library of a clinic as it was at one moment, and what one person likes of it. */
export interface LoadedLibrary {
  readonly library: ClinicLibrary;
  readonly own: ReadonlyMap<ExerciseId, OwnExercise>;
  readonly favouriteIds: ReadonlySet<ExerciseId>;
  /** What can be prescribed, ready for searching; made ready when it is first asked for. */
  readonly active: () => ExerciseIndex;
}

/** An exercise as the API shows it. */
export function exerciseViewOf(entry: Exercise, { library, own, favouriteIds }: LoadedLibrary): ExerciseView {
  const version = own.get(entry.id)?.version ?? null;
  return {
    entry,
    origin: version === null ? 'shipped' : 'own',
    archived: library.archivedIds.has(entry.id),
    favourite: favouriteIds.has(entry.id),
    version,
  };
}
