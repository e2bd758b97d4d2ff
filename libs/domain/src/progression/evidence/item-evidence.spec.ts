import type { HealingEvent } from '../../assessment/assessment-document';
import { itemOf, signableBasis } from '../../plan/cases/signable-plan';
import type { PlanItem } from '../../plan/plan-document';
import { contextBy, evidenceAbout, inputsAbout, planOf, visitBy } from '../cases/recorded-visit';
import { finishedVisit } from '../cases/visit-case';
import type { VisitContext } from '../visit-context';
import type { PerformedItem, VisitDocument } from '../visit/visit-document';

const quadSet = itemOf('quad-set');
const atHome = itemOf('quad-set', { lane: 'home' });
const balance = itemOf('balance-tandem');
const walking = itemOf('walking-programme', { side: null });
const walkingAtHome = itemOf('walking-programme', { lane: 'home', side: null });
const plan = planOf([quadSet, balance, walking], [atHome, walkingAtHome]);

const doing = (item: PlanItem, changes: Partial<PerformedItem> = {}) => visitBy(plan, { [item.id]: changes });
const about = (item: PlanItem, changes: Partial<VisitContext> = {}) => evidenceAbout(item.id, contextBy(plan, changes));
const on = (day: number, document: VisitDocument) => finishedVisit(`2026-03-${String(day).padStart(2, '0')}`, document);

describe('evidence about an item', () => {
  it('has the dose of the plan, whatever was made of today’s target', () => {
    const visit = doing(quadSet);
    const items = visit.items.map((row) => ({ ...row, target: { ...row.target, reps: 3 } as PlanItem['dose'] }));
    expect(about(quadSet, { visit: { ...visit, items } }).dose).toEqual(quadSet.dose);
  });

  it('reduces what was done last: today, else before, else what was planned', () => {
    const dose = { ...quadSet.dose, reps: 7 } as PlanItem['dose'];
    const less = { ...quadSet.dose, reps: 5 } as PlanItem['dose'];
    expect(about(quadSet).lastDone).toEqual(quadSet.dose);
    const history = [on(10, doing(quadSet, { dose }))];
    expect(about(quadSet, { history }).lastDone).toEqual(dose);
    expect(about(quadSet, { history, visit: doing(quadSet, { dose: less }) }).lastDone).toEqual(less);
  });

  it('weighs the problems that it treats and that stand behind a goal', () => {
    expect(about(quadSet).goalWeight).toBe(3);
    expect(about(itemOf('quad-set')).goalWeight).toBe(3);
    expect(evidenceAbout(quadSet.id, contextBy({ ...plan, goals: [] })).goalWeight).toBe(0);
  });

  it('knows in which lanes the same is done', () => {
    expect(inputsAbout(quadSet.id, contextBy(plan)).setting).toBe('both');
    expect(inputsAbout(balance.id, contextBy(plan)).setting).toBe('clinic');
  });

  it('rests until its day, or until something stands in its place, and is kept up', () => {
    const staged = (stage: NonNullable<PlanItem['stage']>) => {
      const other = planOf([{ ...quadSet, stage }]);
      const { restUntil, maintenance } = evidenceAbout(quadSet.id, contextBy(other, { visit: visitBy(other) }));
      return [restUntil, maintenance];
    };
    expect(staged({ kind: 'resting', until: '2026-03-22' })).toEqual(['2026-03-22', false]);
    expect(staged({ kind: 'stopped' })).toEqual(['9999-12-31', false]);
    expect(staged({ kind: 'maintenance', daysPerWeek: 2 })).toEqual([null, true]);
    expect([about(quadSet).restUntil, about(quadSet).maintenance]).toEqual([null, false]);
  });

  it('has its inputs by name, each once', () => {
    const names = about(quadSet, { visit: doing(quadSet) }).inputs.map(({ input }) => input);
    expect(names).toEqual([...new Set(names)].sort());
  });

  it('takes the plan’s own limit of pain', () => {
    const own = { ...plan, painLimit: { value: 6, reason: 'tendon' } };
    expect(inputsAbout(quadSet.id, contextBy(own)).painLimit).toBe(6);
    expect(inputsAbout(quadSet.id, contextBy(plan))).not.toHaveProperty('painLimit');
  });
});

describe('rungs passed', () => {
  const clean = { seen: { touches: 0 }, quality: 3 };
  const passed = (changes: Partial<PerformedItem>) =>
    about(balance, { history: [on(10, doing(balance, changes))] }).rungsPassed;

  it('are those done to the full without a touch and of good quality', () => {
    expect(passed(clean)).toEqual(about(balance, { visit: doing(balance, clean) }).rungsPassed);
    expect(passed(clean)).toHaveLength(1);
    expect(passed({ ...clean, seen: { touches: 1 } })).toEqual([]);
    expect(passed({ ...clean, seen: {} })).toEqual([]);
    expect(passed({ ...clean, quality: 1 })).toEqual([]);
    expect(passed({ ...clean, outcome: 'partly', why: 'tired' })).toEqual([]);
  });

  it('of one leg say nothing about the other', () => {
    const left = itemOf('balance-tandem', { side: 'left' });
    const both = planOf([balance, left]);
    const history = [on(10, visitBy(both, { [left.id]: clean }))];
    const context = contextBy(both, { history, visit: visitBy(both) });
    expect(evidenceAbout(balance.id, context).rungsPassed).toEqual([]);
    expect(evidenceAbout(left.id, context).rungsPassed).toHaveLength(1);
  });
});

describe('the last week', () => {
  const minutes = (told: number) => doing(walking, { dose: { ...walking.dose, minutes: told } as PlanItem['dose'] });
  const totalOf = (changes: Partial<VisitContext>) => about(walking, changes).weekTotal;

  it('adds up the seven days before today, and leaves today out', () => {
    expect(
      totalOf({ history: [on(12, minutes(40)), on(13, minutes(10)), on(19, minutes(12))], visit: minutes(30) }),
    ).toBe(22);
    expect(totalOf({ history: [on(19, minutes(12)), on(20, minutes(40))] })).toBe(12);
  });

  it('is unknown where nothing was done in it, and where the form counts nothing', () => {
    expect(totalOf({ history: [on(12, minutes(40))] })).toBeNull();
    expect(about(quadSet, { history: [on(19, doing(quadSet))] }).weekTotal).toBeNull();
  });

  it('has the sessions at home, of a longer time only the share of the week', () => {
    const visit = { ...visitBy(plan), home: { sessionsDone: 10, painDuring: null } };
    const each = walkingAtHome.dose.form === 'aerobic-locomotor' ? walkingAtHome.dose.minutes : 0;
    expect(totalOf({ history: [on(15, visitBy(plan))], visit })).toBe(10 * each);
    expect(totalOf({ history: [on(6, visitBy(plan))], visit })).toBe(5 * each);
  });
});

describe('healing', () => {
  const fallout = itemOf('bent-knee-fallout');
  const bridge = itemOf('bridge-double-leg', { side: null });
  const after = (event: HealingEvent, item: PlanItem, day = '2026-03-20') => {
    const { presentation } = signableBasis.assessment;
    const assessment = { ...signableBasis.assessment, presentation: { ...presentation, events: [event] } };
    const other = planOf([item]);
    const context = contextBy(other, { visit: visitBy(other), basis: { ...signableBasis, assessment }, on: day });
    const { gateWeeks, weeksPostOp } = inputsAbout(item.id, context);
    return { gateWeeks, weeksPostOp };
  };
  const acl: HealingEvent = { procedure: 'acl-reconstruction', on: '2026-02-27', side: 'right', qualifiers: {} };

  it('gates nothing where nothing heals, and nothing that it does not forbid', () => {
    expect(inputsAbout(quadSet.id, contextBy(plan))).not.toHaveProperty('gateWeeks');
    expect(after(acl, fallout)).toEqual({});
  });

  it('gates the next variant of an item that has no load to raise', () => {
    const graft = (told: 'yes' | 'no') => after({ ...acl, qualifiers: { 'hamstring autograft': told } }, bridge);
    expect(graft('yes')).toEqual({ gateWeeks: 8, weeksPostOp: 3 });
    expect(graft('no')).toEqual({});
  });

  it('gates an item that it forbids, in whole weeks since the operation', () => {
    const arc = itemOf('short-arc-quad');
    const { gateWeeks, weeksPostOp } = after(acl, arc);
    expect(weeksPostOp).toBe(3);
    expect(gateWeeks).toBeGreaterThan(3);
    expect(after({ ...acl, side: 'left' }, arc)).toEqual({});
  });

  it('knows no weeks where nobody told the day of the operation', () => {
    const arc = itemOf('short-arc-quad');
    const { gateWeeks, weeksPostOp } = after({ ...acl, on: '' }, arc);
    expect(gateWeeks).toBeGreaterThan(0);
    expect(weeksPostOp).toBeUndefined();
  });
});

describe('the quadriceps', () => {
  const nmes = itemOf('nmes-quadriceps-isometric');
  const other = planOf([nmes, balance]);
  const tested = (test: 'quadriceps-index' | 'extension-lag', value: number) => {
    const visit = visitBy(other);
    return { ...visit, measured: { ...visit.measured, tests: [{ test, side: 'right' as const, value }] } };
  };
  const inputs = (item: PlanItem, visit: VisitDocument) => inputsAbout(item.id, contextBy(other, { visit }));

  it('is compared only for an item that trains it, once it was measured', () => {
    expect(inputs(nmes, visitBy(other))).not.toHaveProperty('quadIndex');
    expect(inputs(nmes, tested('quadriceps-index', 82)).quadIndex).toBe(82);
    expect(inputs(balance, tested('quadriceps-index', 82))).not.toHaveProperty('quadIndex');
  });

  it('lags from five degrees on', () => {
    expect([4, 5].map((lag) => inputs(nmes, tested('extension-lag', lag)).extensionLag)).toEqual([false, true]);
    expect(inputs(nmes, visitBy(other))).not.toHaveProperty('extensionLag');
  });
});
