import type { ruleInputs, RuleInputId } from '../rules/rule-inputs';
import type { InputEvidence } from '../verdict';

type ValueOfKind = { readonly number: number; readonly 'true-or-false': boolean; readonly word: string };

/** What an input can be. */
export type InputValue<K extends RuleInputId> = ValueOfKind[(typeof ruleInputs)[K]];

/** An input with the days on which it was seen; none where it is not known, so that nothing stands in for it. */
export function knownInput<K extends RuleInputId>(
  input: K,
  value: InputValue<K> | null | undefined,
  on: readonly string[] = [],
): InputEvidence[] {
  return value === null || value === undefined ? [] : [{ input, value, on: [...new Set(on)].sort() }];
}
