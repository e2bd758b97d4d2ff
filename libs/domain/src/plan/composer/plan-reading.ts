import type { Exercise, ExerciseId } from '../../exercise/exercise';
import { harderNeighbours } from '../../exercise/ladder/harder-neighbours';
import type { BodySide } from '../../kernel/body-side';
import type { PlanBasis } from '../composition';
import type { PlanDocument } from '../plan-document';
import type { Treatment } from './concern';
import { concernOf, treatmentsOf } from './concern';

/** As much of a plan as its phases depend on. */
export type PlanBody = Pick<PlanDocument, 'presentation' | 'problems' | 'limits' | 'phases' | 'excluded' | 'calendar'>;

/** A plan with what is looked up in it, and in its basis, again and again. */
export interface PlanReading {
  readonly plan: PlanBody;
  readonly basis: PlanBasis;
  /** Everything that an item may name. */
  readonly exerciseById: ReadonlyMap<ExerciseId, Exercise>;
  /** What an exercise treats when it is done on a side. */
  readonly treatmentsOf: (exercise: Exercise, side: BodySide | null) => readonly Treatment[];
  /** The harder neighbours of every exercise. */
  readonly harder: () => ReadonlyMap<ExerciseId, readonly ExerciseId[]>;
}

/** Reads a plan. What was read holds for the plan with other phases, too. */
export function readPlan(plan: PlanBody, basis: PlanBasis): PlanReading {
  const concern = concernOf(plan);
  const known = new Map<Exercise, Map<BodySide | null, readonly Treatment[]>>();
  let harder: ReadonlyMap<ExerciseId, readonly ExerciseId[]> | null = null;
  return {
    plan,
    basis,
    exerciseById: new Map([...(basis.archived ?? []), ...basis.exercises].map((exercise) => [exercise.id, exercise])),
    treatmentsOf: (exercise, side) => {
      const sides = known.get(exercise) ?? new Map<BodySide | null, readonly Treatment[]>();
      known.set(exercise, sides);
      const treatments = sides.get(side) ?? treatmentsOf(exercise, side, concern);
      sides.set(side, treatments);
      return treatments;
    },
    harder: () => (harder ??= harderNeighbours(basis.exercises)),
  };
}
