import type { GateCriterion, GateMeasureId, PhaseNumber } from '@repattern/domain';
import { phaseModels } from '@repattern/domain/plan/phase-models.data';

/** A criterion that has no place in a gate yet. */
export type CriterionToAdd = Omit<GateCriterion, 'id'>;

/**
 * What a gate asks of a measure before anybody has changed it: as the phase itself proposes it, else as the nearest phase
 * does that asks for it. Null for a measure that no phase asks for.
 */
export function startingCriterion(measure: GateMeasureId, phase: PhaseNumber): CriterionToAdd | null {
  const [nearest] = phaseModels
    .flatMap((model) =>
      model.exit
        .filter((criterion) => criterion.measure === measure)
        .map((criterion) => ({ criterion, distance: Math.abs(model.number - phase) })),
    )
    .sort((one, other) => one.distance - other.distance);
  if (nearest === undefined) return null;
  const { op, value, visits, source } = nearest.criterion;
  return { measure, op, value, visits, source };
}
