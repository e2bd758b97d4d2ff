import type { BodySide } from '../kernel/body-side';
import type { Dose } from '../technique/dose-forms';
import { doseSeconds } from '../technique/dose-seconds';
import type { Exercise } from './exercise';

/**
 * Share of the usual time of its sets that an exercise takes at least: getting into position and being shown take time
 * that no dose counts.
 * @source policy
 */
const leastShareOfUsualTime = 0.5;

/**
 * Minutes that an exercise takes with a dose, not rounded: the work and rests of the dose, but not less than half of what
 * its sets usually take (`minutesPerSet`). Twice as long where one side is trained at a time and both are treated.
 */
export function exerciseMinutes(
  exercise: Pick<Exercise, 'minutesPerSet' | 'side'>,
  dose: Dose,
  side: BodySide | null,
): number {
  const sets = 'sets' in dose ? dose.sets : 1;
  const usual = sets * exercise.minutesPerSet;
  const sides = exercise.side === 'unilateral' && side === 'both' ? 2 : 1;
  return sides * Math.max(doseSeconds(dose) / 60, leastShareOfUsualTime * usual);
}
