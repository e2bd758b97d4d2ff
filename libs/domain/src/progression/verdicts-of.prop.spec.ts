import fc from 'fast-check';
import { brokenPromises } from './cases/broken-promises';
import { randomVisit } from './cases/random-visit';
import { ruleActions, visitRuleIds } from './rules/progression-rule';
import { ruleIds } from './rules/rule-ids';
import { verdictsOf } from './verdicts-of';

describe('the verdicts of any visit', () => {
  it('keep every promise', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        // An assertion of its own for each of so many would take longer than the verdicts.
        if (brokenPromises(randomVisit(seed)).length > 0) expect(brokenPromises(randomVisit(seed))).toEqual([]);
      }),
      { numRuns: 100_000 },
    );
  });
});

describe('the drawn visits', () => {
  it('let every rule and every action win', () => {
    const items = Array.from({ length: 10_000 }, (_, seed) => verdictsOf(randomVisit(seed)).items).flat();
    const [rules, actions] = [new Set(items.map(({ rule }) => rule)), new Set(items.map(({ action }) => action))];
    expect([...ruleIds, ...visitRuleIds].filter((rule) => !rules.has(rule))).toEqual([]);
    expect(ruleActions.filter((action) => !actions.has(action))).toEqual([]);
  });
});
