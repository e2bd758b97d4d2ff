import { checkDose, isDose } from './check-dose';
import type { PhaseNumber } from './dose-form';
import { doseForms, type Dose, type DoseFormId } from './dose-forms';

/**
 * Where a phase starts; null where the form is not used in that phase. Own values, such as those of an exercise, replace the form's. An own
 * value that the table refuses is left out, and all are when they are refused together: what comes back may always be prescribed.
 */
export function defaultDose(
  form: DoseFormId,
  phase: PhaseNumber,
  own: Readonly<Record<string, number | string>> = {},
): Dose | null {
  const values = doseForms[form].defaults[phase];
  if (!values) return null;
  const start: Readonly<Record<string, unknown>> = { form, ...values };
  const usable = Object.entries(own).filter(([key, value]) => isAllowed({ ...start, [key]: value }, key));
  const adapted = { ...start, ...Object.fromEntries(usable) };
  return isDose(adapted) ? adapted : (start as unknown as Dose);
}

function isAllowed(dose: Readonly<Record<string, unknown>>, key: string): boolean {
  return !checkDose(dose).some(({ severity, params }) => severity === 'block' && params['parameter'] === key);
}
