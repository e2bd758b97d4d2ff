import type { Exercise, ExerciseId } from '@repattern/domain';
import { doseForms, isDoseFormId } from '@repattern/domain/technique/dose-forms';
import type { Choice } from '../../ui/select-field';
import { vocabularyInWords } from '../../wording/exercise-finding-wording';
import { exerciseChoices } from './exercise-choices';
import type { ExerciseDraft, ExerciseField } from './exercise-draft';

const choices: Readonly<Partial<Record<ExerciseField, readonly Choice[]>>> = {
  ...exerciseChoices,
  phaseMin: exerciseChoices.phase,
  phaseMax: exerciseChoices.phase,
};

/** Says the value of a field of the form as a person would read it. */
export function exerciseFieldInWords(
  draft: ExerciseDraft,
  field: ExerciseField,
  library: ReadonlyMap<ExerciseId, Exercise>,
): string {
  const value = draft[field];
  if (value === '') return 'Empty';
  if (typeof value === 'string') return choiceInWords(field, value);
  const parts = Array.isArray(value)
    ? value.map((id: string) => library.get(id)?.name ?? vocabularyInWords(id))
    : Object.entries(value).flatMap(([key, part]) => (part === '' ? [] : [`${partLabel(draft, key)} ${String(part)}`]));
  return parts.length === 0 ? 'Empty' : parts.join(', ');
}

function choiceInWords(field: ExerciseField, value: string): string {
  if (field === 'doseForm' && isDoseFormId(value)) return doseForms[value].name;
  return choices[field]?.find((choice) => choice.value === value)?.label ?? value;
}

function partLabel({ doseForm }: ExerciseDraft, key: string): string {
  const label = isDoseFormId(doseForm) ? doseForms[doseForm].parameters[key]?.label : undefined;
  return label ?? key;
}
