import type { Exercise, ExerciseId } from '../exercise';
import { harderNeighbours } from '../ladder/harder-neighbours';
import { doseRuleFaults } from './dose-rules';
import { exerciseFields } from './exercise-fields';
import { fault } from './exercise-finding';
import type { ExerciseFinding } from './exercise-finding';
import { fieldRuleFaults } from './field-rules';
import type { SoundFields } from './field-rules';
import { hazardFaults } from './hazard-rules';
import { ladderRuleFaults, surroundingsOf } from './ladder-rules';
import type { LadderSurroundings } from './ladder-rules';
import { isObject, objectOf } from './value-checks';

/**
 * Everything that is wrong with an entry, all at once: the shape of each field, then what the sound fields say together,
 * then its place among the exercises of a library. A value without faults is an {@link Exercise}.
 * The library holds what the entry may refer to, shipped, own and archived; an entry of the same id is replaced.
 */
export function exerciseFaults(exercise: unknown, library: ReadonlyMap<ExerciseId, Exercise>): ExerciseFinding[] {
  return faultsAmong(exercise, (fields) => surroundingsOf(fields, library));
}

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

function faultsAmong(exercise: unknown, surroundingsFor: (fields: SoundFields) => LadderSurroundings): ExerciseFinding[] {
  const shapeFaults = objectOf(exerciseFields)(exercise, '');
  if (!isObject(exercise)) return shapeFaults;
  const broken = new Set(shapeFaults.map(({ params }) => params.pointer.split('/')[1]));
  const sound = Object.entries(exercise).filter(([name]) => Object.hasOwn(exerciseFields, name) && !broken.has(name));
  const fields = Object.fromEntries(sound) as SoundFields;
  return [
    ...shapeFaults,
    ...fieldRuleFaults(fields),
    ...doseRuleFaults(fields),
    ...hazardFaults(fields),
    ...ladderRuleFaults(fields, surroundingsFor(fields)),
  ];
}
