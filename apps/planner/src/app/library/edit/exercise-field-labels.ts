import type { ExerciseField } from './exercise-draft';

/** What the form says at each field, in the order of the form. */
export const exerciseFieldLabels: Readonly<Record<ExerciseField, string>> = {
  name: 'Name',
  cue: 'What to say to the patient',
  group: 'Technique',
  doseForm: 'How it is dosed',
  region: 'Region',
  targetsWeak: 'Makes stronger',
  lengthens: 'Makes longer or looser',
  position: 'Position',
  weightBearing: 'Load',
  side: 'Side',
  pattern: 'Movement',
  setting: 'Where',
  equipment: 'Equipment',
  difficulty: 'Difficulty',
  phaseMin: 'First phase',
  phaseMax: 'Last phase',
  minutesPerSet: 'Minutes for one set',
  cptCode: 'Code',
  dose: 'Dose of its own',
  balance: 'Balance',
  nmes: 'Electrodes',
  tags: 'Demands and hazards',
  regressesTo: 'Easier neighbours',
  progressesTo: 'Harder neighbours',
};

/** The fields in the order of the form. */
export const exerciseFieldNames = Object.keys(exerciseFieldLabels) as readonly ExerciseField[];

/** What the form says at each part of the electrodes. */
export const electrodeLabels = {
  proximal: 'Upper electrode',
  distal: 'Lower electrode',
  electrodeCm: 'Electrode size in cm',
  limb: 'Position of the limb',
} as const;
