import { defaultDose } from '../technique/default-dose';
import type { PhaseNumber } from '../technique/dose-form';
import { doseForms } from '../technique/dose-forms';
import type { Dose } from '../technique/dose-forms';
import type { Exercise } from './exercise';

/**
 * The dose with which an exercise starts in a phase: its form's default there, with the exercise's own values and its own
 * stance, surface, vision and perturbation in their place. Null where the form is not used in that phase.
 */
export function startingDose(
  exercise: Pick<Exercise, 'doseForm' | 'dose' | 'balance'>,
  phase: PhaseNumber,
): Dose | null {
  const { parameters } = doseForms[exercise.doseForm];
  // A form that does not dose one of the balance demands leaves it to the exercise itself.
  const balance = Object.entries(exercise.balance ?? {}).filter(([key]) => Object.hasOwn(parameters, key));
  return defaultDose(exercise.doseForm, phase, { ...exercise.dose, ...Object.fromEntries(balance) });
}
