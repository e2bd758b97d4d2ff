import fc from 'fast-check';
import { shippedExercises } from '../exercise/shipped-library';
import { diffPlans } from '../plan/diff-plans';
import { allItems } from '../plan/edit/item-spot';
import type { Draw } from './cases/drawn-edit';
import { drawnHistory } from './cases/drawn-history';
import { diffRevisions } from './diff-revisions';
import { doseHistory } from './dose-history/dose-history';

const draw: fc.Arbitrary<Draw> = fc.record({ kind: fc.nat(40), rank: fc.nat(9), one: fc.nat(11), other: fc.nat(11) });
const history = fc.array(fc.array(draw, { maxLength: 4 }), { maxLength: 8 }).map(drawnHistory);
const isAscending = (numbers: readonly number[]): boolean =>
  numbers.every((each, at) => at === 0 || each > (numbers[at - 1] ?? 0));

describe('diffRevisions', () => {
  it('finds exactly what differs between the first and the last revision, each with at least one step, in order', () => {
    fc.assert(
      fc.property(history, (revisions) => {
        const [first, last] = [revisions[0], revisions.at(-1)];
        if (!first || !last) throw new Error('A history has a revision.');
        const changes = diffRevisions(revisions, shippedExercises);
        expect(changes.map(({ change }) => change)).toEqual(diffPlans(first.document, last.document));
        for (const { change, steps } of changes) {
          const numbers = steps.map(({ origin }) => origin.revision);
          if (numbers.length === 0) throw new Error(`Nobody made ${JSON.stringify(change)}.`);
          expect(isAscending(numbers)).toBe(true);
          expect(numbers.every((number) => number > 1 && number <= revisions.length)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('doseHistory', () => {
  it('ends at the present dose of every item, and begins with a prescription', () => {
    fc.assert(
      fc.property(history, (revisions) => {
        const now = revisions.at(-1)?.document;
        for (const { item, spot } of now ? allItems(now) : []) {
          const steps = doseHistory({ revisions, reviews: [], exercises: shippedExercises }, item.id);
          const { id, exerciseId, side, dose, stage = null } = item;
          const place = { phase: spot.phase, lane: spot.lane };
          expect(steps.at(-1)).toMatchObject({ item: id, exerciseId, side, dose, stage, place });
          expect(steps[0]?.kind).toBe('prescribed');
          expect(isAscending(steps.map(({ origin }) => origin.revision))).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
