import type { Exercise, ExerciseId, TechniqueGroupId } from '@repattern/domain';
import { hazardTags, positions, settings, weightBearings } from '@repattern/domain/exercise/demands';
import { equipment } from '@repattern/domain/exercise/equipment';
import { movementPatterns } from '@repattern/domain/exercise/exercise';
import { regions } from '@repattern/domain/exercise/regions';
import { tissues } from '@repattern/domain/exercise/tissues';
import { techniqueGroups } from '@repattern/domain/technique/techniques';
import type { PickerGroup } from '../../ui/picker';
import type { Choice } from '../../ui/select-field';
import {
  difficultyWording,
  exerciseSideWording,
  hazardWording,
  patternWording,
  positionWording,
  regionWording,
  settingWording,
  weightBearingWording,
} from '../../wording/exercise-wording';

const groupWording: Readonly<Record<TechniqueGroupId, string>> = {
  'stretching-strengthening': 'Stretching or strengthening',
  'functional-movement': 'Functional movement',
  'core-stability': 'Core stability',
  'manual-therapy': 'Manual therapy',
  nmes: 'NMES',
  proprioceptive: 'Proprioception',
  breathing: 'Breathing',
};

const unchosen: Choice = { value: '', label: 'Choose …' };

/** The choices of every field of the form that has a fixed list of them. */
export const exerciseChoices = {
  group: worded(techniqueGroups, groupWording),
  region: worded(regions, regionWording),
  position: worded(positions, positionWording),
  weightBearing: worded(weightBearings, weightBearingWording),
  side: worded(['unilateral', 'bilateral'], exerciseSideWording),
  pattern: [{ value: '', label: 'None in particular' }, ...worded(movementPatterns, patternWording).slice(1)],
  setting: worded(settings, settingWording),
  difficulty: [
    unchosen,
    ...Object.entries(difficultyWording).map(([value, label]) => ({ value, label: `${value} · ${label}` })),
  ],
  phase: [unchosen, ...['1', '2', '3', '4', '5'].map((value) => ({ value, label: `Phase ${value}` }))],
} as const satisfies Record<string, readonly Choice[]>;

/** What can be picked as a muscle or joint, by region. */
export const tissueGroups: readonly PickerGroup[] = regions
  .map((region) => ({
    label: regionWording[region],
    options: Object.entries(tissues)
      .filter(([, tissue]) => tissue.region === region)
      .map(([value, { name }]) => ({ value, label: name })),
  }))
  .filter(({ options }) => options.length > 0);

/** What can be picked as equipment. */
export const equipmentGroups: readonly PickerGroup[] = [
  { label: null, options: Object.entries(equipment).map(([value, label]) => ({ value, label })) },
];

/** What can be picked as a demand or hazard, each with its meaning. */
export const hazardGroups: readonly PickerGroup[] = [
  {
    label: null,
    options: Object.entries(hazardWording).map(([value, label]) => ({ value, label, words: meaningOf(value) })),
  },
];

/** What can be picked as a neighbour: every other exercise, by region. */
export function neighbourGroups(library: ReadonlyMap<ExerciseId, Exercise>, self: ExerciseId): readonly PickerGroup[] {
  const others = [...library.values()].filter(({ id }) => id !== self);
  return regions.map((region) => ({
    label: regionWording[region],
    options: others
      .filter((exercise) => exercise.region === region)
      .map(({ id, name, difficulty }) => ({ value: id, label: name, hint: `difficulty ${difficulty}` })),
  }));
}

function worded<Value extends string>(
  values: readonly Value[],
  wording: Readonly<Record<Value, string>>,
): readonly Choice[] {
  return [unchosen, ...values.map((value) => ({ value, label: wording[value] }))];
}

function meaningOf(tag: string): string {
  const meanings: Readonly<Record<string, string>> = hazardTags;
  return meanings[tag] ?? '';
}
