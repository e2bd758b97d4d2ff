import { checkParameter } from './check-parameter';
import { derivedValues, type DerivedValue } from './derived-values';
import { doseFinding, type DoseFinding } from './dose-finding';
import { isDoseFormId, parametersOf, type Dose, type DoseFormId } from './dose-forms';

/** What is known about the patient when a dose is checked; an age that is not known adds no finding. */
export interface DoseContext {
  readonly ageYears?: number | null;
}

type AnyDose = Readonly<Record<string, unknown>>;

/**
 * Everything that is wrong with a dose, all at once, in the order of the form's table, then what follows from several parameters.
 * Outside the hard limits it blocks, outside the usual range it warns. An unknown form ends the check: nothing else can be said.
 */
export function checkDose(dose: AnyDose, context: DoseContext = {}): DoseFinding[] {
  const { form } = dose;
  if (typeof form !== 'string' || !isDoseFormId(form)) return [doseFinding('dose.form-unknown', {})];
  const findings = parametersOf(form).flatMap(([key, parameter]) => {
    const value = Object.hasOwn(dose, key) ? dose[key] : undefined;
    return checkParameter({ form, key, parameter, value }, context.ageYears ?? null);
  });
  const isComplete = !findings.some(({ code }) => code === 'dose.parameter-missing' || code === 'dose.not-a-number');
  return [
    ...findings,
    ...unknownParameters(dose, form),
    ...(isComplete ? derivedValues(dose as unknown as Dose).flatMap((value) => checkDerived(value, form)) : []),
  ];
}

/** Whether something is a dose that may be prescribed: nothing about it blocks. Warnings do not matter here. */
export function isDose(value: unknown): value is Dose {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return !checkDose(value as AnyDose).some(({ severity }) => severity === 'block');
}

function unknownParameters(dose: AnyDose, form: DoseFormId): DoseFinding[] {
  const known = new Set(['form', ...parametersOf(form).map(([key]) => key)]);
  return Object.keys(dose)
    .filter((key) => !known.has(key))
    .map((parameter) => doseFinding('dose.parameter-unknown', { form, parameter }));
}

function checkDerived({ name, value, unit, state, limit }: DerivedValue, form: DoseFormId): DoseFinding[] {
  if (state === 'fine') return [];
  const [lowest, highest] = state === 'refused' ? [limit.hardMin, limit.hardMax] : [limit.softMin, limit.softMax];
  const bounds = { ...(lowest === undefined ? {} : { lowest }), ...(highest === undefined ? {} : { highest }) };
  const code = state === 'refused' ? 'dose.derived-outside-limits' : 'dose.derived-unusual';
  return [doseFinding(code, { form, derived: name, value, unit, ...bounds })];
}
