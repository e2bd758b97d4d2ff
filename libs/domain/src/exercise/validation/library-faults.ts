import type { Exercise } from '../exercise';
import { harderNeighbours } from '../ladder/harder-neighbours';
import { faultsAmong } from './exercise-faults';
import { fault } from './exercise-finding';
import type { ExerciseFinding } from './exercise-finding';

/**
 * Everything that is wrong with a whole library, entry by entry. Pointers begin with the place of the entry in the list,
 * and `params.exercise` names it.
 */
export function libraryFaults(exercises: readonly Exercise[]): ExerciseFinding[] {
  const library = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  const surroundings = { library, harder: harderNeighbours(exercises) };
  const places = new Map(exercises.map(({ id }, place) => [id, place]));
  return exercises.flatMap((exercise, place) => {
    const repeated = places.get(exercise.id) === place ? [] : [fault('exercise.repeated-id', '/id')];
    return [...repeated, ...faultsAmong(exercise, () => surroundings)].map(({ code, params }) =>
      fault(code, `/${place}${params.pointer}`, { ...params, exercise: exercise.id }),
    );
  });
}
