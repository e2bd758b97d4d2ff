import { canonicalJson } from '../../kernel/canonical-json';
import { inputRanges } from './input-ranges';
import { inputWords } from './input-words';
import { doseForms } from '../../technique/dose-forms';
import type { ProgressionRule } from './progression-rule';
import type { RuleComparison, RuleCondition } from './rule-condition';
import { ruleIds } from './rule-ids';
import { ruleInputs } from './rule-inputs';
import { isRuleParameter, ruleParameters } from './rule-parameters';
import { newestRuleSet, ruleSetOf, ruleSetVersion } from './rule-set';

const rules: readonly ProgressionRule[] = [...newestRuleSet.rules, newestRuleSet.otherwise];

function comparisonsIn(condition: RuleCondition): readonly RuleComparison[] {
  if ('all' in condition) return condition.all.flatMap(comparisonsIn);
  if ('any' in condition) return condition.any.flatMap(comparisonsIn);
  return [condition];
}

const comparisons = rules.flatMap(({ id, when }) => comparisonsIn(when).map((each) => [id, ...each] as const));

describe('the rule set', () => {
  it('holds every rule once, each with a priority of its own', () => {
    expect(rules).toHaveLength(76);
    expect(rules.toSorted((one, other) => one.priority - other.priority).map(({ id }) => id)).toEqual(ruleIds);
    expect(new Set(rules.map(({ priority }) => priority)).size).toBe(rules.length);
  });

  it('is found by its version, and no other is', () => {
    expect(ruleSetOf(ruleSetVersion)).toBe(newestRuleSet);
    expect(ruleSetOf('0.9')).toBeNull();
  });

  it('holds every input against something of its own kind', () => {
    const wrong = comparisons.filter(([, input, operator, operand]) => {
      if (operator === 'missing') return false;
      if (ruleInputs[input] === 'true-or-false') return typeof operand !== 'boolean';
      if (ruleInputs[input] === 'number') return typeof operand !== 'number' && !String(operand).startsWith('$');
      const words: readonly string[] = inputWords[input as keyof typeof inputWords];
      return ![operand].flat().every((word) => words.includes(String(word)));
    });
    expect(wrong).toEqual([]);
  });

  it('compares numbers inside the range of their input', () => {
    const outside = comparisons.filter(([, input, , operand]) => {
      if (typeof operand !== 'number') return false;
      const { lowest, highest } = inputRanges[input];
      return operand < lowest || operand > highest;
    });
    expect(outside).toEqual([]);
  });

  it('uses every input but those that only tell a parameter', () => {
    const used = new Set(comparisons.map(([, input]) => input));
    const unused = Object.keys(ruleInputs).filter((input) => !used.has(input as keyof typeof ruleInputs));
    expect(unused).toEqual(['painLimit', 'spo2Floor']);
  });

  it('names a parameter or an input behind every $', () => {
    const named = canonicalJson(rules as never).match(/(?<="\$)\w+/g) ?? [];
    expect(named.filter((name) => !isRuleParameter(name) && !Object.hasOwn(ruleInputs, name))).toEqual([]);
  });

  it('names a source for each rule, for a clinician and not by a web host', () => {
    expect(rules.filter(({ source }) => source === '')).toEqual([]);
    const sources = [...rules, ...Object.values(ruleParameters)].map(({ source }) => source);
    expect(sources.filter((source) => /[a-z0-9-]+\.(?:com|org|net|gov|json)\b/i.test(source))).toEqual([]);
  });

  it('knows every dose form', () => {
    expect(inputWords.form).toEqual(Object.keys(doseForms));
  });
});
