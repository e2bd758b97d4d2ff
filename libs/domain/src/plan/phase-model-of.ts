import type { PhaseNumber } from '../technique/dose-form';
import type { PhaseModel } from './phase-model';
import { phaseModels } from './phase-models.data';

const modelByNumber: Readonly<Record<PhaseNumber, PhaseModel>> = Object.fromEntries(
  phaseModels.map((model) => [model.number, model]),
) as Record<PhaseNumber, PhaseModel>;

/** The model of a phase. */
export function phaseModelOf(phase: PhaseNumber): PhaseModel {
  return modelByNumber[phase];
}
