import type { ContraindicationEffect, ContraindicationId, Exercise, Lane } from '@repattern/domain';
import { contraindicationsOf } from '@repattern/domain/exercise/contraindications-of';
import { contraindications } from '@repattern/domain/exercise/contraindications.data';
import { flagConditions } from '../wording/contraindication-wording';

/** A flag that means something for an exercise, in words. */
export interface Precaution {
  readonly id: ContraindicationId;
  readonly name: string;
  readonly action: string;
  readonly source: string;
  /** When and where it counts. */
  readonly conditions: readonly string[];
}

/** Every flag that means anything for an exercise in any patient, by what it does, in the order of the table. */
export function precautionsOf(exercise: Exercise): Readonly<Record<ContraindicationEffect, readonly Precaution[]>> {
  const inClinic = effectsIn('clinic', exercise);
  const atHome = exercise.setting === 'clinic' ? inClinic : effectsIn('home', exercise);
  const effects = exercise.setting === 'home' ? atHome : new Map([...atHome, ...inClinic]);
  const having = (effect: ContraindicationEffect): Precaution[] =>
    contraindications
      .filter(({ id }) => effects.get(id) === effect)
      .map((flag) => ({
        id: flag.id,
        name: flag.name,
        action: flag.action,
        source: flag.source,
        conditions: [
          ...flagConditions(flag),
          ...(effect !== 'block' && atHome.get(flag.id) === 'block' ? ['Forbidden at home'] : []),
        ],
      }));
  return { block: having('block'), clearance: having('clearance'), modify: having('modify') };
}

// Nobody in particular: every flag is unknown, so each tells what it would do.
function effectsIn(lane: Lane, exercise: Exercise): ReadonlyMap<ContraindicationId, ContraindicationEffect> {
  const decisions = contraindicationsOf(exercise, { flags: new Map(), lane, side: null });
  return new Map(decisions.map(({ flag, would }) => [flag, would]));
}
