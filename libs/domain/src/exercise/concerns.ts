import type { Contraindication, ContraindicationScope } from './contraindication';
import type { Setting } from './demands';
import type { Exercise } from './exercise';

/**
 * Whether a contraindication is about an exercise at all, whatever the region, side or state of the flag.
 * `setting` says where the exercise is done, when it is not asked about in general: an exercise for both places that is
 * done at home is a home exercise.
 */
export function concerns(
  contraindication: Contraindication,
  exercise: Exercise,
  setting: Setting = exercise.setting,
): boolean {
  if (contraindication.exceptExercises?.includes(exercise.id)) return false;
  return contraindication.scope.some((scope) => fits(scope, exercise, setting));
}

/** Every named dimension has to fit; a dimension that is not named fits everything. */
function fits(scope: ContraindicationScope, exercise: Exercise, setting: Setting): boolean {
  return (
    names(scope.techniques, exercise.group) &&
    names(scope.doseForms, exercise.doseForm) &&
    names(scope.regions, exercise.region) &&
    names(scope.positions, exercise.position) &&
    names(scope.weightBearing, exercise.weightBearing) &&
    names(scope.settings, setting) &&
    (scope.equipment === undefined || scope.equipment.some((item) => exercise.equipment.includes(item))) &&
    tagsFit(scope, exercise)
  );
}

function names<Value>(wanted: readonly Value[] | undefined, value: Value): boolean {
  return wanted === undefined || wanted.includes(value);
}

function tagsFit({ tags, matchAllTags }: ContraindicationScope, exercise: Exercise): boolean {
  if (tags === undefined) return true;
  const carries = (tag: (typeof tags)[number]): boolean => exercise.tags.includes(tag);
  return matchAllTags === true ? tags.every(carries) : tags.some(carries);
}
