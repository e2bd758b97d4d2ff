import type { Exercise } from '../../exercise/exercise';
import { startingDose } from '../../exercise/starting-dose';
import type { PhaseNumber } from '../../technique/dose-form';
import { parametersOf } from '../../technique/dose-forms';
import type { Dose } from '../../technique/dose-forms';
import type { ProtocolItem } from './published-protocol';

/**
 * The dose of a programme, completed. What the source does not say is taken from the exercise’s starting dose in the phase; what
 * a dose may leave out is left out, unless it makes the exercise what it is (its own dose or balance). Null where the
 * exercise has no dose in that phase.
 */
export function protocolDose(exercise: Exercise, phase: PhaseNumber, told: ProtocolItem['dose']): Dose | null {
  const start = startingDose(exercise, phase);
  if (start === null) return null;
  const own = new Set(Object.keys({ ...exercise.dose, ...exercise.balance }));
  const untold = parametersOf(exercise.doseForm)
    .filter(([key, parameter]) => parameter.optional === true && !own.has(key))
    .map(([key]) => key);
  const completed = Object.entries(start).filter(([key]) => !untold.includes(key));
  return { ...Object.fromEntries(completed), ...told, form: exercise.doseForm } as unknown as Dose;
}
