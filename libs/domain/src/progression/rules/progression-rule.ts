import type { RuleInputId } from './rule-inputs';

/** What a rule can recommend, the gravest first: the earliest in this order wins. */
export const ruleActions = [
  'STOP_REFER',
  'STOP_TODAY',
  'SUBSTITUTE',
  'REASSESS',
  'REST',
  'REGRESS',
  'HOLD',
  'COMPLETE',
  'PROGRESS',
] as const;

/** One of {@link ruleActions}. */
export type RuleAction = (typeof ruleActions)[number];

/** Identifier of a rule of the rule set, such as `p-high`. */
export type RuleId = string;

/** Rules that look at all items of a visit. */
export const visitRuleIds = [
  'v-one-variable',
  'v-max-progress',
  'v-load-cap',
  'v-weekly-cap',
  'v-regress-count',
  'v-ladder',
  'v-flag-ceilings',
  'v-resting',
  'v-maintenance',
] as const;

/** One of {@link visitRuleIds}. */
export type VisitRuleId = (typeof visitRuleIds)[number];

/** What a comparison compares with: a value, several, or a parameter of the clinic by its name after `$`. */
export type RuleOperand = number | boolean | string | readonly string[];

/** Comparisons. `missing` is the only one that an unknown input can meet. */
export const ruleOperators = ['==', '!=', '<', '<=', '>', '>=', 'in', 'missing'] as const;

/** One of {@link ruleOperators}. */
export type RuleOperator = (typeof ruleOperators)[number];

/** When a rule speaks. Nested as deep as it is written. */
export type RuleCondition =
  | readonly [input: RuleInputId, operator: RuleOperator, operand: RuleOperand]
  | { readonly all: readonly RuleCondition[] }
  | { readonly any: readonly RuleCondition[] };

/** What an action comes with, such as `{ steps: 1, loadPct: -20 }`. The keys are those of the rule set. */
export type RuleParams = Readonly<Record<string, unknown>>;

/** One rule of the set. */
export interface ProgressionRule {
  readonly id: RuleId;
  /** Among fired rules of one action the lowest wins. */
  readonly priority: number;
  readonly when: RuleCondition;
  /** It joins only where the action without it would be exactly this one. */
  readonly onlyWhen?: RuleAction;
  readonly action: RuleAction;
  readonly params: RuleParams;
  readonly source: string;
}

/** A numbered, unchangeable set of rules. */
export interface RuleSet {
  readonly version: string;
  readonly rules: readonly ProgressionRule[];
}

/** The clinic’s numbers in the rules, as they were when a verdict was given. */
export interface RuleParameters {
  /** Version of the clinic’s choice; 0 is what the rule set itself says. */
  readonly version: number;
  /** By name, such as `painLimit`. What is not there is as the rule set says. */
  readonly values: Readonly<Record<string, number>>;
}
