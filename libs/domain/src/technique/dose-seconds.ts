import { breathingSeconds } from './breathing';
import { coreStabilitySeconds } from './core-stability';
import { applyToForm, type Dose, type PerForm } from './dose-forms';
import { functionalMovementSeconds } from './functional-movement';
import { manualTherapySeconds } from './manual-therapy';
import { nmesSeconds } from './nmes';
import { proprioceptionSeconds } from './proprioception';
import { strengtheningSeconds } from './strengthening';
import { stretchingSeconds } from './stretching';

const seconds: PerForm<number> = {
  ...stretchingSeconds,
  ...strengtheningSeconds,
  ...functionalMovementSeconds,
  ...coreStabilitySeconds,
  ...manualTherapySeconds,
  ...nmesSeconds,
  ...proprioceptionSeconds,
  ...breathingSeconds,
};

/**
 * Seconds that a dose takes once, on one side: work and the rests between. Getting into position, attaching equipment and further sessions
 * of the day do not count.
 */
export function doseSeconds(dose: Dose): number {
  return applyToForm(seconds, dose);
}
