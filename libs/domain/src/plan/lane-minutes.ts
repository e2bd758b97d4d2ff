import type { Lane } from '../exercise/decide-contraindication';
import type { Exercise, ExerciseId } from '../exercise/exercise';
import { exerciseMinutes } from '../exercise/exercise-minutes';
import { doseSeconds } from '../technique/dose-seconds';
import type { PlanItem, PlanPhase } from './plan-document';

/** Exercises by their id. */
export type ExerciseById = ReadonlyMap<ExerciseId, Exercise>;

/**
 * Minutes that a lane takes: of the clinic one visit; of the home programme one day on which it is done, as often as it is done
 * on that day.
 */
export function laneMinutes(
  phase: Pick<PlanPhase, Lane | 'homePerDay'>,
  lane: Lane,
  exerciseById: ExerciseById,
): number {
  const once = phase[lane].reduce((sum, item) => sum + itemMinutes(item, exerciseById.get(item.exerciseId)), 0);
  return lane === 'home' ? once * timesADay(phase) : once;
}

/** How often the home programme is done on a day on which it is done at all. */
export function timesADay({ homePerDay }: Pick<PlanPhase, 'homePerDay'>): number {
  return Math.max(1, homePerDay);
}

/** Minutes that an item takes once; of an exercise that the library does not have, those of its dose. */
export function itemMinutes({ dose, side }: Pick<PlanItem, 'dose' | 'side'>, exercise: Exercise | undefined): number {
  return exercise === undefined ? doseSeconds(dose) / 60 : exerciseMinutes(exercise, dose, side);
}
