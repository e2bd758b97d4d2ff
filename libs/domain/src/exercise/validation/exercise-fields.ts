import { doseFormIds } from '../../technique/dose-forms';
import { proprioceptionForms } from '../../technique/proprioception';
import { techniqueGroups } from '../../technique/techniques';
import { hazardTags, positions, settings, weightBearings } from '../demands';
import { equipment } from '../equipment';
import { movementPatterns } from '../exercise';
import type { ElectrodePlacement, Exercise } from '../exercise';
import { regions } from '../regions';
import { tissues } from '../tissues';
import { listOf, mapOf, numberIn, numberOrText, objectOf, oneOf, text, textLike, wholeNumberIn } from './value-checks';
import type { FieldChecks } from './value-checks';

/**
 * How long texts and lists of an entry may be, and the minutes of one set.
 * @source policy
 */
export const exerciseLimits = {
  idCharacters: 64,
  nameCharacters: 120,
  cueCharacters: 300,
  electrodeCharacters: 200,
  listEntries: 40,
  leastMinutesPerSet: 0.25,
  mostMinutesPerSet: 60,
} as const;

const id = textLike(/^[a-z0-9]+(-[a-z0-9]+)*$/, exerciseLimits.idCharacters);
const ids = listOf(id, exerciseLimits.listEntries);
const tissueList = listOf(oneOf(Object.keys(tissues)), exerciseLimits.listEntries);
const electrodeText = text(exerciseLimits.electrodeCharacters);

const electrodes: FieldChecks<keyof ElectrodePlacement> = {
  proximal: { check: electrodeText },
  distal: { check: electrodeText },
  electrodeCm: { check: electrodeText },
  limb: { check: electrodeText },
};

const { stance, surface, vision, perturbation } = proprioceptionForms['balance-static'].parameters;

const balance: FieldChecks<keyof NonNullable<Exercise['balance']>> = {
  stance: { check: oneOf(stance.choices), optional: true },
  surface: { check: oneOf(surface.choices), optional: true },
  vision: { check: oneOf(vision.choices), optional: true },
  perturbation: { check: oneOf(perturbation.choices), optional: true },
};

/** Every field of an entry with the check of its shape. */
export const exerciseFields: FieldChecks<keyof Exercise> = {
  id: { check: id },
  name: { check: text(exerciseLimits.nameCharacters) },
  group: { check: oneOf(techniqueGroups) },
  doseForm: { check: oneOf(doseFormIds) },
  cptCode: { check: textLike(/^\d{5}$/, exerciseLimits.idCharacters) },
  region: { check: oneOf(regions) },
  targetsWeak: { check: tissueList },
  lengthens: { check: tissueList },
  position: { check: oneOf(positions) },
  weightBearing: { check: oneOf(weightBearings) },
  side: { check: oneOf(['unilateral', 'bilateral']) },
  equipment: { check: listOf(oneOf(Object.keys(equipment)), exerciseLimits.listEntries) },
  difficulty: { check: wholeNumberIn(1, 5) },
  phaseMin: { check: wholeNumberIn(1, 5) },
  phaseMax: { check: wholeNumberIn(1, 5) },
  setting: { check: oneOf(settings) },
  ladder: { check: id },
  regressesTo: { check: ids },
  progressesTo: { check: ids },
  tags: { check: listOf(oneOf(Object.keys(hazardTags)), exerciseLimits.listEntries) },
  minutesPerSet: { check: numberIn(exerciseLimits.leastMinutesPerSet, exerciseLimits.mostMinutesPerSet) },
  cue: { check: text(exerciseLimits.cueCharacters) },
  dose: { check: mapOf(numberOrText, exerciseLimits.listEntries), optional: true },
  pattern: { check: oneOf(movementPatterns), optional: true },
  balance: { check: objectOf(balance), optional: true },
  nmes: { check: objectOf(electrodes), optional: true },
};
