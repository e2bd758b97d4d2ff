import { breathingForms } from './breathing';
import { coreStabilityForms } from './core-stability';
import type { ChoiceParameter, DoseFormTable, DoseParameter } from './dose-form';
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

type ValueOf<P> = P extends { kind: 'choice'; choices: readonly (infer Choice)[] } ? Choice : number;
type OptionalKey<P> = { [K in keyof P]: P[K] extends { optional: true } ? K : never }[keyof P];

/** The dose of one form: every parameter with its value; those that the table marks optional may be absent. */
export type DoseOf<Id extends DoseFormId> = { readonly form: Id } & {
  readonly [K in Exclude<keyof Forms[Id]['parameters'], OptionalKey<Forms[Id]['parameters']>>]: ValueOf<
    Forms[Id]['parameters'][K]
  >;
} & { readonly [K in OptionalKey<Forms[Id]['parameters']>]?: ValueOf<Forms[Id]['parameters'][K]> };

/** A dose, told apart by its form. Times are in the unit that their key ends with (`hold_s` in seconds). */
export type Dose = { [Id in DoseFormId]: DoseOf<Id> }[DoseFormId];

/** Whether a text names a dose form. */
export function isDoseFormId(text: string): text is DoseFormId {
  return Object.hasOwn(forms, text);
}

/** The parameters of a form with their keys, in the order in which they are shown. */
export function parametersOf(form: DoseFormId): readonly (readonly [key: string, parameter: DoseParameter])[] {
  return Object.entries(doseForms[form].parameters);
}

/** Whether a parameter is a named setting. */
export function isChoice(parameter: DoseParameter): parameter is ChoiceParameter {
  return parameter.kind === 'choice';
}
