import type { Json } from '../kernel/canonical-json';
import { isCount } from './check-parameter';
import type { DoseParameter } from './dose-form';
import { doseFormIds, doseForms, isChoice, parametersOf, type DoseFormId } from './dose-forms';

/**
 * The JSON Schema (2020-12) of a dose, read from the tables: one alternative for each form, with its hard limits and choices.
 * What follows from several parameters together (a breathing rate, a rest) is beyond a schema: `checkDose` judges it.
 */
export function doseSchema(): Readonly<Record<string, Json>> {
  return { type: 'object', oneOf: doseFormIds.map(formSchema), discriminator: { propertyName: 'form' } };
}

function formSchema(form: DoseFormId): Json {
  const parameters = parametersOf(form);
  const needed = parameters.filter(([, { optional }]) => optional !== true).map(([key]) => key);
  return {
    type: 'object',
    title: doseForms[form].name,
    properties: {
      form: { const: form },
      ...Object.fromEntries(parameters.map(([key, parameter]) => [key, parameterSchema(parameter)])),
    },
    required: ['form', ...needed],
    additionalProperties: false,
  };
}

function parameterSchema(parameter: DoseParameter): Json {
  const { label } = parameter;
  if (isChoice(parameter)) return { enum: [...parameter.choices], description: `${label}.` };
  const { hard, usual, unit } = parameter;
  const [minimum, maximum] = hard;
  const usually = `usually ${usual.join(' to ')}${unit === '' ? '' : ` ${unit}`}`;
  return { type: isCount(parameter) ? 'integer' : 'number', minimum, maximum, description: `${label}, ${usually}.` };
}
