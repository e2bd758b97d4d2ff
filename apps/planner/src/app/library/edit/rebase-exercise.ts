import { canonicalJson } from '@repattern/domain/kernel/canonical-json';
import type { ExerciseDraft, ExerciseField } from './exercise-draft';
import { exerciseFieldNames } from './exercise-field-labels';

/** What became of an edited form when the exercise changed underneath. */
export interface RebasedExercise {
  /** The form with every change of the other side that is not in conflict, and my value where there is a conflict. */
  readonly draft: ExerciseDraft;
  /** Fields that both sides changed, to different values, in the order of the form. */
  readonly conflicts: readonly ExerciseField[];
  /** Fields that only the other side changed, in the order of the form. */
  readonly taken: readonly ExerciseField[];
}

/** Brings an edited form (`mine`, started from `base`) onto an exercise that has become `theirs`; nothing typed is lost. */
export function rebaseExercise(base: ExerciseDraft, mine: ExerciseDraft, theirs: ExerciseDraft): RebasedExercise {
  const theirChanges = changedFields(base, theirs);
  const myChanges = new Set(changedFields(base, mine));
  const different = new Set(changedFields(mine, theirs));
  const taken = theirChanges.filter((field) => !myChanges.has(field));
  return {
    draft: withFieldsOf(mine, theirs, taken),
    conflicts: theirChanges.filter((field) => myChanges.has(field) && different.has(field)),
    taken,
  };
}

/** The form with some of its fields as another one has them. */
export function withFieldsOf(
  draft: ExerciseDraft,
  other: ExerciseDraft,
  fields: readonly ExerciseField[],
): ExerciseDraft {
  return { ...draft, ...Object.fromEntries(fields.map((field) => [field, other[field]])) };
}

/** The fields that differ between two states of the form, in the order of the form. */
export function changedFields(before: ExerciseDraft, after: ExerciseDraft): ExerciseField[] {
  return exerciseFieldNames.filter((field) => written(before[field]) !== written(after[field]));
}

function written(value: ExerciseDraft[ExerciseField]): string {
  return canonicalJson(value);
}
