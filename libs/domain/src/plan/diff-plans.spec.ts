import { kneePlan } from './cases/knee-plan';
import { diffPlans } from './diff-plans';
import { addItem } from './edit/add-item';
import { addPhase } from './edit/add-phase';
import { excludeExercise } from './edit/exclude-exercise';
import { addGateCriterion, changeGateCriterion, removeGateCriterion } from './edit/gate-criteria';
import { addGoal, changeGoal, removeGoal } from './edit/goals';
import { setDose, setNote, setPinned, setSide } from './edit/item-settings';
import { moveItem } from './edit/move-item';
import { setHomePerDay, setPhaseWeeks, setVisitsPerWeek } from './edit/phase-rhythm';
import { setCalendar, setDiagnosis, setLimits, setPlanNotes } from './edit/plan-settings';
import { removeItem } from './edit/remove-item';
import { replaceItem } from './edit/replace-item';
import type { PlanDocument, PlanPhase } from './plan-document';

const quadSet = '1.clinic.quad-set.left';
const bridge = '2.clinic.bridge-double-leg.none';
const isometric = {
  form: 'strength-isometric',
  ...{ sets: 1, reps: 10, hold_s: 5, effort_pct_mvic: 30, rest_s: 30, sessions_per_day: 2 },
} as const;
const clinic1 = { phase: 1, lane: 'clinic' } as const;

const wallSquat = { exerciseId: 'wall-squat-isometric', side: null, dose: isometric };
const since = (change: (plan: PlanDocument) => PlanDocument) => diffPlans(kneePlan, change(kneePlan));

describe('diffPlans', () => {
  it('finds nothing between a plan and itself, nor where an item is pinned', () => {
    expect(diffPlans(kneePlan, JSON.parse(JSON.stringify(kneePlan)) as PlanDocument)).toEqual([]);
    expect(since((plan) => setPinned(plan, quadSet, true))).toEqual([]);
  });

  it('tells each parameter of a dose with what it asks of the patient', () => {
    const harder = { ...isometric, hold_s: 10, effort_pct_mvic: 40 };
    expect(since((plan) => setDose(plan, quadSet, harder))).toMatchObject([
      {
        kind: 'item-dose',
        item: { id: quadSet },
        place: clinic1,
        parameters: [
          { parameter: 'hold_s', from: 5, to: 10, direction: 'harder' },
          { parameter: 'effort_pct_mvic', from: 30, to: 40, direction: 'harder' },
        ],
        direction: 'harder',
      },
    ]);
  });

  it('calls a dose neither harder nor easier when its parameters disagree or no ladder speaks of them', () => {
    const mixed = { ...isometric, hold_s: 10, effort_pct_mvic: 20 };
    expect(since((plan) => setDose(plan, quadSet, mixed))).toMatchObject([{ direction: 'other' }]);
    const rested = { ...isometric, rest_s: 60 };
    expect(since((plan) => setDose(plan, quadSet, rested))).toMatchObject([
      { parameters: [{ parameter: 'rest_s', direction: 'other' }], direction: 'other' },
    ]);
  });

  it('tells which exercise took the spot of another', () => {
    expect(since((plan) => replaceItem(plan, quadSet, wallSquat))).toMatchObject([
      { kind: 'item-replaced', place: clinic1, from: { id: quadSet }, to: { exerciseId: 'wall-squat-isometric' } },
    ]);
  });

  it('tells what is new and what is gone', () => {
    expect(since((plan) => addItem(plan, clinic1, wallSquat))).toMatchObject([
      { kind: 'item-added', place: clinic1, item: { exerciseId: 'wall-squat-isometric' } },
    ]);
    expect(since((plan) => removeItem(plan, bridge))).toMatchObject([{ kind: 'item-removed', item: { id: bridge } }]);
  });

  it('tells a move once, wherever it goes, and no shift of its neighbours', () => {
    expect(since((plan) => moveItem(plan, quadSet, { phase: 2, lane: 'clinic', at: 0 }))).toMatchObject([
      { kind: 'item-moved', item: { id: quadSet }, from: clinic1, to: { phase: 2, lane: 'clinic', at: 0 } },
    ]);
    const three = addItem(addItem(kneePlan, clinic1, wallSquat), clinic1, { ...wallSquat, side: 'left' });
    expect(diffPlans(three, moveItem(three, quadSet, { ...clinic1, at: 2 }))).toMatchObject([
      { kind: 'item-moved', item: { id: quadSet }, from: { at: 0 }, to: { at: 2 } },
    ]);
  });

  it('tells side and note', () => {
    expect(since((plan) => setNote(setSide(plan, quadSet, 'both'), quadSet, 'Slowly'))).toMatchObject([
      { kind: 'item-side', from: 'left', to: 'both' },
      { kind: 'item-note', from: '', to: 'Slowly' },
    ]);
  });

  it('tells the rhythm and the gate of a phase', () => {
    const rhythm = (plan: PlanDocument) => setHomePerDay(setVisitsPerWeek(setPhaseWeeks(plan, 1, 3), 1, 1), 1, 1);
    expect(since(rhythm)).toEqual([
      { kind: 'phase-weeks', phase: 1, from: 2, to: 3 },
      { kind: 'visits-per-week', phase: 1, from: 2, to: 1 },
      { kind: 'home-per-day', phase: 1, from: 2, to: 1 },
    ]);
    const settled = { measure: 'painSettledByMorning', op: '==', value: true, visits: 1, source: 'policy' } as const;
    const gate = (plan: PlanDocument) =>
      addGateCriterion(
        removeGateCriterion(
          changeGateCriterion(plan, { phase: 1, id: 'p1-rest-pain' }, { value: 2 }),
          ...([2, 'p2-pain'] as const),
        ),
        ...([1, settled] as const),
      );
    expect(since(gate)).toMatchObject([
      { kind: 'criterion-changed', phase: 1, from: { value: 3 }, to: { value: 2 } },
      { kind: 'criterion-added', phase: 1, criterion: { measure: 'painSettledByMorning' } },
      { kind: 'criterion-removed', phase: 2, criterion: { id: 'p2-pain' } },
    ]);
  });

  it('tells a phase that came or went, and its items', () => {
    const third: PlanPhase = {
      ...{ number: 3, weeks: 2, visitsPerWeek: 1, homePerDay: 1 },
      ...{ clinic: [], home: [], exit: [] },
    };
    const longer = addItem(addPhase(kneePlan, third), { phase: 3, lane: 'home' }, wallSquat);
    expect(diffPlans(kneePlan, longer)).toMatchObject([{ kind: 'phase-added', phase: 3 }, { kind: 'item-added' }]);
    expect(diffPlans(longer, kneePlan)).toMatchObject([{ kind: 'phase-removed', phase: 3 }, { kind: 'item-removed' }]);
  });

  it('tells goals field by field', () => {
    const goal = { ...kneePlan.goals[0], target: 65, weeks: 10 } as PlanDocument['goals'][number];
    expect(since((plan) => changeGoal(plan, 'goal-1', goal))).toMatchObject([
      { kind: 'goal-changed', field: 'target', from: 60, to: 65 },
      { kind: 'goal-changed', field: 'weeks', from: 8, to: 10 },
    ]);
    expect(since((plan) => addGoal(removeGoal(plan, 'goal-1'), goal))).toMatchObject([
      { kind: 'goal-changed', field: 'target' },
      { kind: 'goal-changed', field: 'weeks' },
    ]);
    expect(since((plan) => removeGoal(plan, 'goal-1'))).toMatchObject([{ kind: 'goal-removed' }]);
  });

  it('tells diagnosis, problems, limits, exclusions and notes before all else', () => {
    const changed = (plan: PlanDocument): PlanDocument => ({
      ...setPlanNotes(
        excludeExercise(setLimits(setDiagnosis(plan, { icd10: 'M17.0' }), { clinicMinutes: 30 }), 'wall-squat'),
        'Works nights',
      ),
      assessmentId: 'assessment-2',
      problems: plan.problems.slice(1).map((problem) => ({ ...problem, weight: 3 })),
    });
    expect(since((plan) => setPhaseWeeks(changed(plan), 1, 3)).map(({ kind }) => kind)).toEqual([
      ...['diagnosis', 'assessment', 'problem-removed', 'problem-weight', 'limits'],
      ...['exercise-excluded', 'notes', 'phase-weeks'],
    ]);
  });

  it('counts what became of the visits', () => {
    const [first, second, third] = kneePlan.calendar.visits;
    const visits = [
      { ...first, at: '10:00' },
      { ...second, status: 'planned' },
      { ...third, id: 'v9' },
    ] as PlanDocument['calendar']['visits'];
    expect(since((plan) => setCalendar(plan, { startOn: '2026-09-08', visits }))).toEqual([
      { kind: 'calendar', field: 'startOn', from: '2026-09-07', to: '2026-09-08' },
      { kind: 'visits', added: 1, removed: 1, moved: 1, recorded: 1 },
    ]);
  });
});
