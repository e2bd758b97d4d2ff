import type { Json } from '../../kernel/canonical-json';
import type { FiredRule } from '../verdict';
import { dereferenced, meetsCondition, type RuleFacts } from './meets-condition';
import { mergeReductions } from './merge-reductions';
import { ruleActions } from './progression-rule';
import type { ProgressionRule, RuleAction, RuleParameters, RuleParams, RuleSet } from './progression-rule';
import type { ProgressionRuleId } from './rule-ids';
import type { RuleInputs } from './rule-inputs';

/** What an item is judged by. */
export interface JudgedBy {
  readonly ruleSet: RuleSet;
  readonly parameters: RuleParameters;
}

/** What the rules say about one item, before the rules of the visit have been heard. */
export interface ItemJudgement {
  readonly action: RuleAction;
  readonly rule: ProgressionRuleId;
  /** Merged: see {@link mergeReductions}. */
  readonly params: RuleParams;
  /** Every rule that spoke, the winner first, then by severity and priority. */
  readonly fired: readonly FiredRule[];
}

/**
 * Judges one item by what is known about it. The gravest action wins, and of its rules the one with the lowest priority. Unknown is
 * never safe: what is left out of the inputs meets no condition except those that ask whether it is missing.
 */
export function judgeItem(inputs: RuleInputs, { ruleSet, parameters }: JudgedBy): ItemJudgement {
  const facts = { inputs, parameters };
  const [winner = ruleSet.otherwise, ...others] = rulesThatSpeak(ruleSet, facts);
  const fired = [asFired(winner, facts), ...others.map((rule) => asFired(rule, facts))] as const;
  const params = mergeReductions(fired, inputs.loadAdjustable !== false);
  return { action: winner.action, rule: winner.id, params, fired };
}

/** The gravest first. A rule with `onlyWhen` joins only where the others would come to exactly that action. */
function rulesThatSpeak({ rules, otherwise }: RuleSet, facts: RuleFacts): readonly ProgressionRule[] {
  const met = rules.filter(({ when }) => meetsCondition(when, facts)).toSorted(byGravity);
  const [winner = otherwise] = met.filter(({ onlyWhen }) => onlyWhen === undefined);
  return met.filter(({ onlyWhen }) => onlyWhen === undefined || onlyWhen === winner.action);
}

function byGravity(one: ProgressionRule, other: ProgressionRule): number {
  return ruleActions.indexOf(one.action) - ruleActions.indexOf(other.action) || one.priority - other.priority;
}

function asFired({ id, action, params }: ProgressionRule, facts: RuleFacts): FiredRule {
  return { rule: id, action, params: withValues(params, facts) };
}

function withValues(params: RuleParams, facts: RuleFacts): RuleParams {
  const values = Object.entries(params).map(([key, value]): [string, Json] => [
    key,
    typeof value === 'string' ? (dereferenced(value, facts) ?? value) : value,
  ]);
  return Object.fromEntries(values);
}
