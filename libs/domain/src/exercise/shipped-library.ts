import type { Exercise } from './exercise';
import { breathingExercises } from './shipped/breathing.data';
import { coreStabilityExercises } from './shipped/core-stability.data';
import { functionalMovementExercises } from './shipped/functional-movement.data';
import { manualTherapyExercises } from './shipped/manual-therapy.data';
import { nmesExercises } from './shipped/nmes.data';
import { proprioceptiveExercises } from './shipped/proprioceptive.data';
import { stretchingStrengtheningExercises } from './shipped/stretching-strengthening.data';

/** The exercises that every clinic starts with, by technique group. */
export const shippedExercises: readonly Exercise[] = [
  ...stretchingStrengtheningExercises,
  ...functionalMovementExercises,
  ...coreStabilityExercises,
  ...manualTherapyExercises,
  ...nmesExercises,
  ...proprioceptiveExercises,
  ...breathingExercises,
];

/** Version of the shipped library, recorded with everything that is composed or judged by it. */
export const libraryVersion = '1.1.0';
