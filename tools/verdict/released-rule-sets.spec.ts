import { createHash } from 'node:crypto';
import { canonicalJson, newestRuleSet, ruleParameters } from '@repattern/domain';

/** What a rule set says, whatever its sources are called. */
const fingerprints: Readonly<Record<string, string>> = {
  '1.0': '591c8402b21c02be51b13a83289ccd471fad3cdfd45298853d983b1ca30df5c3',
};

describe('a released rule set', () => {
  it('is never changed, as past verdicts rest on it: what is to change makes a new version', () => {
    const { version, rules, otherwise } = newestRuleSet;
    const defaults = Object.entries(ruleParameters).map(([name, parameter]) => [name, parameter.default]);
    const said = [...rules, otherwise].map(({ source: _, ...rule }) => rule);
    const text = canonicalJson([said, defaults]);
    expect(createHash('sha256').update(text).digest('hex')).toBe(fingerprints[version]);
  });
});
