import { canonicalJson } from '../kernel/canonical-json';
import type { Json } from '../kernel/canonical-json';
import { readShape } from '../kernel/read-shape';
import { kneePlan } from './cases/knee-plan';
import { diffPlans } from './diff-plans';
import { setDose, setStage } from './edit/item-settings';
import { findItem } from './edit/item-spot';
import { setPainLimit } from './edit/plan-settings';
import { replaceItem } from './edit/replace-item';
import { mergePlans, resolveConflict } from './merge-plans';
import type { ItemStage, PlanDocument } from './plan-document';
import { painLimitShape } from './plan-shape';
import { readPlanDocument } from './read-plan-document';

const quadSet = '1.clinic.quad-set.left';
const resting: ItemStage = { kind: 'resting', until: '2026-09-12' };
const maintenance: ItemStage = { kind: 'maintenance', daysPerWeek: 2 };
const harder = {
  form: 'strength-isometric',
  ...{ sets: 1, reps: 10, hold_s: 10, effort_pct_mvic: 30, rest_s: 30, sessions_per_day: 2 },
} as const;
const limit = { value: 6, reason: 'Tendon programme' };
const stageOf = (plan: PlanDocument) => findItem(plan, quadSet)?.item.stage;
const merged = (mine: PlanDocument, theirs: PlanDocument) => mergePlans({ base: kneePlan, mine, theirs });

describe('the stage of an item', () => {
  it.each([resting, maintenance, { kind: 'stopped' } as const])('is kept by a plan that is read: %j', (stage) => {
    const plan = setStage(kneePlan, quadSet, stage);
    expect(readPlanDocument(plan)).toMatchObject({ ok: true, value: plan });
  });

  it('leaves no trace once the item is worked on again', () => {
    const again = setStage(setStage(kneePlan, quadSet, resting), quadSet, null);
    expect(canonicalJson(again as unknown as Json)).toBe(canonicalJson(kneePlan as unknown as Json));
    expect(setStage(kneePlan, quadSet, null)).toBe(kneePlan);
  });

  it('stays when a person changes the dose, and goes with the exercise', () => {
    const plan = setStage(kneePlan, quadSet, maintenance);
    expect(stageOf(setDose(plan, quadSet, harder))).toEqual(maintenance);
    const replaced = replaceItem(plan, quadSet, { exerciseId: 'wall-squat-isometric', side: null, dose: harder });
    expect(replaced.phases[0]?.clinic[0]).not.toHaveProperty('stage');
  });

  it('is a difference between two plans', () => {
    expect(diffPlans(kneePlan, setStage(kneePlan, quadSet, resting))).toMatchObject([
      { kind: 'item-stage', item: { id: quadSet }, from: null, to: resting },
    ]);
  });

  it('is merged beside a dose that the other side changed', () => {
    const { plan, conflicts } = merged(setStage(kneePlan, quadSet, resting), setDose(kneePlan, quadSet, harder));
    expect(conflicts).toEqual([]);
    expect(findItem(plan, quadSet)?.item).toMatchObject({ stage: resting, dose: harder });
  });

  it('is a conflict where two sides decided differently', () => {
    const merge = merged(setStage(kneePlan, quadSet, resting), setStage(kneePlan, quadSet, maintenance));
    expect(merge.conflicts).toMatchObject([{ kind: 'item-stage', item: quadSet, taken: 'theirs' }]);
    expect(stageOf(merge.plan)).toEqual(maintenance);
    expect(stageOf(resolveConflict(merge, `item-stage.${quadSet}`, 'mine').plan)).toEqual(resting);
  });
});

describe('the pain limit of a plan', () => {
  it('leaves no trace where that of the clinic holds', () => {
    expect(setPainLimit(kneePlan, null)).toBe(kneePlan);
    expect(setPainLimit(setPainLimit(kneePlan, limit), null)).toEqual(kneePlan);
    expect(merged(kneePlan, kneePlan).plan).not.toHaveProperty('painLimit');
  });

  it.each([
    [{ value: 2, reason: 'Below the safe zone' }],
    [{ value: 8, reason: 'Too much' }],
    [{ value: 4.5, reason: 'No whole number' }],
    [{ value: 6, reason: '' }],
  ])('is refused as %j', (refused) => {
    expect(readShape(painLimitShape, refused).ok).toBe(false);
    expect(readPlanDocument(setPainLimit(kneePlan, limit)).ok).toBe(true);
  });

  it('is a difference, and is merged', () => {
    const mine = setPainLimit(kneePlan, limit);
    expect(diffPlans(kneePlan, mine)).toEqual([{ kind: 'pain-limit', from: null, to: limit }]);
    expect(merged(mine, kneePlan).plan.painLimit).toEqual(limit);
    const theirs = setPainLimit(kneePlan, { value: 4, reason: 'Flares easily' });
    expect(merged(mine, theirs).conflicts).toMatchObject([{ kind: 'pain-limit', mine: limit }]);
  });
});
