import { workedExamples } from './cases/worked-examples.data';
import { judgeItem, type ItemJudgement } from './judge-item';
import { defaultParameters } from './parameter-value';
import type { RuleInputs } from './rule-inputs';
import { newestRuleSet } from './rule-set';

const judged = (inputs: RuleInputs, values: Readonly<Record<string, number>> = {}): ItemJudgement =>
  judgeItem(inputs, { ruleSet: newestRuleSet, parameters: { ...defaultParameters, values } });

describe('judgeItem', () => {
  it.each(workedExamples)('judges: $name', ({ input, expect: { action, rule, params } }) => {
    const judgement = judged(input);
    expect(judgement).toMatchObject({ action, rule, ...(params && { params: expect.any(Object) as object }) });
    if (params) expect(judgement.params).toEqual(params);
  });
});
