import type { PhaseNumber } from '../technique/dose-form';
import type { Exercise } from './exercise';

const phases: readonly PhaseNumber[] = [1, 2, 3, 4, 5];

/** The phases in which an exercise belongs, in order; none when the first is after the last. */
export function phasesOf({ phaseMin, phaseMax }: Pick<Exercise, 'phaseMin' | 'phaseMax'>): PhaseNumber[] {
  return phases.filter((phase) => phase >= phaseMin && phase <= phaseMax);
}
