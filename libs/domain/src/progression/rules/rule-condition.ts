import type { InputWords } from './input-words';
import type { InputOfKind, RuleInputId } from './rule-inputs';
import type { RuleParameterName } from './rule-parameters';

/** Stands for the value of an input, else of a parameter of the clinic. While it has none, the comparison is not met. */
export type RuleReference = `$${RuleParameterName | InputOfKind<'number'>}`;

type NumberComparison = readonly [
  input: InputOfKind<'number'>,
  operator: '==' | '!=' | '<' | '<=' | '>' | '>=',
  operand: number | RuleReference,
];

type AnswerComparison = readonly [input: InputOfKind<'true-or-false'>, operator: '==' | '!=', operand: boolean];

type WordComparison = {
  [Input in InputOfKind<'word'>]:
    | readonly [input: Input, operator: '==' | '!=', operand: InputWords[Input]]
    | readonly [input: Input, operator: 'in', operand: readonly InputWords[Input][]];
}[InputOfKind<'word'>];

/** The only comparison that an unknown input meets. */
type MissingInput = readonly [input: RuleInputId, operator: 'missing', operand: true];

/** One input held against something of its own kind. */
export type RuleComparison = NumberComparison | AnswerComparison | WordComparison | MissingInput;

/** When a rule speaks. Nested as deep as it is written; `all` of nothing always holds. */
export type RuleCondition =
  RuleComparison | { readonly all: readonly RuleCondition[] } | { readonly any: readonly RuleCondition[] };
