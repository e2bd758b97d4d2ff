import { kneePlan } from '../cases/knee-plan';
import type { PlanDocument, PlanPlace } from '../plan-document';
import { addItem } from './add-item';
import { copyItem } from './copy-item';
import { excludeExercise, includeExercise } from './exclude-exercise';
import { setDose, setNote, setPinned, setSide } from './item-settings';
import { findItem, itemsAt } from './item-spot';
import { moveItem } from './move-item';
import { newItemId } from './new-item-id';
import { removeItem } from './remove-item';
import { replaceItem } from './replace-item';

const quadSet = '1.clinic.quad-set.left';
const heelProp = '1.home.heel-prop-extension.left';
const clinic1: PlanPlace = { phase: 1, lane: 'clinic' };
const clinic2: PlanPlace = { phase: 2, lane: 'clinic' };

const idsAt = (plan: PlanDocument, place: PlanPlace): string[] => itemsAt(plan, place).map(({ id }) => id);
const itemOf = (plan: PlanDocument, id: string) => findItem(plan, id)?.item;

const isometric = {
  form: 'strength-isometric',
  ...{ sets: 2, reps: 8, hold_s: 10, effort_pct_mvic: 40, rest_s: 45, sessions_per_day: 1 },
} as const;
const quadDose = { ...isometric, sets: 1, reps: 10, hold_s: 5, effort_pct_mvic: 30, rest_s: 30, sessions_per_day: 2 };
const wallSquat = { exerciseId: 'wall-squat-isometric', side: null, dose: isometric };

describe('newItemId', () => {
  it('names phase, lane, exercise and side, and counts on where that is taken', () => {
    expect(newItemId(kneePlan, clinic1, wallSquat)).toBe('1.clinic.wall-squat-isometric.none');
    expect(newItemId(kneePlan, clinic1, { exerciseId: 'quad-set', side: 'left' })).toBe(`${quadSet}~2`);
    const twice = copyItem(kneePlan, quadSet, clinic1);
    expect(newItemId(twice, clinic1, { exerciseId: 'quad-set', side: 'left' })).toBe(`${quadSet}~3`);
  });
});

describe('addItem', () => {
  it('puts a pinned item where it was asked, at the end by default', () => {
    expect(idsAt(addItem(kneePlan, { ...clinic1, at: 0 }, wallSquat), clinic1)).toEqual([
      '1.clinic.wall-squat-isometric.none',
      quadSet,
    ]);
    const plan = addItem(kneePlan, clinic1, wallSquat);
    expect(itemsAt(plan, clinic1).at(-1)).toEqual({
      ...{ ...wallSquat, id: '1.clinic.wall-squat-isometric.none', pinned: true, note: '' },
    });
  });

  it.each([-3, 0, 1, 99, Number.NaN])('keeps every item whatever the position: %d', (at) => {
    expect(idsAt(addItem(kneePlan, { ...clinic1, at }, wallSquat), clinic1)).toHaveLength(2);
  });

  it('takes an excluded exercise back in', () => {
    const plan = addItem(kneePlan, clinic1, { ...wallSquat, exerciseId: 'short-arc-quad' });
    expect(plan.excluded).toEqual([]);
  });

  it('changes nothing where there is no such phase', () => {
    expect(addItem(kneePlan, { phase: 5, lane: 'home' }, wallSquat)).toBe(kneePlan);
  });
});

describe('moveItem', () => {
  it('takes an item to another phase and lane, as it is but pinned there', () => {
    const plan = moveItem(kneePlan, quadSet, { phase: 2, lane: 'home', at: 0 });
    expect(idsAt(plan, clinic1)).toEqual([]);
    expect(itemsAt(plan, { phase: 2, lane: 'home' })).toEqual(
      itemsAt(kneePlan, clinic1).map((item) => ({ ...item, pinned: true })),
    );
  });

  it('counts the position without the moved item', () => {
    const plan = addItem(kneePlan, clinic1, wallSquat);
    const [first, second] = idsAt(plan, clinic1);
    expect(idsAt(moveItem(plan, quadSet, { ...clinic1, at: 1 }), clinic1)).toEqual([second, first]);
  });

  it('changes nothing where the item already stands, nor for what the plan does not have', () => {
    expect(moveItem(kneePlan, quadSet, { ...clinic1, at: 0 })).toBe(kneePlan);
    expect(moveItem(kneePlan, quadSet, { phase: 4, lane: 'clinic', at: 0 })).toBe(kneePlan);
    expect(moveItem(kneePlan, 'nothing', clinic2)).toBe(kneePlan);
  });
});

describe('copyItem', () => {
  it('prescribes the same once more, under an id of its own', () => {
    const plan = copyItem(kneePlan, heelProp, { phase: 2, lane: 'home' });
    const [copy] = itemsAt(plan, { phase: 2, lane: 'home' });
    expect(copy).toEqual({ ...itemOf(kneePlan, heelProp), id: '2.home.heel-prop-extension.left', pinned: true });
    expect(itemOf(plan, heelProp)).toBe(itemOf(kneePlan, heelProp));
  });

  it('changes nothing for an unknown item', () => {
    expect(copyItem(kneePlan, 'nothing', clinic1)).toBe(kneePlan);
  });
});

describe('replaceItem', () => {
  it('puts another exercise in the same spot, with an id and a history of its own', () => {
    const plan = replaceItem(setNote(kneePlan, quadSet, 'Towel below the knee'), quadSet, wallSquat);
    expect(itemsAt(plan, clinic1)).toEqual([
      { ...wallSquat, id: '1.clinic.wall-squat-isometric.none', pinned: true, note: '' },
    ]);
  });

  it('keeps id and note where only side or dose are other ones', () => {
    const noted = setNote(kneePlan, quadSet, 'Towel below the knee');
    const plan = replaceItem(noted, quadSet, { exerciseId: 'quad-set', side: 'both', dose: isometric });
    expect(itemOf(plan, quadSet)).toMatchObject({ side: 'both', dose: isometric, note: 'Towel below the knee' });
  });

  it('changes nothing for an unknown item', () => {
    expect(replaceItem(kneePlan, 'nothing', wallSquat)).toBe(kneePlan);
  });
});

describe('what an item says', () => {
  it('changes where it stands', () => {
    expect(itemOf(setDose(kneePlan, quadSet, isometric), quadSet)?.dose).toEqual(isometric);
    expect(itemOf(setSide(kneePlan, quadSet, 'right'), quadSet)?.side).toBe('right');
    expect(itemOf(setPinned(kneePlan, quadSet, true), quadSet)?.pinned).toBe(true);
    expect(itemOf(setNote(kneePlan, quadSet, 'Slowly'), quadSet)?.note).toBe('Slowly');
  });

  it('takes no dose of another form: the exercise says how it is dosed', () => {
    expect(setDose(kneePlan, heelProp, isometric)).toBe(kneePlan);
  });

  it('changes nothing when it says so already', () => {
    expect(setDose(kneePlan, quadSet, quadDose)).toBe(kneePlan);
    expect(setSide(kneePlan, quadSet, 'left')).toBe(kneePlan);
    expect(setPinned(kneePlan, 'nothing', true)).toBe(kneePlan);
  });
});

describe('excludeExercise', () => {
  it('takes the exercise out of every lane and notes that it is not wanted', () => {
    const plan = excludeExercise(copyItem(kneePlan, quadSet, { phase: 2, lane: 'home' }), 'quad-set');
    expect(idsAt(plan, clinic1)).toEqual([]);
    expect(idsAt(plan, { phase: 2, lane: 'home' })).toEqual([]);
    expect(plan.excluded).toEqual(['short-arc-quad', 'quad-set']);
  });

  it('changes nothing the second time', () => {
    const plan = excludeExercise(kneePlan, 'quad-set');
    expect(excludeExercise(plan, 'quad-set')).toBe(plan);
  });

  it('is taken back by including, which puts it nowhere', () => {
    expect(includeExercise(kneePlan, 'short-arc-quad').excluded).toEqual([]);
    expect(includeExercise(kneePlan, 'quad-set')).toBe(kneePlan);
  });
});

describe('removeItem', () => {
  it('takes the item out, and changes nothing for an unknown one', () => {
    expect(idsAt(removeItem(kneePlan, quadSet), clinic1)).toEqual([]);
    expect(removeItem(kneePlan, 'nothing')).toBe(kneePlan);
  });
});
