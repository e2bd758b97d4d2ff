import fc from 'fast-check';
import type { PhaseNumber } from '../../technique/dose-form';
import { verdictOn } from '../cases/visit-case';
import type { PhaseEvidence } from '../evidence/visit-evidence';
import { ruleActions } from '../rules/progression-rule';
import type { CriterionVerdict } from '../verdict';
import { phaseVerdict } from './phase-verdict';

const phase = fc.integer({ min: 1, max: 5 }).map((number) => number as PhaseNumber);
const criterion = fc
  .constantFrom('met', 'met', 'met', 'unmet', 'not-assessed', 'not-applicable')
  .map((state): CriterionVerdict => ({
    criterion: { id: 'pain', measure: 'nprsRest', op: '<=', value: 3, visits: 1, source: 'policy' },
    ...{ state, readings: [] },
  }));
const count = fc.integer({ min: 0, max: 12 });
const evidence: fc.Arbitrary<PhaseEvidence> = fc.record({
  ...{ phase, first: phase, last: phase, criteria: fc.array(criterion, { maxLength: 4 }) },
  weeks: fc.record({ done: count, least: fc.constantFrom(1, 2, 3), most: fc.constantFrom(4, 8) }),
  visits: fc.record({ done: count, least: fc.constantFrom(1, 3, 6) }),
  restingPain: fc.array(fc.constantFrom(null, 0, 3, 6, 8), { maxLength: 2 }),
  healing: fc.constantFrom([], [], [{ item: 'jump', liftsOn: null }]),
  newEvent: fc.constantFrom(false, false, false, true, null),
});
const items = fc
  .array(fc.constantFrom(...ruleActions), { maxLength: 6 })
  .map((actions) =>
    actions.map((action, at) =>
      verdictOn({ id: `item-${String(at)}`, dose: { form: 'mwm', sets: 1, reps: 6, pain_during: 0 } }, { action }),
    ),
  );

describe('the verdict about a phase', () => {
  it('advances by one phase, and only when nothing at all speaks against it', () => {
    fc.assert(
      fc.property(evidence, items, (known, verdicts) => {
        const { action, to, obstacles } = phaseVerdict(known, verdicts);
        expect(Math.abs(to - known.phase)).toBeLessThanOrEqual(1);
        if (action !== 'advance') return;
        expect([to, obstacles]).toEqual([known.phase + 1, []]);
        expect(known.criteria.length).toBeGreaterThan(0);
        expect(known.criteria.every(({ state }) => state === 'met' || state === 'not-applicable')).toBe(true);
        expect([known.weeks, known.visits].every(({ done, least }) => done >= least)).toBe(true);
        expect([known.newEvent, known.healing.length]).toEqual([false, 0]);
      }),
      { numRuns: 3_000 },
    );
  });
});
