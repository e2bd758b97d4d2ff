import type { Exercise, ExerciseId } from '../exercise';
import { doseRuleFaults } from './dose-rules';
import { exerciseFields } from './exercise-fields';
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

/** The faults of one entry, given what surrounds its sound fields. */
export function faultsAmong(
  exercise: unknown,
  surroundingsFor: (fields: SoundFields) => LadderSurroundings,
): ExerciseFinding[] {
  const shapeFaults = objectOf(exerciseFields)(exercise, '');
  if (!isObject(exercise)) return shapeFaults;
  const broken = new Set(shapeFaults.flatMap(({ params }) => params.pointer.split('/')[1] ?? []));
  const sound = Object.entries(exercise).filter(([name]) => Object.hasOwn(exerciseFields, name) && !broken.has(name));
  const fields = Object.fromEntries(sound) as SoundFields;
  return [
    ...shapeFaults,
    ...fieldRuleFaults(fields, broken),
    ...doseRuleFaults(fields),
    ...hazardFaults(fields),
    ...ladderRuleFaults(fields, surroundingsFor(fields)),
  ];
}
