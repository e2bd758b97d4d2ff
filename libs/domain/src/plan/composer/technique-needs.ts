import type { Presentation } from '../../assessment/presentation';
import type { TechniqueGroupId } from '../../technique/techniques';
import { techniqueGroups } from '../../technique/techniques';
import type { PhaseModel } from '../phase-model';
import { exact } from './exact-number';
import { objective } from './objective';

/** A technique group as a need of a phase: it has its share of the minutes. */
export interface TechniqueNeed {
  readonly group: TechniqueGroupId;
  readonly weight: number;
  /** Minutes of its share, in both lanes together. */
  readonly minutes: number;
}

/**
 * The technique groups that a phase asks for: their share of the minutes follows from the mix of the phase and the emphasis of the
 * presentation. A group without a share is no need; nothing speaks against using it.
 */
export function techniqueNeeds(
  { mixPct }: PhaseModel,
  presentation: Presentation | null,
  minutes: number,
): TechniqueNeed[] {
  const emphasisOf = (group: TechniqueGroupId): number =>
    presentation?.techniqueEmphasis[group] ?? objective.emphasisUnknown;
  const parts = techniqueGroups.map((group) => ({ group, part: mixPct[group] * emphasisOf(group) }));
  const whole = parts.reduce((sum, { part }) => sum + part, 0);
  return parts
    .filter(({ part }) => part > 0)
    .map(({ group, part }) => ({
      group,
      weight: exact(objective.emphasisWeight * emphasisOf(group)),
      minutes: (minutes * part) / whole,
    }));
}

/**
 * How much of the need an item’s minutes fill. All slopes together reach to the end of the share, so that minutes beyond it are worth
 * nothing.
 */
export function effectOfMinutes(minutes: number, need: TechniqueNeed): number {
  return Math.min(1, exact((objective.slopes.length * minutes) / need.minutes));
}
