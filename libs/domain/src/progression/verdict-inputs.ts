import type { InputEvidence, FiredRule } from './verdict';
import type { RuleSet } from './rules/progression-rule';
import type { RuleCondition } from './rules/rule-condition';

/**
 * What the fired rules of a set looked at, in the order of the evidence. The rule that speaks when no other does looked at nothing; it
 * rests on all that is known.
 */
export function verdictInputs(
  inputs: readonly InputEvidence[],
  fired: readonly FiredRule[],
  { rules }: RuleSet,
): readonly InputEvidence[] {
  const spoken = fired.flatMap(({ rule }) => rules.find(({ id }) => id === rule) ?? []);
  const looked = new Set<string>(spoken.flatMap(({ when }) => inputsIn(when)));
  return looked.size === 0 ? inputs : inputs.filter(({ input }) => looked.has(input));
}

function inputsIn(condition: RuleCondition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(inputsIn);
  if ('any' in condition) return condition.any.flatMap(inputsIn);
  const [input, , operand] = condition;
  return typeof operand === 'string' && operand.startsWith('$') ? [input, operand.slice(1)] : [input];
}
