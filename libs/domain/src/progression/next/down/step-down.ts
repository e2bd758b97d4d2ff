import { withoutEasierVariant } from '../../rules/merge-reductions';
import type { ItemEvidence } from '../../evidence/visit-evidence';
import type { RuleParams } from '../../rules/progression-rule';
import type { NextStep } from '../../verdict';
import { easierLevel } from './easier-level';
import { reducedDose, reducedTo, startInPlace } from './reduced-dose';
import { reduces, reductionsIn } from './reductions';

/** What an item becomes, with the parameters that say how. */
export interface Reduced {
  readonly next: NextStep;
  readonly params: RuleParams;
}

/**
 * An item after its merged reductions: the step down first, then the cuts. No rule takes more than one step. Where no level is easier,
 * at least a fifth of the volume goes instead.
 */
export function stepDown(item: ItemEvidence, params: RuleParams): Reduced {
  const reductions = reductionsIn(params);
  if (!reduces(reductions)) return { next: { kind: 'dose', dose: item.dose }, params };
  const level = reductions.stepsDown > 0 ? easierLevel(item) : 'none-asked';
  if (level === 'none-asked') return { next: { kind: 'dose', dose: reducedDose(item, reductions) }, params };
  if (level === 'hand-support') {
    return { next: { kind: 'dose', dose: reducedDose(item, reductions) }, params: { ...params, handSupport: true } };
  }
  if (level === null) return withLessVolume(item, params);
  const { exerciseId, side } = level;
  if (exerciseId === item.exerciseId) {
    return { next: { kind: 'dose', dose: reducedTo(level, item, reductions) }, params };
  }
  const dose = startInPlace(level, item, reductions);
  return { next: { kind: 'exercise', exerciseId, side, dose, direction: 'easier' }, params };
}

/** The first allowed exercise in the place of an item, with its merged reductions; with none, somebody has to choose. */
export function substitute(item: ItemEvidence, params: RuleParams): Reduced {
  const [first] = item.instead;
  if (!first) return { next: { kind: 'choose' }, params };
  const instead = withoutEasierVariant(params);
  const dose = startInPlace(first, item, reductionsIn(instead));
  const { exerciseId, side } = first;
  return { next: { kind: 'exercise', exerciseId, side, dose, direction: 'instead' }, params: instead };
}

function withLessVolume(item: ItemEvidence, params: RuleParams): Reduced {
  const instead = withoutEasierVariant(params);
  return { next: { kind: 'dose', dose: reducedDose(item, reductionsIn(instead)) }, params: instead };
}
