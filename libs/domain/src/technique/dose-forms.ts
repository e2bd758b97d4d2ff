import { breathingForms } from './breathing';
import { coreStabilityForms } from './core-stability';
import type { ChoiceParameter, DoseFormTable, DoseParameter } from './dose-form';
import type { ChoicesIn, DerivedIn, DoseIn, LaddersIn, PerFormIn } from './dose-of';
import { functionalMovementForms } from './functional-movement';
import { manualTherapyForms } from './manual-therapy';
import { nmesForms } from './nmes';
import { proprioceptionForms } from './proprioception';
import { strengtheningForms } from './strengthening';
import { stretchingForms } from './stretching';

const forms = {
  ...stretchingForms,
  ...strengtheningForms,
  ...functionalMovementForms,
  ...coreStabilityForms,
  ...manualTherapyForms,
  ...nmesForms,
  ...proprioceptionForms,
  ...breathingForms,
} as const;

type Forms = typeof forms;

/** Names the 26 ways to dose. */
export type DoseFormId = keyof Forms;

/** The 26 ways to dose, by name. */
export const doseForms: Readonly<Record<DoseFormId, DoseFormTable>> = forms;

/** The names of {@link doseForms}, in the order of their techniques. */
export const doseFormIds = Object.keys(forms) as readonly DoseFormId[];

/** Read often: every check of a dose goes through them. */
const parameters = Object.fromEntries(
  doseFormIds.map((form) => [form, Object.entries(doseForms[form].parameters)]),
) as unknown as Readonly<Record<DoseFormId, readonly (readonly [key: string, parameter: DoseParameter])[]>>;

/** The dose of one form: every parameter with its value; those that the table marks optional may be absent. */
export type DoseOf<Id extends DoseFormId> = DoseIn<Forms, Id>;

/** A dose, told apart by its form. Times are in the unit that their key ends with (`hold_s` in seconds). */
export type Dose = { [Id in DoseFormId]: DoseOf<Id> }[DoseFormId];

/** Every named setting of any form. */
export type DoseChoice = ChoicesIn<Forms>;

/** One function for each of the 26 forms, each about doses of its own form. */
export type PerForm<Result> = PerFormIn<Forms, Result>;

/** How every derived value with limits is computed. */
export type DerivedQuantities = DerivedIn<Forms>;

/** The ladder of each of the 26 forms. */
export type DoseLadders = LaddersIn<Forms>;

/** Whether a text names a dose form. */
export function isDoseFormId(text: string): text is DoseFormId {
  return Object.hasOwn(forms, text);
}

/** The parameters of a form with their keys, in the order in which they are shown. */
export function parametersOf(form: DoseFormId): readonly (readonly [key: string, parameter: DoseParameter])[] {
  return parameters[form];
}

/** Whether a parameter is a named setting. */
export function isChoice(parameter: DoseParameter): parameter is ChoiceParameter {
  return parameter.kind === 'choice';
}

/** What a table of functions says about a dose: the function of its form, applied to it. */
export function applyToForm<Result>(table: PerForm<Result>, dose: Dose): Result {
  return (table[dose.form] as (dose: Dose) => Result)(dose);
}
