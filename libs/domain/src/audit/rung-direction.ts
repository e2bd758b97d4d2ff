import type { ExerciseId } from '../exercise/exercise';
import { harderNeighbours, leadsTo } from '../exercise/ladder/harder-neighbours';
import type { LadderLinks } from '../exercise/ladder/harder-neighbours';
import type { DoseDirection } from '../plan/compare/plan-change';

/** An exercise and the one that came into its place. */
export interface ExchangedExercise {
  readonly from: ExerciseId;
  readonly to: ExerciseId;
}

/** Tells of an exercise that came into the place of another whether it is a harder or an easier rung; `other` where no ladder has both. */
export type RungDirection = (exchange: ExchangedExercise) => DoseDirection;

/** How the ladders of a library rank its exercises. */
export function rungDirections(exercises: Iterable<LadderLinks>): RungDirection {
  const harder = harderNeighbours(exercises);
  return ({ from, to }) => {
    const [up, down] = [leadsTo(harder, { from, to }), leadsTo(harder, { from: to, to: from })];
    if (up === down) return 'other';
    return up ? 'harder' : 'easier';
  };
}
