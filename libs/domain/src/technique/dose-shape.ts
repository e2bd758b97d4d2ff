import { choice, number, object, optional, variants, wholeNumber } from '../kernel/shape';
import type { Fields, Shape, ShapeFault } from '../kernel/shape';
import { isCount } from './check-parameter';
import { derivedValues } from './derived-values';
import type { DoseParameter } from './dose-form';
import { doseFormIds, isChoice, parametersOf, type Dose, type DoseFormId } from './dose-forms';

type AnyDose = Readonly<Record<string, number | string>>;

/** A dose within the hard limits of its form, read from the tables: what it accepts is what `isDose` accepts. */
export const doseShape: Shape<Dose> = variants<AnyDose, 'form'>(
  'form',
  Object.fromEntries(doseFormIds.map((form) => [form, formShape(form)])),
) as Shape<unknown> as Shape<Dose>;

function formShape(form: DoseFormId): Shape<AnyDose> {
  const parameters = parametersOf(form).map(([key, parameter]) => [key, fieldOf(parameter)] as const);
  const fields = Object.fromEntries<unknown>([['form', choice([form])], ...parameters]);
  return object<AnyDose>(fields as Fields<AnyDose>, { check: refusedTogether });
}

function fieldOf(parameter: DoseParameter): unknown {
  const shape = shapeOf(parameter);
  return parameter.optional === true ? optional(shape) : shape;
}

function shapeOf(parameter: DoseParameter): Shape<number | string> {
  if (isChoice(parameter)) return choice(parameter.choices);
  const [lowest, highest] = parameter.hard;
  return isCount(parameter) ? wholeNumber(lowest, highest) : number(lowest, highest);
}

/** What only several parameters together put outside the limits, such as a breathing rate. */
function refusedTogether(dose: AnyDose): ShapeFault[] {
  return derivedValues(dose as unknown as Dose)
    .filter(({ state }) => state === 'refused')
    .map(({ value, limit: { hardMin, hardMax } }) => {
      const limits = {
        ...(hardMin === undefined ? {} : { lowest: hardMin }),
        ...(hardMax === undefined ? {} : { highest: hardMax }),
      };
      const code = hardMin !== undefined && value < hardMin ? 'too-small' : 'too-large';
      return { code, pointer: '', params: limits };
    });
}
