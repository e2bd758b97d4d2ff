import type { HazardTag } from '../demands';
import { fault } from './exercise-finding';
import type { ExerciseFinding } from './exercise-finding';
import type { SoundFields } from './field-rules';

/** Fields from which a hazard is evident, each with the tag by which contraindications look for it. */
const evidentHazards: readonly (readonly [tag: HazardTag, evident: (fields: SoundFields) => boolean])[] = [
  ['eyes-closed', ({ balance }) => balance?.vision === 'closed'],
  ['head-movement', ({ balance }) => balance?.vision === 'dim-or-head-turn'],
  ['unstable-surface', ({ balance }) => balance?.surface !== undefined && balance.surface !== 'firm'],
  ['perturbation', ({ balance }) => among(balance?.perturbation, ['expected-push', 'unexpected-push', 'catch-throw'])],
  ['single-leg', ({ balance, position }) => balance?.stance === 'single-leg' || position === 'single-leg-stance'],
  ['kneeling', ({ position }) => among(position, ['kneeling', 'half-kneeling', 'tall-kneeling', 'quadruped'])],
  ['upper-limb-wb', ({ position }) => among(position, ['plank', 'side-plank'])],
  ['electrical', ({ group }) => group === 'nmes'],
  ['impact', ({ doseForm }) => doseForm === 'plyometric'],
  ['resisted-breathing', ({ doseForm }) => doseForm === 'imt'],
  ['breath-hold', ({ doseForm, dose }) => doseForm === 'breathing-pattern' && Number(dose?.['hold_s']) > 0],
];

/** Hazards that follow from other fields and are not tagged: their contraindications would pass the entry by. */
export function hazardFaults(fields: SoundFields): ExerciseFinding[] {
  const { tags } = fields;
  if (tags === undefined) return [];
  return evidentHazards.flatMap(([tag, evident]) =>
    evident(fields) && !tags.includes(tag) ? [fault('exercise.hazard-not-tagged', '/tags', { tag })] : [],
  );
}

function among<Value>(value: Value | undefined, values: readonly Value[]): boolean {
  return value !== undefined && values.includes(value);
}
