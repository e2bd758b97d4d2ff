import { number, object, optional, wholeNumber } from '../../kernel/shape';
import type { Fields, OptionalShape, Shape } from '../../kernel/shape';
import { ruleParameterNames, ruleParameters, type RuleParameterName } from './rule-parameters';

/** What a clinic chose, by the name of the parameter. */
export type ParameterValues = Readonly<Partial<Record<RuleParameterName, number>>>;

/** A clinic’s choice of parameters, each within its limits. What is left out is as the rule set says. */
export const parametersShape: Shape<ParameterValues> = object<ParameterValues>(
  Object.fromEntries(ruleParameterNames.map((name) => [name, fieldOf(name)])) as Fields<ParameterValues>,
);

function fieldOf(name: RuleParameterName): OptionalShape<number> {
  const { min, max, step } = ruleParameters[name];
  return optional(Number.isInteger(step) ? wholeNumber(min, max) : number(min, max));
}
