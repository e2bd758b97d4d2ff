import { doseForms } from '../../technique/dose-forms';
import type { Dose } from '../../technique/dose-forms';
import { doseLadders } from '../../technique/dose-ladders';
import type { LadderStep } from '../../technique/dose-of';
import { rankOf } from '../../technique/rank-of';
import type { DoseChange, DoseDirection } from './plan-change';

type Values = Readonly<Record<string, number | string | undefined>>;

/**
 * Every parameter in which two doses differ, in the order in which an editor shows them. Doses of different forms differ in
 * all that either states, without a direction.
 */
export function doseChanges(before: Dose, after: Dose): DoseChange[] {
  const keys = new Set([...parametersIn(before), ...parametersIn(after)]);
  const [former, later] = [valuesOf(before), valuesOf(after)];
  return [...keys].flatMap((parameter): DoseChange[] => {
    const [from, to] = [former[parameter] ?? null, later[parameter] ?? null];
    if (from === to) return [];
    const direction = before.form === after.form ? directionOf(after.form, parameter, [from, to]) : 'other';
    return [{ parameter, from, to, direction }];
  });
}

/** What several changes say together: the one direction that all share, else `other`. */
export function sharedDirection(changes: readonly DoseChange[]): DoseDirection {
  const [first, ...rest] = new Set(changes.map(({ direction }) => direction));
  return first === undefined || rest.length > 0 ? 'other' : first;
}

function parametersIn(dose: Dose): string[] {
  return Object.keys(doseForms[dose.form].parameters);
}

function valuesOf(dose: Dose): Values {
  return { ...dose };
}

function directionOf(form: Dose['form'], parameter: string, values: readonly [unknown, unknown]): DoseDirection {
  const way = harderWay(form, parameter);
  const [from, to] = values.map((value) => rankOf(form, parameter, value));
  if (way === null || from == null || to == null || from === to) return 'other';
  return to > from === way > 0 ? 'harder' : 'easier';
}

/** Where the ladder of a form says that more (1) or less (-1) of a parameter is harder; null where it does not speak of it. */
function harderWay(form: Dose['form'], parameter: string): 1 | -1 | null {
  const steps: readonly LadderStep[] = doseLadders[form];
  const step = steps.find((one) => (one.kind === 'balance' ? isDemand(form, parameter) : one.parameter === parameter));
  if (!step) return null;
  return step.kind === 'add' && step.amount < 0 ? -1 : 1;
}

/** The settings of balance are the choices of their form. */
function isDemand(form: Dose['form'], parameter: string): boolean {
  return doseForms[form].parameters[parameter]?.kind === 'choice';
}
