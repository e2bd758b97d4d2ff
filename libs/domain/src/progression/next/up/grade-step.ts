import { withValue } from '../../../technique/dose-values';
import { doseForms, isChoice } from '../../../technique/dose-forms';
import { rankIn, rankOf } from '../../../technique/rank-of';
import type { NextStep } from '../../verdict';
import { risenDose } from '../risen-dose';
import { wordOf } from '../rule-params';
import type { Rise } from '../step-up';

/** Takes the next grade of mobilisation, up to the highest that the rule allows. */
export function gradeStep({ item, params }: Rise): NextStep | null {
  const { dose } = item;
  const table = doseForms[dose.form].parameters['grade'];
  const [grade, most] = [rankIn(dose, 'grade'), rankOf(dose.form, 'grade', wordOf(params, `max.${dose.form}`))];
  if (!table || !isChoice(table) || grade === null || most === null || grade >= most) return null;
  const next = table.choices[grade + 1];
  return next === undefined ? null : risenDose(item, withValue(dose, 'grade', next));
}
