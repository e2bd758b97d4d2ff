import { contraindicationsOf } from '@repattern/domain';
import { shippedExercises } from '@repattern/domain/exercise/shipped-library';
import type { ClinicalWork } from './clinical-work.ts';

/** All flags over the whole library, as the composer asks for each lane, when nothing was answered: the slowest case. */
export function contraindicationWorks(): ClinicalWork[] {
  const judge = (lane: 'clinic' | 'home') => (): unknown =>
    shippedExercises.map((exercise) => contraindicationsOf(exercise, { flags: new Map(), lane, side: null }));
  return [
    {
      title: `all flags, ${shippedExercises.length} exercises, one lane`,
      goal: null,
      pieces: [judge('clinic'), judge('home')],
    },
  ];
}
