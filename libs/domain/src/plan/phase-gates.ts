import type { PhaseNumber } from '../technique/dose-form';
import type { PlanBasis } from './composition';
import { gateApplies, gatedPatient } from './gate-applies';
import type { GateCriterion } from './gate-criterion';
import { phaseModelOf } from './phase-model-of';

/** The gate of a phase as the model proposes it for this patient: the criteria that make sense, never none. */
export function exitCriteriaFor(phase: PhaseNumber, basis: PlanBasis): GateCriterion[] {
  return gatesFor(basis)(phase);
}

/** {@link exitCriteriaFor} for several phases of one plan. */
export function gatesFor({
  assessment,
  patient,
}: Pick<PlanBasis, 'assessment' | 'patient'>): (phase: PhaseNumber) => GateCriterion[] {
  const gated = gatedPatient(assessment, patient);
  return (phase) =>
    phaseModelOf(phase)
      .exit.filter(({ measure }) => gateApplies(measure, gated))
      .map(({ id, measure, op, value, visits, source }) => ({ id, measure, op, value, visits, source }));
}
