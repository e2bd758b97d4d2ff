import type { Json } from '../../kernel/canonical-json';
import type { RuleCondition } from './rule-condition';
import type { ProgressionRuleId } from './rule-ids';

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

/** Identifier of a rule of an item or of the whole visit. */
export type RuleId = ProgressionRuleId | VisitRuleId;

/**
 * What an action comes with, such as `{ steps: 1, loadPct: -20 }`. The keys are those of the rule set. In a rule, `$name` stands for a
 * parameter of the clinic; in a verdict it is replaced by its value.
 */
export type RuleParams = Readonly<Record<string, Json>>;

/** One rule of the set. */
export interface ProgressionRule {
  readonly id: ProgressionRuleId;
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
  /** Speaks when no other does. */
  readonly otherwise: ProgressionRule;
}

/** The clinic’s numbers in the rules, as they were when a verdict was given. */
export interface RuleParameters {
  /** Version of the clinic’s choice; 0 is what the rule set itself says. */
  readonly version: number;
  /** By name, such as `painLimit`. What is not there is as the rule set says. */
  readonly values: Readonly<Record<string, number>>;
}
