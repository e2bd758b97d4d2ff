import fc from 'fast-check';
import { kneePlan } from '../cases/knee-plan';
import type { PlanDocument, PlanPhase } from '../plan-document';
import { addItem } from './add-item';
import { addPhase } from './add-phase';
import { copyItem } from './copy-item';
import { excludeExercise, includeExercise } from './exclude-exercise';
import { setSide } from './item-settings';
import { allItems } from './item-spot';
import type { ItemSpot } from './item-spot';
import { moveItem } from './move-item';
import { removeItem } from './remove-item';
import { removePhase } from './remove-phase';
import { replaceItem } from './replace-item';

const dose = {
  form: 'strength-isometric',
  ...{ sets: 2, reps: 8, hold_s: 10, effort_pct_mvic: 40, rest_s: 45, sessions_per_day: 1 },
} as const;

const phase = fc.constantFrom(...([1, 2, 3, 4, 5] as const));
const side = fc.constantFrom(...(['left', 'right', 'both', null] as const));
const exerciseId = fc.constantFrom('quad-set', 'bridge-double-leg', 'short-arc-quad');
const spot: fc.Arbitrary<ItemSpot> = fc.record(
  { phase, lane: fc.constantFrom('clinic' as const, 'home' as const), at: fc.integer({ min: -1, max: 9 }) },
  { requiredKeys: ['phase', 'lane'] },
);
const newItem = fc.record({ exerciseId, side, dose: fc.constant(dose) });
const phaseOf = (number: PlanPhase['number'], plan: PlanDocument): PlanPhase => ({
  ...{ weeks: 1, visitsPerWeek: 1, homePerDay: 1, exit: [], ...plan.phases[0], clinic: [], home: [], number },
});

/** An edit of an item that is chosen by its rank, so that it mostly exists. */
type Edit = (plan: PlanDocument) => PlanDocument;
const idOf = (plan: PlanDocument, rank: number): string => {
  const items = allItems(plan);
  return items[rank % Math.max(items.length, 1)]?.item.id ?? 'nothing';
};
const rank = fc.nat(20);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(spot, newItem).map(
    ([to, item]): Edit =>
      (plan) =>
        addItem(plan, to, item),
  ),
  fc.tuple(rank, spot).map(
    ([at, to]): Edit =>
      (plan) =>
        moveItem(plan, idOf(plan, at), to),
  ),
  fc.tuple(rank, spot).map(
    ([at, to]): Edit =>
      (plan) =>
        copyItem(plan, idOf(plan, at), to),
  ),
  fc.tuple(rank, newItem).map(
    ([at, item]): Edit =>
      (plan) =>
        replaceItem(plan, idOf(plan, at), item),
  ),
  fc.tuple(rank, side).map(
    ([at, to]): Edit =>
      (plan) =>
        setSide(plan, idOf(plan, at), to),
  ),
  rank.map(
    (at): Edit =>
      (plan) =>
        removeItem(plan, idOf(plan, at)),
  ),
  exerciseId.map(
    (id): Edit =>
      (plan) =>
        excludeExercise(plan, id),
  ),
  exerciseId.map(
    (id): Edit =>
      (plan) =>
        includeExercise(plan, id),
  ),
  phase.map(
    (number): Edit =>
      (plan) =>
        addPhase(plan, phaseOf(number, plan)),
  ),
  phase.map(
    (number): Edit =>
      (plan) =>
        removePhase(plan, number),
  ),
);

describe('edits of a plan', () => {
  it('never leave two items with one id, a gap between phases, or an item that is excluded', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const plan = edits.reduce((before, change) => change(before), kneePlan);
        const items = allItems(plan).map(({ item }) => item);
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        expect(items.filter((item) => plan.excluded.includes(item.exerciseId))).toEqual([]);
        const first = plan.phases[0]?.number ?? 0;
        expect(plan.phases.map(({ number }) => number)).toEqual(plan.phases.map((_, index) => first + index));
      }),
    );
  });

  it('leave the former plan as it was and share every phase that they did not touch', () => {
    const before = JSON.stringify(kneePlan);
    fc.assert(
      fc.property(edit, (change) => {
        const plan = change(kneePlan);
        expect(JSON.stringify(kneePlan)).toBe(before);
        for (const former of kneePlan.phases) {
          const now = plan.phases.find(({ number }) => number === former.number);
          expect(now === undefined || now === former || JSON.stringify(now) !== JSON.stringify(former)).toBe(true);
        }
      }),
    );
  });
});
