import type { Exercise, ExerciseId } from './exercise';

/** The exercises of a clinic: what it can prescribe, and everything that its plans may name. */
export interface ClinicLibrary {
  /** What can be prescribed: shipped entries, then the clinic's own, without those that it archived. */
  readonly active: readonly Exercise[];
  /** Every entry by its id, archived ones too, since old plans keep them. */
  readonly byId: ReadonlyMap<ExerciseId, Exercise>;
  readonly archivedIds: ReadonlySet<ExerciseId>;
}

/**
 * Puts a clinic's library together. An own entry with the id of a shipped one replaces it; archived ids that name nothing
 * do no harm.
 */
export function clinicLibrary(
  shipped: readonly Exercise[],
  own: readonly Exercise[],
  archived: Iterable<ExerciseId>,
): ClinicLibrary {
  const byId = new Map([...shipped, ...own].map((exercise) => [exercise.id, exercise]));
  const archivedIds = new Set(archived);
  return { active: [...byId.values()].filter(({ id }) => !archivedIds.has(id)), byId, archivedIds };
}
