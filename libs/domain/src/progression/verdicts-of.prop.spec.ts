import fc from 'fast-check';
import { brokenPromises } from './cases/broken-promises';
import { randomVisit } from './cases/random-visit';

describe('the verdicts of any visit', () => {
  it('keep every promise', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(brokenPromises(randomVisit(seed))).toEqual([]);
      }),
      { numRuns: 20000 },
    );
  });
});
