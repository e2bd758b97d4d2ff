import { shippedExercises } from '@repattern/domain/exercise/shipped-library';
import type { Exercise } from '@repattern/domain';
import { seededChance, type Chance } from '../../../oracle/generated/seeded-chance.ts';

/** The shipped entries, then variants of them under names and ids of their own. */
export function libraryOf(entries: number): Exercise[] {
  const variant = (place: number): Exercise[] => {
    const exercise = shippedExercises[place % shippedExercises.length];
    if (exercise === undefined || place < shippedExercises.length) return exercise === undefined ? [] : [exercise];
    return [{ ...exercise, id: `${exercise.id}-${place}`, name: `${exercise.name}, variant ${place}` }];
  };
  return Array.from({ length: entries }, (_, place) => variant(place)).flat();
}

/**
 * The shipped entries, then seeded variants: copies of whole ladders, in which an entry takes other minutes, may be a level
 * easier or harder, and may have lost a target.
 */
export function variedLibrary(entries: number): Exercise[] {
  const chance = seededChance(entries);
  const copies = Array.from({ length: Math.ceil(entries / shippedExercises.length) }, (_, copy) =>
    copy === 0 ? shippedExercises : shippedExercises.map((exercise) => varied(exercise, copy, chance)),
  );
  return copies.flat().slice(0, entries);
}

function varied(exercise: Exercise, copy: number, chance: Chance): Exercise {
  const own = (id: string): string => `${id}-${copy}`;
  const { targetsWeak, difficulty, minutesPerSet } = exercise;
  const level = Math.min(5, Math.max(1, difficulty + chance.whole(-1, 1)));
  return {
    ...exercise,
    id: own(exercise.id),
    name: `${exercise.name}, variant ${copy}`,
    ladder: own(exercise.ladder),
    regressesTo: exercise.regressesTo.map(own),
    progressesTo: exercise.progressesTo.map(own),
    difficulty: level as Exercise['difficulty'],
    minutesPerSet: minutesPerSet * (chance.whole(70, 130) / 100),
    targetsWeak: targetsWeak.length > 1 && chance.percent(30) ? targetsWeak.slice(1) : targetsWeak,
  };
}
