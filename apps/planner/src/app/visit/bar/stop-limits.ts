import type { RuleParameters, Vitals } from '@repattern/domain';
import { dereferenced } from '@repattern/domain/progression/rules/meets-condition';
import type { RuleComparison, RuleCondition } from '@repattern/domain/progression/rules/rule-condition';
import { newestRuleSet } from '@repattern/domain/progression/rules/rule-set';
import { vitalWording } from '../../wording/visit-screen-wording';

/** A value of a vital sign at which nothing is done today. */
export interface StopLimit {
  readonly sign: keyof Vitals;
  /** As it is printed: `≥ 180`. */
  readonly words: string;
  readonly isReached: (value: number) => boolean;
}

type Comparing = '<' | '<=' | '>' | '>=';

const signsOfPrint: Readonly<Record<Comparing, string>> = { '<': '<', '<=': '≤', '>': '>', '>=': '≥' };
const comparing: Readonly<Record<Comparing, (value: number, limit: number) => boolean>> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
};

/** The limits of vital signs as the rules have them, with the clinic’s own numbers. */
export function stopLimits(parameters: RuleParameters): readonly StopLimit[] {
  return newestRuleSet.rules
    .filter(({ action }) => action === 'STOP_TODAY')
    .flatMap(({ when }) => comparisonsIn(when))
    .flatMap((comparison) => limitIn(comparison, parameters));
}

function comparisonsIn(condition: RuleCondition): readonly RuleComparison[] {
  if ('all' in condition) return condition.all.flatMap(comparisonsIn);
  if ('any' in condition) return condition.any.flatMap(comparisonsIn);
  return [condition];
}

function limitIn([input, operator, operand]: RuleComparison, parameters: RuleParameters): readonly StopLimit[] {
  const limit = typeof operand === 'string' ? dereferenced(operand, { inputs: {}, parameters }) : operand;
  if (!isSign(input) || !isComparing(operator) || typeof limit !== 'number') return [];
  return [
    {
      sign: input,
      words: `${signsOfPrint[operator]}\u202f${limit}`,
      isReached: (value) => comparing[operator](value, limit),
    },
  ];
}

function isSign(input: string): input is keyof Vitals {
  return Object.hasOwn(vitalWording, input);
}

function isComparing(operator: string): operator is Comparing {
  return Object.hasOwn(comparing, operator);
}
