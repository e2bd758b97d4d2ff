import type { Exercise, ExerciseId } from '../exercise/exercise';
import { exerciseMinutes } from '../exercise/exercise-minutes';
import type { PlanItem } from '../plan/plan-document';
import { billedUnits } from './billed-units';
import type { BilledUnits } from './billed-units';

/** What a visit with these items comes to as planned. */
export interface VisitUnits extends BilledUnits {
  /** Whole minutes by billing code. */
  readonly minutesByCode: Readonly<Record<string, number>>;
}

/**
 * The units of a visit that goes as planned: minutes of its items by the code of each exercise, rounded to whole minutes as
 * they are written down. Items whose exercise is not in the library are left out.
 */
export function visitUnits(
  items: readonly Pick<PlanItem, 'exerciseId' | 'dose' | 'side'>[],
  exercises: ReadonlyMap<ExerciseId, Pick<Exercise, 'cptCode' | 'minutesPerSet' | 'side'>>,
): VisitUnits {
  const sums = new Map<string, number>();
  for (const { exerciseId, dose, side } of items) {
    const exercise = exercises.get(exerciseId);
    if (exercise === undefined) continue;
    sums.set(exercise.cptCode, (sums.get(exercise.cptCode) ?? 0) + exerciseMinutes(exercise, dose, side));
  }
  const minutesByCode = Object.fromEntries([...sums].map(([code, minutes]) => [code, Math.round(minutes)]));
  return { minutesByCode, ...billedUnits(minutesByCode) };
}
