import { isCount } from './check-parameter';
import type { Range } from './dose-form';
import { doseForms, isChoice, parametersOf, type DoseFormId } from './dose-forms';
import { choiceInWords } from './dose-in-words';

interface AnyField {
  /** Key of the parameter in the dose. */
  readonly key: string;
  readonly label: string;
  /** Whether a dose may leave it out. */
  readonly optional: boolean;
  /** Something to know about it, or null. */
  readonly note: string | null;
  /** Where its limits come from. */
  readonly source: string;
}

/** A number in a dose editor. Outside `hard` it is refused, outside `usual` it is warned about; both ends included. */
export interface QuantityField extends AnyField {
  readonly kind: 'quantity';
  /** Symbol behind the number; empty for a count. */
  readonly unit: string;
  readonly step: number;
  /** Whether only whole numbers make sense. */
  readonly whole: boolean;
  readonly hard: Range;
  readonly usual: Range;
}

/** A named setting in a dose editor, with its choices from easy to hard where they have an order. */
export interface ChoiceField extends AnyField {
  readonly kind: 'choice';
  readonly choices: readonly { readonly value: string; readonly words: string }[];
}

/** One field of a dose editor. */
export type DoseField = QuantityField | ChoiceField;

/** What a dose editor shows for a form, in its order. */
export function doseFields(form: DoseFormId): readonly DoseField[] {
  return parametersOf(form).map(([key, parameter]) => {
    const { label, optional = false, note = null, source = doseForms[form].source } = parameter;
    const field = { key, label, optional, note, source };
    if (isChoice(parameter)) {
      const choices = parameter.choices.map((value) => ({ value, words: choiceInWords(value) }));
      return { ...field, kind: 'choice', choices };
    }
    const { unit, step, hard, usual } = parameter;
    return { ...field, kind: 'quantity', unit, step, whole: isCount(parameter), hard, usual };
  });
}
