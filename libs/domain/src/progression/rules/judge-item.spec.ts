import { everyRule, quietSession } from './cases/every-rule.data';
import { workedExamples } from './cases/worked-examples.data';
import { judgeItem, type ItemJudgement } from './judge-item';
import { defaultParameters } from './parameter-value';
import { ruleIds } from './rule-ids';
import type { RuleInputs } from './rule-inputs';
import { newestRuleSet } from './rule-set';

const judged = (inputs: RuleInputs, values: Readonly<Record<string, number>> = {}): ItemJudgement =>
  judgeItem(inputs, { ruleSet: newestRuleSet, parameters: { ...defaultParameters, values } });

const known = (inputs: RuleInputs): RuleInputs => ({ ...quietSession, ...inputs });

describe('judgeItem', () => {
  it.each(workedExamples)('judges: $name', ({ input, expect: { params, ...verdict } }) => {
    const judgement = judged(input);
    expect(judgement).toMatchObject(verdict);
    expect(judgement.params).toEqual(params ?? judgement.params);
  });

  it.each(ruleIds)('lets %s win', (rule) => {
    const { unknown, known: inputs, action, params } = everyRule[rule];
    const facts = Object.fromEntries(Object.entries(known(inputs)).filter(([input]) => input !== unknown));
    const { fired, ...verdict } = judged(facts);
    expect(verdict).toEqual({ rule, action, params });
    expect(fired[0]?.rule).toBe(rule);
  });

  it('tells every rule that spoke, the gravest first', () => {
    const { fired } = judged(known({ painDuring: 7, painDuringPrev: 8, soreness: 'next-day', quality: 1 }));
    expect(fired).toEqual([
      { rule: 'p-high-repeat', action: 'REASSESS', params: {} },
      { rule: 'r-next-day', action: 'REST', params: { restDays: 1, thenSteps: 0 } },
      { rule: 'p-high', action: 'REGRESS', params: { steps: 1, loadPct: -20 } },
      { rule: 'q-1', action: 'HOLD', params: { cue: true } },
    ]);
  });

  it('holds when nothing at all is known', () => {
    expect(judged({}).fired.map(({ rule }) => rule)).toEqual(['g-screen-missing', 'g-data-missing']);
  });

  it('re-examines a plateau only where the item would hold again', () => {
    expect(judged(known({ consecutiveHolds: 3, quality: 1 })).rule).toBe('o-plateau');
    expect(judged(known({ consecutiveHolds: 3, quality: 0 })).rule).toBe('q-0');
    expect(judged(known({ consecutiveHolds: 3, form: 'aerobic-locomotor', repsMet: true })).rule).toBe('d-gait');
  });

  it('takes a stop as it is, without reductions', () => {
    expect(judged(known({ redFlag: true, painDuring: 9 })).params).toEqual({});
  });

  it('judges by the clinic’s numbers, and writes them into what a rule comes with', () => {
    const gap = known({ daysSinceLastVisit: 10 });
    expect(judged(gap).rule).toBe('z-default');
    expect(judged(gap, { gapDays: 7 }).rule).toBe('a-gap-14');
    const walk = known({ form: 'aerobic-locomotor', repsMet: true });
    expect(judged(walk, { minutesWeeklyCapPct: 5 }).params).toEqual({ how: 'minutes', pct: 10, weeklyCapPct: 5 });
  });

  it('puts what the plan says of the patient before what the clinic says', () => {
    const pain = known({ painDuring: 6, painTrend: 0 });
    expect(judged(pain, { painLimit: 7 }).rule).toBe('p-acceptable');
    expect(judged({ ...pain, painLimit: 4 }, { painLimit: 7 }).rule).toBe('p-high');
  });
});
