import { createHash } from 'node:crypto';
import { canonicalJson, newestRuleSet, ruleParameters, verdictsOf, type Json } from '@repattern/domain';
import { randomVisit } from '@repattern/domain/progression/cases/random-visit';

/** What a rule set says, whatever its sources are called, and what became of drawn visits by it. */
const fingerprints: Readonly<Record<string, { readonly rules: string; readonly verdicts: string }>> = {
  '1.0': {
    rules: '591c8402b21c02be51b13a83289ccd471fad3cdfd45298853d983b1ca30df5c3',
    verdicts: '7a1aef17ff9f481aeb7c19ec51c8af290ffa2e53890e9f29a9cdde651600850f',
  },
};

const visitsDrawn = 1_000;

function fingerprint(of: Json): string {
  return createHash('sha256').update(canonicalJson(of)).digest('hex');
}

describe('a released rule set', () => {
  it('is never changed, as past verdicts rest on it: what is to change makes a new version', () => {
    const { version, rules, otherwise } = newestRuleSet;
    const defaults = Object.entries(ruleParameters).map(([name, parameter]) => [name, parameter.default]);
    const said = [...rules, otherwise].map(({ source: _, ...rule }) => rule);
    expect(fingerprint([said, defaults])).toBe(fingerprints[version]?.rules);
  });

  it('gives the same verdicts for ever: dose tables, ladders and steps that change them make a new version, too', () => {
    const drawn = Array.from({ length: visitsDrawn }, (_, seed) => randomVisit(seed));
    const judged = drawn.map((evidence) => [evidence, verdictsOf(evidence)]);
    expect(fingerprint(judged as unknown as Json)).toBe(fingerprints[newestRuleSet.version]?.verdicts);
  });
});
