import type { DoseChange, DoseDirection, DoseField, DoseFormId, PlanChange } from '@repattern/domain';
import { choiceInWords } from '@repattern/domain/technique/dose-in-words';
import { doseFields } from '@repattern/domain/technique/dose-fields';
import { quantityInWords } from './quantity-in-words';

/** What a change of a dose asks of the patient, by sign and word. */
export const doseDirectionWording: Readonly<Record<DoseDirection, string>> = {
  harder: '▲ harder',
  easier: '▼ easier',
  other: '◆ changed',
};

/** A changed dose: `▲ harder: hold 5 s → 8 s, sets 1 → 2`. */
export function doseChangesInWords({
  item,
  parameters,
  direction,
}: Extract<PlanChange, { readonly kind: 'item-dose' }>): string {
  return `${doseDirectionWording[direction]}: ${parametersInWords(item.dose.form, parameters)}`;
}

/** Parameters of a dose from what to what: `hold 5 s → 8 s, sets 1 → 2`. */
export function parametersInWords(form: DoseFormId, changes: readonly DoseChange[]): string {
  const fields = new Map(doseFields(form).map((field) => [field.key, field]));
  return changes.map((change) => parameterInWords(change, fields.get(change.parameter))).join(', ');
}

function parameterInWords({ parameter, from, to }: DoseChange, field: DoseField | undefined): string {
  const label = field?.label ?? parameter.replaceAll('_', ' ');
  const words = (value: number | string | null): string => valueInWords(value, field);
  return `${label.charAt(0).toLowerCase()}${label.slice(1)} ${words(from)} → ${words(to)}`;
}

function valueInWords(value: number | string | null, field: DoseField | undefined): string {
  if (value === null) return 'none';
  if (typeof value === 'string') return choiceInWords(value);
  return quantityInWords(value, field?.kind === 'quantity' ? field.unit : '');
}
