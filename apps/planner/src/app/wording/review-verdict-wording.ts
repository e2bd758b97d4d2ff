import type { ExerciseId, ReductionRefusal, ReviewedItem, ReviewReasonParams } from '@repattern/domain';
import { weekdayInWords } from './day-in-words';
import { namesInWords } from './names-in-words';
import { actionWording } from './verdict-wording';

/** What reasons are worded with. */
export interface ReviewNaming {
  readonly exercise: (id: ExerciseId) => string;
  /** The present day in the clinic. */
  readonly today: string;
}

const refusalWording: Readonly<Record<ReductionRefusal, (day: string) => string>> = {
  overruled: (day) => `overruled on ${day}`,
  'not-followed': (day) => `accepted on ${day}, and nothing was changed`,
  'not-known': (day) => `accepted on ${day}, and nobody knows whether anything was changed`,
};

/** A reduction that did not come about: `Regress overruled on Mon 12 Oct: Bridge`. */
export function reductionRefusedInWords(
  { action, on, refusal, items, times }: ReviewReasonParams['reduction-refused'],
  { exercise, today }: ReviewNaming,
): string {
  const refused = refusalWording[refusal](weekdayInWords(on, today));
  const often = times > 1 ? `, ${times} times since the last review` : '';
  return `${actionWording[action].word} ${refused}: ${itemsInWords(items, exercise)}${often}`;
}

/** Items by the names of their exercises: `Bridge, Clamshell`, `12 items`. */
export function itemsInWords(items: readonly ReviewedItem[], exercise: ReviewNaming['exercise']): string {
  return namesInWords(items.map(({ exerciseId }) => exercise(exerciseId)));
}
