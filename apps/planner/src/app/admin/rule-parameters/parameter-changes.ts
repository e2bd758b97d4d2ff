import type { ParameterValues, RuleParameterName } from '@repattern/domain';
import { ruleParameterNames, ruleParameters } from '@repattern/domain/progression/rules/rule-parameters';
import { quantityInWords } from '../../wording/quantity-in-words';
import { ruleParameterWording } from '../../wording/rule-parameter-wording';

/** One number that differs between two choices of a clinic. */
export interface ParameterChange {
  readonly name: RuleParameterName;
  readonly before: number;
  readonly after: number;
}

/** Every number that differs, in the order of the table. */
export function parameterChanges(before: ParameterValues, after: ParameterValues): ParameterChange[] {
  return ruleParameterNames
    .map((name) => ({ name, before: chosen(before, name), after: chosen(after, name) }))
    .filter((change) => change.before !== change.after);
}

/** What a choice of a clinic says about a parameter: its own number, else that of the rule set. */
export function chosen(values: ParameterValues, name: RuleParameterName): number {
  return values[name] ?? ruleParameters[name].default;
}

/** What a clinic chooses besides the rule set; a number that is the rule set’s own is left out. */
export function ownChoice(values: ParameterValues): Record<string, number> {
  return Object.fromEntries(parameterChanges({}, values).map(({ name, after }) => [name, after]));
}

/** A change in words: `Pain limit during exercise: 5 → 4`. */
export function parameterChangeInWords({ name, before, after }: ParameterChange): string {
  return `${ruleParameterWording[name].name}: ${valueInWords(name, before)} → ${valueInWords(name, after)}`;
}

/** A number of a parameter with its unit. */
export function valueInWords(name: RuleParameterName, value: number): string {
  return quantityInWords(value, ruleParameters[name].unit);
}
