import { itemOf } from '../../plan/cases/signable-plan';
import type { PlanItem } from '../../plan/plan-document';
import { contextBy, inputsAbout, planOf, visitBy } from '../cases/recorded-visit';
import { finishedVisit } from '../cases/visit-case';
import type { FinishedVisit, VisitContext } from '../visit-context';
import type { PerformedItem, VisitDocument } from '../visit/visit-document';

const quadSet = itemOf('quad-set');
const atHome = itemOf('quad-set', { lane: 'home' });
const press = itemOf('leg-press-single', { phase: 3 });
const bridge = itemOf('bridge-double-leg', { side: null });
const plan = planOf([quadSet, press, bridge], [atHome]);

/** Visits every third day up to 17 March, the last one last. */
function after(...visits: readonly VisitDocument[]): FinishedVisit[] {
  return visits.map((document, at) => {
    const day = 17 - 3 * (visits.length - 1 - at);
    const verdicts = Object.fromEntries(
      document.items.map(({ item }) => [item, { action: 'HOLD', rule: 'z-default' } as const]),
    );
    return finishedVisit(`2026-03-${String(day).padStart(2, '0')}`, document, verdicts);
  });
}

const doing = (item: PlanItem, changes: Partial<PerformedItem> = {}): VisitDocument =>
  visitBy(plan, { [item.id]: changes });
const nothing = visitBy(plan);
const withTarget = (item: PlanItem, target: object): VisitDocument => {
  const higher = planOf([{ ...item, dose: { ...item.dose, ...target } }]);
  return visitBy(higher, { [item.id]: {} });
};

const at = (item: PlanItem, context: Partial<VisitContext>) => inputsAbout(item.id, contextBy(plan, context));

describe('sessions at the present dose', () => {
  it('are none at the first visit, and today’s is not counted', () => {
    expect(at(quadSet, { visit: doing(quadSet) }).sessionsAtLevel).toBe(0);
    expect(at(quadSet, { history: after(doing(quadSet), doing(quadSet)) }).sessionsAtLevel).toBe(2);
  });

  it('count no session that was done in part, skipped or swapped', () => {
    const history = after(
      doing(quadSet, { outcome: 'partly', why: 'tired', dose: { ...quadSet.dose, reps: 4 } as PlanItem['dose'] }),
      doing(quadSet, { outcome: 'skipped', why: 'no time', dose: null }),
      doing(quadSet, { outcome: 'swapped', why: 'machine taken', swappedFor: bridge.exerciseId }),
      doing(quadSet),
    );
    expect(at(quadSet, { history }).sessionsAtLevel).toBe(1);
  });

  it('pass over a visit at which the item was not done, and end at another dose', () => {
    expect(at(quadSet, { history: after(doing(quadSet), nothing, doing(quadSet)) }).sessionsAtLevel).toBe(2);
    const harder = withTarget(quadSet, { hold_s: 15 });
    expect(at(quadSet, { history: after(doing(quadSet), harder, doing(quadSet)) }).sessionsAtLevel).toBe(1);
  });

  it('count a session above the target, and one at this dose under another target', () => {
    const above = doing(quadSet, { dose: { ...quadSet.dose, reps: 12 } as PlanItem['dose'] });
    const harder = withTarget(quadSet, { hold_s: 15 });
    const items = harder.items.map((row) => ({
      ...row,
      performed: row.performed && { ...row.performed, dose: quadSet.dose },
    }));
    expect(at(quadSet, { history: after(above) }).sessionsAtLevel).toBe(1);
    expect(at(quadSet, { history: after({ ...harder, items }) }).sessionsAtLevel).toBe(1);
  });

  it('include those at home of the same exercise, side and dose', () => {
    const visit = { ...nothing, home: { sessionsDone: 4, painDuring: null } };
    expect(at(quadSet, { history: after(doing(quadSet)), visit }).sessionsAtLevel).toBe(5);
    expect(at(atHome, { history: after(doing(quadSet)), visit }).sessionsAtLevel).toBe(5);
    expect(at(press, { history: after(doing(press)), visit }).sessionsAtLevel).toBe(1);
  });

  it('count no report of a visit that may have lowered the dose', () => {
    const reported = { ...doing(quadSet), home: { sessionsDone: 4, painDuring: null } };
    const [visit] = after(reported) as [FinishedVisit];
    const lowered = { ...visit, verdicts: { [atHome.id]: { action: 'REGRESS', rule: 'p-high' } as const } };
    expect(at(quadSet, { history: [visit] }).sessionsAtLevel).toBe(5);
    expect(at(quadSet, { history: [lowered] }).sessionsAtLevel).toBe(1);
  });

  it('are unknown of a home item that nobody saw and nobody asked about', () => {
    expect(at(atHome, { history: after(nothing) }).sessionsAtLevel).toBeUndefined();
    const asked = { ...nothing, home: { sessionsDone: 0, painDuring: null } };
    expect(at(atHome, { history: after(nothing), visit: asked }).sessionsAtLevel).toBe(0);
  });

  it('hold in the next phase, where the exercise stands under another id', () => {
    const moved = { ...quadSet, id: '2.clinic.quad-set.right' };
    const later = planOf([moved]);
    const context = contextBy(later, { history: after(doing(quadSet), doing(quadSet)), visit: visitBy(later) });
    expect(inputsAbout(moved.id, context).sessionsAtLevel).toBe(2);
  });
});

describe('sessions in all', () => {
  it('count today’s and those at another dose; those at home for the home item alone', () => {
    const reported = { ...doing(quadSet), home: { sessionsDone: 4, painDuring: null } };
    const history = after(withTarget(quadSet, { hold_s: 15 }));
    expect(at(quadSet, { history, visit: reported }).sessionsTotal).toBe(2);
    expect(at(atHome, { history, visit: reported }).sessionsTotal).toBe(6);
  });
});

describe('targets met', () => {
  it('need this session and the one before', () => {
    expect(at(quadSet, { visit: doing(quadSet) })).not.toHaveProperty('repsMet');
    expect(at(quadSet, { history: after(doing(quadSet)), visit: doing(quadSet) })).toMatchObject({
      ...{ repsMet: true, holdMet: true },
    });
  });

  it('are not met once one of the two fell short in repetitions, holds or load', () => {
    for (const short of [{ reps: 9 }, { hold_s: 4 }, { effort_pct_mvic: 10 }, { sets: 0 }]) {
      const visit = doing(quadSet, { dose: { ...quadSet.dose, ...short } as PlanItem['dose'] });
      expect(at(quadSet, { history: after(doing(quadSet)), visit }).holdMet).toBe(false);
      expect(at(quadSet, { history: after(visit), visit: doing(quadSet) }).repsMet).toBe(false);
    }
  });

  it('are unknown before the item is done today, and while its dose was not noted', () => {
    expect(at(quadSet, { history: after(doing(quadSet)) })).not.toHaveProperty('repsMet');
    const visit = doing(quadSet, { dose: null });
    expect(at(quadSet, { history: after(doing(quadSet)), visit })).not.toHaveProperty('repsMet');
  });

  it('are not met by less than the plan’s dose, though the target was lowered for today', () => {
    const lowered = { ...quadSet.dose, reps: 8 } as PlanItem['dose'];
    const visit = doing(quadSet, { dose: lowered });
    const items = visit.items.map((row) => (row.item === quadSet.id ? { ...row, target: lowered } : row));
    const inputs = at(quadSet, { history: after(doing(quadSet)), visit: { ...visit, items } });
    expect([inputs.repsMet, inputs.holdMet]).toEqual([false, false]);
  });

  it('are not met at home by what the clinic does with less', () => {
    const more = { ...atHome, dose: { ...atHome.dose, reps: 12 } as PlanItem['dose'] };
    const context = contextBy(planOf([quadSet], [more]), { history: after(doing(quadSet)), visit: doing(quadSet) });
    expect(inputsAbout(more.id, context).repsMet).toBe(false);
    expect(inputsAbout(quadSet.id, context).repsMet).toBe(true);
  });

  it('say nothing of holds where the form has none', () => {
    const inputs = at(press, { history: after(doing(press)), visit: doing(press) });
    expect([inputs.repsMet, inputs.holdMet]).toEqual([true, undefined]);
  });
});

describe('rows of sessions', () => {
  const surplus = (surplusReps: number): VisitDocument => doing(press, { seen: { surplusReps } });
  const many = (reps: number): VisitDocument => doing(bridge, { dose: { ...bridge.dose, reps } as PlanItem['dose'] });

  it('with surplus count back from today', () => {
    expect(at(press, { history: after(surplus(2)), visit: surplus(2) }).surplusRepsSessions).toBe(2);
    expect(at(press, { history: after(surplus(3), surplus(1)), visit: surplus(2) }).surplusRepsSessions).toBe(1);
    expect(at(press, { history: after(surplus(3)), visit: surplus(1) }).surplusRepsSessions).toBe(0);
  });

  it('with surplus are unknown while today’s is, and end at a session of which it is', () => {
    expect(at(press, { history: after(surplus(3)), visit: doing(press) })).not.toHaveProperty('surplusRepsSessions');
    expect(at(press, { history: after(surplus(3), doing(press)), visit: surplus(2) }).surplusRepsSessions).toBe(1);
  });

  it('with surplus count none that was done with less than the load', () => {
    const dose = { ...press.dose, load_pct_1rm: 10 } as PlanItem['dose'];
    const visit = doing(press, { outcome: 'partly', why: 'Machine taken', dose, seen: { surplusReps: 4 } });
    expect(at(press, { history: after(surplus(2)), visit }).surplusRepsSessions).toBe(0);
  });

  it('with surplus count none at another load, and none where no load can follow', () => {
    const lighter = planOf([{ ...press, dose: { ...press.dose, load_pct_1rm: 10 } as PlanItem['dose'] }]);
    const before = visitBy(lighter, { [press.id]: { seen: { surplusReps: 4 } } });
    expect(at(press, { history: after(before), visit: surplus(2) }).surplusRepsSessions).toBe(1);
    const visit = doing(bridge, { seen: { surplusReps: 4 } });
    expect(at(bridge, { history: after(visit), visit })).not.toHaveProperty('surplusRepsSessions');
  });

  it('at the top of the usual repetitions count back from today', () => {
    expect(at(bridge, { history: after(many(20)), visit: many(20) }).repsAtCeilingSessions).toBe(2);
    expect(at(bridge, { history: after(many(20)), visit: many(19) }).repsAtCeilingSessions).toBe(0);
    expect(at(bridge, { history: after(many(20)) })).not.toHaveProperty('repsAtCeilingSessions');
  });

  it('at the top of the usual repetitions count none with fewer sets than the item has', () => {
    const twice = { ...bridge, dose: { ...bridge.dose, sets: 3 } as PlanItem['dose'] };
    const context = contextBy(planOf([twice]), { history: after(many(20)), visit: many(20) });
    expect(inputsAbout(bridge.id, context).repsAtCeilingSessions).toBe(0);
  });

  it('know which load can rise', () => {
    expect([at(press, {}).loadAdjustable, at(bridge, {}).loadAdjustable]).toEqual([true, false]);
  });
});
