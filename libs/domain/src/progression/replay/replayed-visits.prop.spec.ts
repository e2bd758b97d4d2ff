import fc from 'fast-check';
import { canonicalJson } from '../../kernel/canonical-json';
import type { Json } from '../../kernel/canonical-json';
import { randomVisit } from '../cases/random-visit';
import type { VisitEvidence } from '../evidence/visit-evidence';
import { verdictsOf } from '../verdicts-of';

/** The same data with the keys of every object in another order, as a database may give it back. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).toReversed();
  return Object.fromEntries(entries.map(([key, member]) => [key, reordered(member)]));
}

const textOf = (evidence: VisitEvidence): string => canonicalJson(verdictsOf(evidence) as unknown as Json);

describe('stored evidence of any visit', () => {
  it('gives the same verdicts byte for byte, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const evidence = randomVisit(seed);
        const stored = reordered(JSON.parse(JSON.stringify(evidence))) as VisitEvidence;
        expect(textOf(stored)).toBe(textOf(evidence));
      }),
      { numRuns: 2_000 },
    );
  });
});
