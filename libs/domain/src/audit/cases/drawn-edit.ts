import { addItem } from '../../plan/edit/add-item';
import { addPhase } from '../../plan/edit/add-phase';
import { copyItem } from '../../plan/edit/copy-item';
import { excludeExercise, includeExercise } from '../../plan/edit/exclude-exercise';
import { addGateCriterion, changeGateCriterion, removeGateCriterion } from '../../plan/edit/gate-criteria';
import { addGoal, changeGoal, linkGoal, removeGoal } from '../../plan/edit/goals';
import { setDose, setNote, setPinned, setSide, setStage } from '../../plan/edit/item-settings';
import { allItems } from '../../plan/edit/item-spot';
import { moveItem } from '../../plan/edit/move-item';
import { setHomePerDay, setPhaseWeeks, setVisitsPerWeek } from '../../plan/edit/phase-rhythm';
import { setCalendar, setDiagnosis, setLimits, setPainLimit, setPlanNotes } from '../../plan/edit/plan-settings';
import { removeItem } from '../../plan/edit/remove-item';
import { removePhase } from '../../plan/edit/remove-phase';
import { replaceItem } from '../../plan/edit/replace-item';
import type { PlanDocument } from '../../plan/plan-document';
import type { PhaseNumber } from '../../technique/dose-form';

/** What an edit is made from: which, of which item by its rank, and two values. */
export interface Draw {
  readonly kind: number;
  readonly rank: number;
  readonly one: number;
  readonly other: number;
}

type Edit = (plan: PlanDocument, draw: Draw) => PlanDocument;

const pain = { measure: 'nprsRest', op: '<=', visits: 1, source: 'policy' } as const;
const goal = { kind: 'function', activity: 'Walk to the shop', measure: 'lefs', baseline: 40 } as const;
const isometric = {
  form: 'strength-isometric',
  sets: 2,
  effort_pct_mvic: 40,
  rest_s: 45,
  sessions_per_day: 1,
} as const;

const pick = <const T>(values: readonly [T, ...T[]], at: number): T => values[at % values.length] ?? values[0];
const phaseOf = (draw: number): PhaseNumber => pick([1, 2, 3, 4, 5], draw);
const sideOf = (draw: number) => pick(['left', 'right', null], draw);
const exerciseOf = (draw: number): string => pick(['quad-set', 'straight-leg-raise', 'short-arc-quad'], draw);
const doseOf = (draw: number) => ({ ...isometric, reps: 8 + (draw % 4), hold_s: 5 });
const itemOf = (plan: PlanDocument, rank: number): string => {
  const items = allItems(plan);
  return items[rank % Math.max(items.length, 1)]?.item.id ?? 'nothing';
};
const spotOf = ({ one, other }: Draw) => {
  return { phase: phaseOf(one), lane: pick(['clinic', 'home'], other), at: other % 4 } as const;
};
const newItemOf = ({ one, other }: Draw) => ({ exerciseId: exerciseOf(one), side: sideOf(other), dose: doseOf(other) });

const itemEdits: readonly Edit[] = [
  (plan, draw) => addItem(plan, spotOf(draw), newItemOf(draw)),
  (plan, draw) => moveItem(plan, itemOf(plan, draw.rank), spotOf(draw)),
  (plan, draw) => moveItem(plan, itemOf(plan, draw.rank), spotOf(draw)),
  (plan, draw) => copyItem(plan, itemOf(plan, draw.rank), spotOf(draw)),
  (plan, draw) => replaceItem(plan, itemOf(plan, draw.rank), newItemOf(draw)),
  (plan, draw) => replaceItem(plan, itemOf(plan, draw.rank), newItemOf(draw)),
  (plan, draw) => setSide(plan, itemOf(plan, draw.rank), sideOf(draw.one)),
  (plan, draw) => removeItem(plan, itemOf(plan, draw.rank)),
  (plan, draw) => setDose(plan, itemOf(plan, draw.rank), doseOf(draw.one)),
  (plan, draw) => setDose(plan, itemOf(plan, draw.rank), doseOf(draw.one)),
  (plan, draw) => setPinned(plan, itemOf(plan, draw.rank), true),
  (plan, draw) => setNote(plan, itemOf(plan, draw.rank), pick(['', 'Slowly'], draw.one)),
  (plan, draw) => setStage(plan, itemOf(plan, draw.rank), pick([null, { kind: 'stopped' } as const], draw.one)),
];

const phaseEdits: readonly Edit[] = [
  (plan, draw) => {
    const frame = { weeks: 1, visitsPerWeek: 1, homePerDay: 1, exit: [], clinic: [], home: [] };
    return addPhase(plan, { ...frame, number: phaseOf(draw.one) });
  },
  (plan, draw) => removePhase(plan, phaseOf(draw.one)),
  (plan, draw) => setPhaseWeeks(plan, phaseOf(draw.one), 1 + (draw.other % 4)),
  (plan, draw) => setVisitsPerWeek(plan, phaseOf(draw.one), 1 + (draw.other % 3)),
  (plan, draw) => setHomePerDay(plan, phaseOf(draw.one), 1 + (draw.other % 3)),
  (plan, draw) => addGateCriterion(plan, phaseOf(draw.one), { ...pain, value: draw.other % 4 }),
  (plan, draw) =>
    changeGateCriterion(plan, { phase: phaseOf(draw.one), id: 'p1-rest-pain' }, { value: draw.other % 4 }),
  (plan, draw) => removeGateCriterion(plan, phaseOf(draw.one), 'p1-rest-pain'),
];

const planEdits: readonly Edit[] = [
  (plan, draw) => excludeExercise(plan, exerciseOf(draw.one)),
  (plan, draw) => includeExercise(plan, exerciseOf(draw.one)),
  (plan, draw) => addGoal(plan, { ...goal, target: 50 + (draw.one % 4), weeks: 6, problems: [] }),
  (plan, draw) => changeGoal(plan, 'goal-1', { target: 50 + (draw.one % 4) }),
  (plan) => linkGoal(plan, 'goal-1', 'impaired.balance.none'),
  (plan, draw) => removeGoal(plan, pick(['goal-1', 'goal-2'], draw.one)),
  (plan, draw) => setLimits(plan, { clinicMinutes: pick([30, 60], draw.one) }),
  (plan, draw) => setPlanNotes(plan, pick(['', 'Stairs first'], draw.one)),
  (plan, draw) => setPainLimit(plan, pick([null, { value: 6, reason: 'Tendon programme' }], draw.one)),
  (plan, draw) => setDiagnosis(plan, { side: sideOf(draw.one) }),
  (plan, draw) => setCalendar(plan, { restHours: pick([24, 48], draw.one) }),
  (plan, draw) => setCalendar(plan, { visits: plan.calendar.visits.slice(draw.one % 2) }),
];

const edits = [...itemEdits, ...phaseEdits, ...planEdits];

/** An edit of a plan as a person makes it, for drawn numbers; mostly of something that exists. */
export function drawnEdit(plan: PlanDocument, draw: Draw): PlanDocument {
  return edits[draw.kind % edits.length]?.(plan, draw) ?? plan;
}
