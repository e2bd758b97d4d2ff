import { randomUUID } from 'node:crypto';
import type { Exercise } from '@repattern/domain';

/** An exercise of a clinic's own that no other test has; only what matters to a test is given. */
export function newExercise(given: Partial<Exercise> = {}): Exercise {
  const id = given.id ?? randomUUID();
  return {
    id,
    name: 'Wall slide with towel',
    group: 'stretching-strengthening',
    doseForm: 'strength-isotonic',
    cptCode: '97110',
    region: 'knee',
    targetsWeak: ['quadriceps'],
    lengthens: [],
    position: 'standing',
    weightBearing: 'full',
    side: 'bilateral',
    equipment: ['wall', 'towel'],
    difficulty: 2,
    phaseMin: 2,
    phaseMax: 3,
    setting: 'both',
    ladder: id,
    regressesTo: [],
    progressesTo: [],
    tags: [],
    minutesPerSet: 1,
    cue: 'Slide down slowly and press back up.',
    ...given,
  };
}
