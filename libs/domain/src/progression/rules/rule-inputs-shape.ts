import { choice, number, object, optional, trueOrFalse, wholeNumber } from '../../kernel/shape';
import type { Fields, Shape } from '../../kernel/shape';
import { inputRanges } from './input-ranges';
import { inputWords } from './input-words';
import { ruleInputs, type InputOfKind, type RuleInputId, type RuleInputs, type RuleInputValue } from './rule-inputs';

/** What is known about one item, as somebody outside wrote it down. Unknown inputs are left out. */
export const ruleInputsShape: Shape<RuleInputs> = object<RuleInputs>(
  Object.fromEntries(
    (Object.keys(ruleInputs) as RuleInputId[]).map((input) => [input, optional(shapeOf(input))]),
  ) as Fields<RuleInputs>,
);

function shapeOf(input: RuleInputId): Shape<RuleInputValue> {
  if (isOfKind(input, 'true-or-false')) return trueOrFalse;
  if (isOfKind(input, 'word')) return choice<string>(inputWords[input]);
  const { lowest, highest, whole } = inputRanges[input];
  return whole ? wholeNumber(lowest, highest) : number(lowest, highest);
}

function isOfKind<Kind extends (typeof ruleInputs)[RuleInputId]>(
  input: RuleInputId,
  kind: Kind,
): input is InputOfKind<Kind> {
  return ruleInputs[input] === kind;
}
