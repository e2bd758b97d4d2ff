import type { RuleInputId, RuleInputValue } from '../rules/rule-inputs';
import type { ItemEvidence } from './visit-evidence';

/** What is known of an item under the name of an input; null where it is unknown. */
export function inputOf({ inputs }: Pick<ItemEvidence, 'inputs'>, input: RuleInputId): RuleInputValue | null {
  return inputs.find((one) => one.input === input)?.value ?? null;
}
