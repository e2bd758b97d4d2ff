import fc from 'fast-check';
import { kneePlan } from './cases/knee-plan';
import { addPhase } from './edit/add-phase';
import { excludeExercise } from './edit/exclude-exercise';
import { setNote } from './edit/item-settings';
import { allItems, findItem } from './edit/item-spot';
import { moveItem } from './edit/move-item';
import { setPhaseWeeks } from './edit/phase-rhythm';
import { removeItem } from './edit/remove-item';
import { removePhase } from './edit/remove-phase';
import { mergePlans, resolveConflict } from './merge-plans';
import type { PlanMerge } from './merge-plans';
import type { PlanDocument, PlanPhase } from './plan-document';

type Edit = (plan: PlanDocument) => PlanDocument;
type Side = 'mine' | 'theirs';

const phase = fc.constantFrom(...([1, 2, 3] as const));
const item = fc.constantFrom('1.clinic.quad-set.left', '2.clinic.bridge-double-leg.none');
const empty: Omit<PlanPhase, 'number'> = {
  ...{ weeks: 1, visitsPerWeek: 1, homePerDay: 1 },
  ...{ clinic: [], home: [], exit: [] },
};

/** Edits that make phases come and go, and what stands in them. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  phase.map(
    (number): Edit =>
      (plan) =>
        removePhase(plan, number),
  ),
  phase.map(
    (number): Edit =>
      (plan) =>
        addPhase(plan, { ...empty, number }),
  ),
  fc.tuple(phase, fc.integer({ min: 3, max: 6 })).map(
    ([at, weeks]): Edit =>
      (plan) =>
        setPhaseWeeks(plan, at, weeks),
  ),
  fc.tuple(item, phase, fc.constantFrom('clinic' as const, 'home' as const)).map(
    ([id, number, lane]): Edit =>
      (plan) =>
        moveItem(plan, id, { phase: number, lane }),
  ),
  fc.tuple(item, fc.constantFrom('a', 'b')).map(
    ([id, note]): Edit =>
      (plan) =>
        setNote(plan, id, note),
  ),
  item.map(
    (id): Edit =>
      (plan) =>
        removeItem(plan, id),
  ),
  fc.constant<Edit>((plan) => excludeExercise(plan, 'bridge-double-leg')),
);
const edits: fc.Arbitrary<Edit> = fc.array(edit, { maxLength: 5 }).map(
  (list): Edit =>
    (plan) =>
      list.reduce((before, change) => change(before), plan),
);

/** Decides every conflict for one side, also those that only show once others are decided. */
function decided(merge: PlanMerge, side: Side): PlanDocument {
  const open = merge.conflicts.find((conflict) => !conflict.decided);
  return open ? decided(resolveConflict(merge, open.id, side), side) : merge.plan;
}

const hasPhase = ({ phases }: PlanDocument, number: PlanPhase['number']): boolean =>
  phases.some((one) => one.number === number);

describe('mergePlans', () => {
  it('loses nothing of the side for which all is decided, but what the other alone took away', () => {
    fc.assert(
      fc.property(
        fc.tuple(edits, edits, edits),
        fc.constantFrom<Side>('mine', 'theirs'),
        ([first, second, third], side) => {
          const base = first(kneePlan);
          const [own, other] = [second(base), third(base)];
          const versions = side === 'mine' ? { mine: own, theirs: other } : { mine: other, theirs: own };
          const plan = decided(mergePlans({ base, ...versions }), side);
          for (const { item: lost, spot } of allItems(own).filter((one) => findItem(plan, one.item.id) === null)) {
            const isGone = !hasPhase(plan, spot.phase) || other.excluded.includes(lost.exerciseId);
            expect(findItem(other, lost.id)).toBeNull();
            expect(isGone || hasPhase(other, spot.phase)).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('loses no item that both sides have', () => {
    fc.assert(
      fc.property(edits, edits, (second, third) => {
        const [mine, theirs] = [second(kneePlan), third(kneePlan)];
        for (const side of ['mine', 'theirs'] as const) {
          const plan = decided(mergePlans({ base: kneePlan, mine, theirs }), side);
          const ofBoth = allItems(mine).filter((one) => findItem(theirs, one.item.id) !== null);
          expect(ofBoth.filter((one) => findItem(plan, one.item.id) === null)).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
