import fc from 'fast-check';
import { kneePlan } from './cases/knee-plan';
import type { PlanDocument, PlanPhase } from './plan-document';
import { addItem } from './edit/add-item';
import { addPhase } from './edit/add-phase';
import { addGateCriterion, removeGateCriterion } from './edit/gate-criteria';
import { addGoal, changeGoal, linkGoal, removeGoal } from './edit/goals';
import type { NewGoal } from './edit/goals';
import { setPhaseWeeks } from './edit/phase-rhythm';
import { setLimits, setPainLimit, setPlanNotes } from './edit/plan-settings';
import { diffPlans } from './diff-plans';
import { mergePlans, resolveConflict } from './merge-plans';
import type { PlanMerge } from './merge-plans';
import { copyItem } from './edit/copy-item';
import { excludeExercise, includeExercise } from './edit/exclude-exercise';
import { setDose, setPinned, setSide, setStage } from './edit/item-settings';
import { allItems, findItem } from './edit/item-spot';
import type { ItemSpot } from './edit/item-spot';
import { moveItem } from './edit/move-item';
import { removeItem } from './edit/remove-item';
import { removePhase } from './edit/remove-phase';
import { replaceItem } from './edit/replace-item';

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

const pain = { measure: 'nprsRest', op: '<=', visits: 1, source: 'policy' } as const;
const goal: NewGoal = {
  ...{ kind: 'function', activity: 'Walk to the shop', measure: 'lefs', baseline: 40 },
  ...{ target: 60, weeks: 6, problems: [] },
};

/** An edit of an item that is chosen by its rank, so that it mostly exists. */
type Edit = (plan: PlanDocument) => PlanDocument;
const idOf = (plan: PlanDocument, rank: number): string => {
  const items = allItems(plan);
  return items[rank % Math.max(items.length, 1)]?.item.id ?? 'nothing';
};
const rank = fc.nat(20);
const target = fc.integer({ min: 41, max: 80 });
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
  fc.tuple(rank, fc.integer({ min: 1, max: 12 })).map(
    ([at, reps]): Edit =>
      (plan) =>
        setDose(plan, idOf(plan, at), { ...dose, reps }),
  ),
  fc.tuple(rank, fc.boolean()).map(
    ([at, pinned]): Edit =>
      (plan) =>
        setPinned(plan, idOf(plan, at), pinned),
  ),
  fc.tuple(rank, fc.constantFrom({ kind: 'stopped' } as const, null)).map(
    ([at, stage]): Edit =>
      (plan) =>
        setStage(plan, idOf(plan, at), stage),
  ),
  fc.constantFrom({ value: 6, reason: 'Tendon programme' }, null).map(
    (limit): Edit =>
      (plan) =>
        setPainLimit(plan, limit),
  ),
  fc.tuple(phase, fc.integer({ min: 1, max: 6 })).map(
    ([at, weeks]): Edit =>
      (plan) =>
        setPhaseWeeks(plan, at, weeks),
  ),
  fc.tuple(phase, fc.constantFrom(0, 3)).map(
    ([at, value]): Edit =>
      (plan) =>
        addGateCriterion(plan, at, { ...pain, value }),
  ),
  phase.map(
    (number): Edit =>
      (plan) =>
        removeGateCriterion(plan, number, 'p1-rest-pain'),
  ),
  target.map(
    (value): Edit =>
      (plan) =>
        changeGoal(plan, 'goal-1', { target: value }),
  ),
  fc.constantFrom('goal-1', 'goal-2').map(
    (id): Edit =>
      (plan) =>
        removeGoal(plan, id),
  ),
  target.map(
    (value): Edit =>
      (plan) =>
        addGoal(plan, { ...goal, target: value }),
  ),
  fc.constantFrom('weak.quadriceps.left', 'impaired.balance.none').map(
    (problem): Edit =>
      (plan) =>
        linkGoal(plan, 'goal-1', problem),
  ),
  fc.constantFrom(30, 60).map(
    (clinicMinutes): Edit =>
      (plan) =>
        setLimits(plan, { clinicMinutes }),
  ),
  fc.constantFrom('a', 'b').map(
    (notes): Edit =>
      (plan) =>
        setPlanNotes(plan, notes),
  ),
);

const edits: fc.Arbitrary<Edit> = fc.array(edit, { maxLength: 12 }).map(
  (list): Edit =>
    (plan) =>
      list.reduce((before, change) => change(before), plan),
);

function expectMerged(versions: PlanMerge['versions'], plan: PlanDocument): void {
  const merge = mergePlans(versions);
  expect(merge.conflicts).toEqual([]);
  expect(merge.plan).toEqual(plan);
}

/** Decides every conflict for one side, also those that only show once others are decided. */
function decided(merge: PlanMerge, side: 'mine' | 'theirs'): PlanMerge {
  const open = merge.conflicts.find((conflict) => !conflict.decided);
  return open ? decided(resolveConflict(merge, open.id, side), side) : merge;
}

/** Everything in which a plan differs from another but the order inside a lane. */
const unordered = (plan: PlanDocument): unknown => ({
  ...plan,
  goals: plan.goals
    .toSorted((one, other) => one.id.localeCompare(other.id))
    .map((one) => ({ ...one, problems: [...one.problems].sort() })),
  excluded: [...plan.excluded].sort(),
  phases: plan.phases.map((one) => ({
    ...one,
    clinic: one.clinic.toSorted(byId),
    home: one.home.toSorted(byId),
    exit: one.exit.toSorted(byId),
  })),
});
const byId = (one: { id: string }, other: { id: string }): number => one.id.localeCompare(other.id);

/** No two items with one id, no gap between phases, and no item that is excluded. */
function expectWhole(plan: PlanDocument): void {
  const items = allItems(plan).map(({ item }) => item);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(items.filter((item) => plan.excluded.includes(item.exerciseId))).toEqual([]);
  const first = plan.phases[0]?.number ?? 0;
  expect(plan.phases.map(({ number }) => number)).toEqual(plan.phases.map((_, index) => first + index));
}

describe('edits of a plan', () => {
  it('never leave two items with one id, a gap between phases, or an item that is excluded', () => {
    fc.assert(
      fc.property(edits, (change) => {
        const plan = change(kneePlan);
        expectWhole(plan);
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

describe('diffPlans', () => {
  it('finds nothing between a plan and itself, and something where anything but a pin changed', () => {
    fc.assert(
      fc.property(edits, edit, (first, second) => {
        const before = first(kneePlan);
        const after = second(before);
        expect(diffPlans(before, before)).toEqual([]);
        const unpinned = (plan: PlanDocument): unknown =>
          allItems(plan).reduce((one: PlanDocument, { item }) => setPinned(one, item.id, false), plan);
        const isSame = JSON.stringify(unpinned(before)) === JSON.stringify(unpinned(after));
        expect(diffPlans(before, after).length > 0).toBe(!isSame);
      }),
    );
  });
});

describe('mergePlans', () => {
  it('answers what one side made when the other changed nothing', () => {
    fc.assert(
      fc.property(edits, edits, (first, second) => {
        const base = first(kneePlan);
        const changed = second(base);
        expectMerged({ base, mine: base, theirs: changed }, changed);
        expectMerged({ base, mine: changed, theirs: base }, changed);
        expectMerged({ base, mine: changed, theirs: changed }, changed);
      }),
    );
  });

  it('comes to the same whoever is called mine, once every conflict is decided for one person', () => {
    fc.assert(
      fc.property(edits, edits, edits, (first, second, third) => {
        const base = first(kneePlan);
        const [one, other] = [second(base), third(base)];
        const merged = decided(mergePlans({ base, mine: one, theirs: other }), 'mine');
        const turned = decided(mergePlans({ base, mine: other, theirs: one }), 'theirs');
        expect(unordered(merged.plan)).toEqual(unordered(turned.plan));
      }),
    );
  });

  it('loses no item that one side took away and the other touched, and none that either added', () => {
    fc.assert(
      fc.property(edits, edits, edits, (first, second, third) => {
        const base = first(kneePlan);
        const [mine, theirs] = [second(base), third(base)];
        const { plan } = mergePlans({ base, mine, theirs });
        const lost = allItems(theirs).filter(({ item }) => findItem(plan, item.id) === null);
        for (const { item, spot } of lost) {
          const former = findItem(base, item.id);
          expect(former && { ...former.item, spot: { ...former.spot, at: spot.at } }).toEqual({ ...item, spot });
          expect(findItem(mine, item.id)).toBeNull();
        }
      }),
    );
  });

  it('answers a plan that is whole whatever is decided', () => {
    const choice = fc.constantFrom(...(['mine', 'theirs', 'both'] as const));
    fc.assert(
      fc.property(edits, edits, fc.array(choice, { minLength: 1 }), (second, third, choices) => {
        let merge = mergePlans({ base: kneePlan, mine: second(kneePlan), theirs: third(kneePlan) });
        merge.conflicts.forEach(({ id }, at) => {
          merge = resolveConflict(merge, id, choices[at % choices.length] ?? 'mine');
        });
        expectWhole(merge.plan);
      }),
    );
  });
});
