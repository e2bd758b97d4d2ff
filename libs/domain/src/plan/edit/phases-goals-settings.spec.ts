import { kneePlan } from '../cases/knee-plan';
import type { PlanPhase } from '../plan-document';
import { addPhase } from './add-phase';
import { addGateCriterion, changeGateCriterion, removeGateCriterion, setGate } from './gate-criteria';
import { addGoal, changeGoal, linkGoal, removeGoal, unlinkGoal } from './goals';
import type { NewGoal } from './goals';
import { allItems } from './item-spot';
import { setHomePerDay, setPhaseWeeks, setVisitsPerWeek } from './phase-rhythm';
import { setCalendar, setDiagnosis, setLimits, setPlanNotes } from './plan-settings';
import { removePhase } from './remove-phase';

const third: PlanPhase = {
  ...{ number: 3, weeks: 4, visitsPerWeek: 1, homePerDay: 1, clinic: [], home: [], exit: [] },
};
const numbers = ({ phases }: typeof kneePlan): number[] => phases.map(({ number }) => number);

describe('the rhythm of a phase', () => {
  it('changes in one phase and leaves the other as it is', () => {
    const plan = setHomePerDay(setVisitsPerWeek(setPhaseWeeks(kneePlan, 1, 4), 1, 0.5), 1, 3);
    expect(plan.phases[0]).toMatchObject({ weeks: 4, visitsPerWeek: 0.5, homePerDay: 3 });
    expect(plan.phases[1]).toBe(kneePlan.phases[1]);
    expect(plan.calendar).toBe(kneePlan.calendar);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('is never %d weeks long', (weeks) => {
    expect(setPhaseWeeks(kneePlan, 1, weeks)).toBe(kneePlan);
  });

  it.each([-1, Number.NaN])('has never %d visits a week or home programmes a day', (amount) => {
    expect(setVisitsPerWeek(kneePlan, 1, amount)).toBe(kneePlan);
    expect(setHomePerDay(kneePlan, 1, amount)).toBe(kneePlan);
  });

  it('changes nothing in a phase that the plan does not have', () => {
    expect(setPhaseWeeks(kneePlan, 5, 2)).toBe(kneePlan);
  });
});

describe('addPhase', () => {
  it('adds a phase at either end and leaves no gap', () => {
    expect(numbers(addPhase(kneePlan, third))).toEqual([1, 2, 3]);
    const later = removePhase(setCalendar(kneePlan, { visits: [] }), 1);
    expect(numbers(addPhase(later, { ...third, number: 1 }))).toEqual([1, 2]);
    expect(addPhase(kneePlan, { ...third, number: 4 })).toBe(kneePlan);
    expect(addPhase(kneePlan, { ...third, number: 2 })).toBe(kneePlan);
  });

  it('gives a new id to an item whose id is taken', () => {
    const items = kneePlan.phases[0]?.clinic ?? [];
    const plan = addPhase(kneePlan, { ...third, clinic: items, home: items });
    const ids = allItems(plan).map(({ item }) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('3.clinic.quad-set.left');
  });
});

describe('removePhase', () => {
  it('takes the last phase with its items and its planned visits', () => {
    const plan = removePhase(kneePlan, 2);
    expect(numbers(plan)).toEqual([1]);
    expect(plan.calendar.visits.map(({ id }) => id)).toEqual(['v1', 'v2']);
  });

  it('keeps a phase in which something happened, one in the middle, and the only one', () => {
    expect(removePhase(kneePlan, 1)).toBe(kneePlan);
    const three = addPhase(kneePlan, third);
    expect(removePhase(three, 2)).toBe(three);
    const one = removePhase(kneePlan, 2);
    expect(removePhase(one, 1)).toBe(one);
  });
});

describe('the gate of a phase', () => {
  const settled = { measure: 'painSettledByMorning', op: '==', value: true, visits: 1, source: 'policy' } as const;

  it('gets a criterion with an id of its own', () => {
    const plan = addGateCriterion(addGateCriterion(kneePlan, 1, settled), 1, settled);
    expect(plan.phases[0]?.exit.map(({ id }) => id)).toEqual([
      'p1-rest-pain',
      'p1-painSettledByMorning',
      'p1-painSettledByMorning-2',
    ]);
  });

  it('changes, loses and replaces its criteria', () => {
    const stricter = changeGateCriterion(kneePlan, { phase: 1, id: 'p1-rest-pain' }, { value: 2, visits: 2 });
    expect(stricter.phases[0]?.exit).toMatchObject([{ id: 'p1-rest-pain', value: 2, visits: 2 }]);
    expect(removeGateCriterion(kneePlan, 1, 'p1-rest-pain').phases[0]?.exit).toEqual([]);
    expect(setGate(kneePlan, 2, []).phases[1]?.exit).toEqual([]);
  });

  it('changes nothing for an unknown phase or criterion', () => {
    expect(addGateCriterion(kneePlan, 5, settled)).toBe(kneePlan);
    expect(changeGateCriterion(kneePlan, { phase: 1, id: 'p2-pain' }, { value: 1 })).toBe(kneePlan);
    expect(removeGateCriterion(kneePlan, 1, 'p2-pain')).toBe(kneePlan);
  });
});

describe('goals', () => {
  const goal: NewGoal = {
    ...{ kind: 'pain', activity: 'Sleep through the night', measure: 'nprs' },
    ...{ baseline: 6, target: 2, weeks: 4, problems: [] },
  };

  it('are added under a free id, changed and removed', () => {
    const plan = addGoal(kneePlan, goal);
    expect(plan.goals.map(({ id }) => id)).toEqual(['goal-1', 'goal-2']);
    expect(changeGoal(plan, 'goal-2', { target: 1 }).goals[1]).toEqual({ id: 'goal-2', ...goal, target: 1 });
    const second = removeGoal(plan, 'goal-1');
    expect(addGoal(second, goal).goals.map(({ id }) => id)).toEqual(['goal-2', 'goal-3']);
  });

  it('are served by problems of the plan, each once', () => {
    const plan = linkGoal(kneePlan, 'goal-1', 'impaired.balance.none');
    expect(plan.goals[0]?.problems).toEqual(['weak.quadriceps.left', 'impaired.balance.none']);
    expect(linkGoal(plan, 'goal-1', 'impaired.balance.none')).toBe(plan);
    expect(linkGoal(plan, 'goal-1', 'tight.soleus.left')).toBe(plan);
    expect(unlinkGoal(plan, 'goal-1', 'impaired.balance.none')).toEqual(kneePlan);
  });

  it('stay as they are when an id is unknown', () => {
    expect(changeGoal(kneePlan, 'goal-9', { target: 1 })).toBe(kneePlan);
    expect(removeGoal(kneePlan, 'goal-9')).toBe(kneePlan);
    expect(linkGoal(kneePlan, 'goal-9', 'impaired.balance.none')).toBe(kneePlan);
    expect(unlinkGoal(kneePlan, 'goal-1', 'impaired.balance.none')).toBe(kneePlan);
  });
});

describe('settings of the whole plan', () => {
  it('change by name and leave the rest', () => {
    expect(setLimits(kneePlan, { clinicMinutes: 30 }).limits).toEqual({ ...kneePlan.limits, clinicMinutes: 30 });
    expect(setDiagnosis(kneePlan, { icd10: 'M17.0' }).presentation).toEqual({
      ...{ id: 'knee-oa', icd10: 'M17.0', side: 'left' },
    });
    expect(setCalendar(kneePlan, { startOn: '2026-10-01' }).calendar.visits).toBe(kneePlan.calendar.visits);
    expect(setPlanNotes(kneePlan, 'Works nights').notes).toBe('Works nights');
  });

  it('answer the same plan when they say so already', () => {
    expect(setLimits(kneePlan, { clinicMinutes: 45 })).toBe(kneePlan);
    expect(setCalendar(kneePlan, { weekdays: ['mon', 'thu'] })).toBe(kneePlan);
    expect(setPlanNotes(kneePlan, '')).toBe(kneePlan);
  });
});
