import type { RuleParameters } from './progression-rule';
import { ruleParameterNames, ruleParameters, type RuleParameterName } from './rule-parameters';

/**
 * No clinic’s choice: every number is the rule set’s own.
 * @source policy
 */
export const defaultParameters: RuleParameters = { version: 0, values: {} };

/** What a parameter is worth: what the clinic chose, else what the rule set says. */
export function parameterValue(name: RuleParameterName, { values }: RuleParameters): number {
  return values[name] ?? ruleParameters[name].default;
}

/** The same parameters with every value written out, so that what is stored says by itself what was judged by. */
export function completeParameters(parameters: RuleParameters): RuleParameters {
  const values = ruleParameterNames.map((name) => [name, parameterValue(name, parameters)] as const);
  return { version: parameters.version, values: Object.fromEntries(values) };
}
