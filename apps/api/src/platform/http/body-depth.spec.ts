import fc from 'fast-check';
import { nestsDeeperThan } from './body-depth';

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

describe('nestsDeeperThan', () => {
  it('agrees with the depth of what the text means', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(6), (value, limit) => {
        expect(nestsDeeperThan(limit, JSON.stringify(value))).toBe(depthOf(JSON.parse(JSON.stringify(value))) > limit);
      }),
    );
  });

  it('does not count brackets inside strings', () => {
    expect(nestsDeeperThan(1, '["[[[[\\"[[["]')).toBe(false);
  });
});
