import { kneePlan } from './cases/knee-plan';
import { addItem } from './edit/add-item';
import { addPhase } from './edit/add-phase';
import { excludeExercise } from './edit/exclude-exercise';
import { changeGateCriterion } from './edit/gate-criteria';
import { addGoal, changeGoal, linkGoal } from './edit/goals';
import type { NewGoal } from './edit/goals';
import { setDose, setNote, setPinned } from './edit/item-settings';
import { findItem, itemsAt } from './edit/item-spot';
import { moveItem } from './edit/move-item';
import { setPhaseWeeks } from './edit/phase-rhythm';
import { setCalendar, setDiagnosis, setLimits } from './edit/plan-settings';
import { removeItem } from './edit/remove-item';
import { removePhase } from './edit/remove-phase';
import { replaceItem } from './edit/replace-item';
import { mergePlans, resolveConflict } from './merge-plans';
import type { PlanMerge } from './merge-plans';
import type { PlanDocument, PlanPhase } from './plan-document';
import type { PlannedVisit } from './planned-visit';

type Change = (plan: PlanDocument) => PlanDocument;

const quadSet = '1.clinic.quad-set.left';
const bridge = '2.clinic.bridge-double-leg.none';
const clinic1 = { phase: 1, lane: 'clinic' } as const;
const clinic2 = { phase: 2, lane: 'clinic' } as const;
const isometric = {
  form: 'strength-isometric',
  ...{ sets: 1, reps: 10, hold_s: 5, effort_pct_mvic: 30, rest_s: 30, sessions_per_day: 2 },
} as const;
const wallSquat = { exerciseId: 'wall-squat-isometric', side: null, dose: isometric };
const raise = { exerciseId: 'straight-leg-raise', side: null, dose: isometric };
const goal: NewGoal = {
  ...{ kind: 'function', activity: 'Walk to the shop', measure: 'lefs', baseline: 40 },
  ...{ target: 60, weeks: 6, problems: [] },
};
const third: PlanPhase = {
  ...{ number: 3, weeks: 2, visitsPerWeek: 1, homePerDay: 1 },
  ...{ clinic: [], home: [], exit: [] },
};

function merged(mine: Change, theirs: Change, base = kneePlan): PlanMerge {
  return mergePlans({ base, mine: mine(base), theirs: theirs(base) });
}
const idsAt = (plan: PlanDocument, place: typeof clinic1 | typeof clinic2): string[] =>
  itemsAt(plan, place).map(({ id }) => id);
const inShort = ({ conflicts }: PlanMerge): string[] => conflicts.map(({ id, taken }) => `${id}: ${taken}`);

describe('mergePlans', () => {
  it('takes what only one side changed, item by item and field by field', () => {
    const merge = merged(
      (plan) => setNote(setPhaseWeeks(setDose(plan, quadSet, { ...isometric, reps: 8 }), 1, 3), bridge, 'Slowly'),
      (plan) => changeGoal(setLimits(setPinned(plan, quadSet, true), { clinicMinutes: 30 }), 'goal-1', { target: 70 }),
    );
    expect(merge.conflicts).toEqual([]);
    expect(findItem(merge.plan, quadSet)?.item).toMatchObject({ dose: { reps: 8 }, pinned: true });
    expect(findItem(merge.plan, bridge)?.item.note).toBe('Slowly');
    expect(merge.plan).toMatchObject({ limits: { clinicMinutes: 30 }, phases: [{ weeks: 3 }, {}] });
    expect(merge.plan.goals).toMatchObject([{ target: 70 }]);
  });

  it('takes a dose whole, theirs until it is decided', () => {
    const merge = merged(
      (plan) => setDose(plan, quadSet, { ...isometric, reps: 8 }),
      (plan) => setDose(plan, quadSet, { ...isometric, hold_s: 10 }),
    );
    expect(inShort(merge)).toEqual([`item-dose.${quadSet}: theirs`]);
    expect(merge.conflicts[0]).toMatchObject({ base: isometric, mine: { reps: 8 }, decided: false });
    expect(findItem(merge.plan, quadSet)?.item.dose).toEqual({ ...isometric, hold_s: 10 });
    const decided = resolveConflict(merge, `item-dose.${quadSet}`, 'mine');
    expect(findItem(decided.plan, quadSet)?.item.dose).toEqual({ ...isometric, reps: 8 });
    expect(decided.conflicts[0]).toMatchObject({ taken: 'mine', decided: true });
  });

  it('joins the spot of one side with the dose of the other', () => {
    const merge = merged(
      (plan) => moveItem(plan, quadSet, clinic2),
      (plan) => setDose(plan, quadSet, { ...isometric, hold_s: 10 }),
    );
    expect(merge.conflicts).toEqual([]);
    expect(findItem(merge.plan, quadSet)).toMatchObject({ item: { dose: { hold_s: 10 } }, spot: clinic2 });
  });

  it('drops what one side took away and the other left alone', () => {
    const merge = merged(
      (plan) => removeItem(plan, quadSet),
      (plan) => setPhaseWeeks(plan, 1, 3),
    );
    expect(merge.conflicts).toEqual([]);
    expect(idsAt(merge.plan, clinic1)).toEqual([]);
  });

  it('keeps what one side took away while the other changed it, until somebody decides', () => {
    const merge = merged(
      (plan) => setDose(plan, quadSet, { ...isometric, reps: 8 }),
      (plan) => removeItem(plan, quadSet),
    );
    expect(inShort(merge)).toEqual([`item.${quadSet}: mine`]);
    expect(idsAt(merge.plan, clinic1)).toEqual([quadSet]);
    expect(idsAt(resolveConflict(merge, `item.${quadSet}`, 'theirs').plan, clinic1)).toEqual([]);
    expect(resolveConflict(merge, `item.${quadSet}`, 'both')).toBe(merge);
  });

  it('keeps both exercises when two persons replaced one by two others', () => {
    const merge = merged(
      (plan) => replaceItem(plan, quadSet, wallSquat),
      (plan) => replaceItem(plan, quadSet, raise),
    );
    const [mine, theirs] = ['1.clinic.wall-squat-isometric.none', '1.clinic.straight-leg-raise.none'];
    expect(inShort(merge)).toEqual([`item.${quadSet}: both`]);
    expect(new Set(idsAt(merge.plan, clinic1))).toEqual(new Set([mine, theirs]));
    expect(idsAt(resolveConflict(merge, `item.${quadSet}`, 'mine').plan, clinic1)).toEqual([mine]);
    expect(idsAt(resolveConflict(merge, `item.${quadSet}`, 'theirs').plan, clinic1)).toEqual([theirs]);
  });

  it('has one item where both put the same exercise', () => {
    const merge = merged(
      (plan) => replaceItem(plan, quadSet, wallSquat),
      (plan) => addItem(plan, clinic1, wallSquat),
    );
    expect(merge.conflicts).toEqual([]);
    expect(idsAt(merge.plan, clinic1)).toEqual(['1.clinic.wall-squat-isometric.none']);
  });

  it('keeps the order of whoever changed it, and asks where both did', () => {
    const base = addItem(addItem(kneePlan, clinic1, wallSquat), clinic1, raise);
    const [first, second, last] = idsAt(base, clinic1) as [string, string, string];
    const toEnd: Change = (plan) => moveItem(plan, first, clinic1);
    const toFront: Change = (plan) => moveItem(plan, last, { ...clinic1, at: 0 });
    expect(idsAt(merged(toEnd, (plan) => setPhaseWeeks(plan, 1, 3), base).plan, clinic1)).toEqual([
      second,
      last,
      first,
    ]);
    const merge = merged(toEnd, toFront, base);
    expect(inShort(merge)).toEqual(['order.1.clinic: theirs']);
    expect(idsAt(merge.plan, clinic1)).toEqual([last, first, second]);
    expect(idsAt(resolveConflict(merge, 'order.1.clinic', 'mine').plan, clinic1)).toEqual([second, last, first]);
  });

  it('uses an exercise that one side excluded and the other put in, until somebody decides', () => {
    const merge = merged(
      (plan) => excludeExercise(plan, wallSquat.exerciseId),
      (plan) => addItem(plan, clinic1, wallSquat),
    );
    expect(inShort(merge)).toEqual(['exclusion.wall-squat-isometric: theirs']);
    expect(idsAt(merge.plan, clinic1)).toHaveLength(2);
    const decided = resolveConflict(merge, 'exclusion.wall-squat-isometric', 'mine').plan;
    expect(idsAt(decided, clinic1)).toEqual([quadSet]);
    expect(decided.excluded).toEqual(['short-arc-quad', 'wall-squat-isometric']);
  });

  it('keeps a last phase that one side took away while the other changed it', () => {
    const merge = merged(
      (plan) => removePhase(plan, 2),
      (plan) => setPhaseWeeks(plan, 2, 6),
    );
    expect(inShort(merge)).toEqual(['extent.last: theirs']);
    expect(merge.plan.phases.map(({ weeks }) => weeks)).toEqual([2, 6]);
    expect(resolveConflict(merge, 'extent.last', 'mine').plan.phases.map(({ number }) => number)).toEqual([1]);
  });

  it('keeps what stands in a phase that one side took away while the other changed it', () => {
    const change: Change = (plan) => setPhaseWeeks(plan, 2, 6);
    const remove: Change = (plan) => removePhase(plan, 2);
    for (const [merge, side] of [
      [merged(change, remove), 'mine'],
      [merged(remove, change), 'theirs'],
    ] as const) {
      expect(inShort(merge)).toEqual([`extent.last: ${side}`]);
      expect(idsAt(merge.plan, clinic2)).toEqual([bridge]);
      expect(resolveConflict(merge, 'extent.last', side).plan.phases).toEqual(change(kneePlan).phases);
    }
  });

  it('leaves out of such a phase what the side that took it away put elsewhere or excluded', () => {
    const change: Change = (plan) => setPhaseWeeks(plan, 2, 6);
    const moved = merged(change, (plan) => removePhase(moveItem(plan, bridge, clinic1), 2));
    expect([idsAt(moved.plan, clinic1), idsAt(moved.plan, clinic2)]).toEqual([[quadSet, bridge], []]);
    const excluded = merged(change, (plan) => removePhase(excludeExercise(plan, 'bridge-double-leg'), 2));
    expect(inShort(excluded)).toEqual(['extent.last: mine']);
    expect(idsAt(excluded.plan, clinic2)).toEqual([]);
  });

  it('keeps an item where it was when it was moved into a phase that is taken away', () => {
    const move: Change = (plan) => setNote(moveItem(plan, quadSet, clinic2), quadSet, 'Slowly');
    const remove: Change = (plan) => removePhase(plan, 2);
    const merge = merged(move, remove);
    expect(inShort(merge)).toEqual(['extent.last: mine']);
    expect(new Set(idsAt(merge.plan, clinic2))).toEqual(new Set([quadSet, bridge]));
    const turned = resolveConflict(merged(remove, move), 'extent.last', 'mine');
    for (const { plan, conflicts } of [resolveConflict(merge, 'extent.last', 'theirs'), turned]) {
      expect(conflicts).toHaveLength(1);
      expect(idsAt(plan, clinic1)).toEqual([quadSet]);
      expect(findItem(plan, quadSet)?.item.note).toBe('Slowly');
    }
  });

  it('takes a phase away with its planned visits when the other side left it alone, and never leaves a gap', () => {
    const shorter = merged(
      (plan) => removePhase(plan, 2),
      (plan) => setPhaseWeeks(plan, 1, 3),
    );
    expect(shorter.conflicts).toEqual([]);
    expect(shorter.plan.phases.map(({ number }) => number)).toEqual([1]);
    expect(shorter.plan.calendar.visits.map(({ id }) => id)).toEqual(['v1', 'v2']);
    const longer = merged(
      (plan) => removePhase(plan, 2),
      (plan) => addPhase(plan, third),
    );
    expect(inShort(longer)).toEqual(['extent.last: theirs']);
    expect(longer.plan.phases.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('takes goals whole, their problems one by one, and both of two new goals', () => {
    const merge = merged(
      (plan) => addGoal(linkGoal(plan, 'goal-1', 'impaired.balance.none'), { ...goal, target: 50 }),
      (plan) => addGoal(changeGoal(plan, 'goal-1', { target: 70 }), { ...goal, target: 55 }),
    );
    expect(inShort(merge)).toEqual(['goal.goal-2: both']);
    expect(merge.plan.goals).toMatchObject([
      { id: 'goal-1', target: 70, problems: ['weak.quadriceps.left', 'impaired.balance.none'] },
      { id: 'goal-2', target: 55 },
      { id: 'goal-3', target: 50 },
    ]);
  });

  it('asks about gates, rhythm, diagnosis, limits and start where both changed them', () => {
    const change =
      (value: number): Change =>
      (plan) =>
        [
          (one: PlanDocument) => changeGateCriterion(one, { phase: 1, id: 'p1-rest-pain' }, { value }),
          (one: PlanDocument) => setPhaseWeeks(one, 1, value + 3),
          (one: PlanDocument) => setDiagnosis(one, { icd10: `M17.${String(value)}` }),
          (one: PlanDocument) => setLimits(one, { clinicMinutes: value }),
          (one: PlanDocument) => setCalendar(one, { restHours: value }),
        ].reduce((before, edit) => edit(before), plan);
    expect(inShort(merged(change(1), change(2)))).toEqual([
      ...['diagnosis.icd10: theirs', 'limits.clinicMinutes: theirs', 'calendar.restHours: theirs'],
      ...['phase-weeks.1: theirs', 'criterion.1.p1-rest-pain: theirs'],
    ]);
  });

  describe('with visits', () => {
    const withThird =
      (visit: Partial<PlannedVisit>): Change =>
      (plan) => {
        const visits = plan.calendar.visits.map((one) => (one.id === 'v3' ? { ...one, ...visit } : one));
        return setCalendar(plan, { visits });
      };
    const base = withThird({ fixed: false })(kneePlan);

    it('never loses what happened to what was arranged', () => {
      const attended = withThird({ status: 'attended' });
      const moved = withThird({ on: '2026-09-22' });
      for (const merge of [merged(attended, moved, base), merged(moved, attended, base)]) {
        expect(merge.conflicts).toEqual([]);
        expect(merge.plan.calendar.visits.at(-1)).toMatchObject({ status: 'attended', on: '2026-09-21' });
      }
    });

    it('asks only where two persons fixed it, and keeps the visits by day', () => {
      const merge = merged(
        withThird({ fixed: true, on: '2026-09-08' }),
        withThird({ fixed: true, on: '2026-09-24' }),
        base,
      );
      expect(inShort(merge)).toEqual(['visit.v3: theirs']);
      const { visits } = resolveConflict(merge, 'visit.v3', 'mine').plan.calendar;
      expect(visits.map(({ id }) => id)).toEqual(['v1', 'v3', 'v2']);
      const arranged = merged(withThird({ on: '2026-09-22' }), withThird({ on: '2026-09-24' }), base);
      expect(arranged.conflicts).toEqual([]);
    });
  });
});

describe('resolveConflict', () => {
  it('changes nothing for a conflict that the merge does not have', () => {
    const merge = merged(
      (plan) => plan,
      (plan) => plan,
    );
    expect(resolveConflict(merge, 'notes', 'mine')).toBe(merge);
  });
});
