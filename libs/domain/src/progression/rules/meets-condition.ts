import { parameterValue } from './parameter-value';
import type { RuleParameters } from './progression-rule';
import type { RuleComparison, RuleCondition } from './rule-condition';
import type { RuleInputs, RuleInputValue } from './rule-inputs';
import { isRuleParameter } from './rule-parameters';

/** What is known about an item, and the clinic’s numbers. */
export interface RuleFacts {
  readonly inputs: RuleInputs;
  readonly parameters: RuleParameters;
}

/** Whether a condition holds. An unknown input meets no comparison, not even `!=`; only `missing`. */
export function meetsCondition(condition: RuleCondition, facts: RuleFacts): boolean {
  if ('all' in condition) return condition.all.every((each) => meetsCondition(each, facts));
  if ('any' in condition) return condition.any.some((each) => meetsCondition(each, facts));
  return meetsComparison(condition, facts);
}

/** What a text of a rule stands for: behind `$` the input of that name, else the parameter, else nothing. */
export function dereferenced(text: string, { inputs, parameters }: RuleFacts): RuleInputValue | undefined {
  if (!text.startsWith('$')) return text;
  const name = text.slice(1);
  const given = (inputs as Readonly<Record<string, RuleInputValue>>)[name];
  return given ?? (isRuleParameter(name) ? parameterValue(name, parameters) : undefined);
}

function meetsComparison([input, operator, operand]: RuleComparison, facts: RuleFacts): boolean {
  const value = facts.inputs[input];
  if (operator === 'missing') return value === undefined;
  if (value === undefined) return false;
  if (operator === 'in') return operand.some((word) => word === value);
  const other = typeof operand === 'string' ? dereferenced(operand, facts) : operand;
  if (other === undefined) return false;
  if (operator === '==') return value === other;
  if (operator === '!=') return value !== other;
  return typeof value === 'number' && typeof other === 'number' && isOrdered(value, operator, other);
}

function isOrdered(value: number, operator: '<' | '<=' | '>' | '>=', other: number): boolean {
  switch (operator) {
    case '<':
      return value < other;
    case '<=':
      return value <= other;
    case '>':
      return value > other;
    case '>=':
      return value >= other;
  }
}
