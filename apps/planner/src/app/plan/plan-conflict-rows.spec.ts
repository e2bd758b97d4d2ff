import type { PlanDocument } from '@repattern/domain';
import { signablePlan as base } from '@repattern/domain/plan/cases/signable-plan';
import { changeGoal } from '@repattern/domain/plan/edit/goals';
import { setNote } from '@repattern/domain/plan/edit/item-settings';
import { removeItem } from '@repattern/domain/plan/edit/remove-item';
import { setPhaseWeeks } from '@repattern/domain/plan/edit/phase-rhythm';
import { mergePlans } from '@repattern/domain/plan/merge-plans';
import { planConflictRows } from './plan-conflict-rows';

const id = '1.clinic.quad-set.right';
const naming = { exercise: () => 'Quad set', item: () => 'Quad set' };

function rowsOf(mine: PlanDocument, theirs: PlanDocument) {
  return planConflictRows(mergePlans({ base, mine, theirs }).conflicts, naming);
}

describe('planConflictRows', () => {
  it('sets both decisions of one number beside each other', () => {
    const [row] = rowsOf(setPhaseWeeks(base, 1, 3), setPhaseWeeks(base, 1, 4));
    expect(row).toMatchObject({
      label: 'Phase 1: weeks',
      sides: [
        { whose: 'mine', entries: ['3'] },
        { whose: 'theirs', entries: ['4'] },
      ],
    });
  });

  it('says nothing for the side that took an item away', () => {
    const [row] = rowsOf(removeItem(base, id), setNote(base, id, 'Slowly'));
    expect(row?.label).toBe('Quad set');
    expect(row?.sides.map(({ entries }) => entries.length)).toEqual([0, 1]);
  });

  it('words a goal as a whole', () => {
    const [row] = rowsOf(changeGoal(base, 'goal-1', { target: 55 }), changeGoal(base, 'goal-1', { target: 65 }));
    expect(row?.sides[0]?.entries[0]).toMatch(/^Climb two flights of stairs: .+ 55 in 12 weeks$/);
  });

  it('offers to keep both where neither rules the other out', () => {
    const replaced = (exerciseId: string): PlanDocument => ({
      ...base,
      phases: base.phases.map((phase) => ({
        ...phase,
        clinic: phase.clinic.map((item) => ({ ...item, id: `1.clinic.${exerciseId}.right`, exerciseId })),
      })),
    });
    const [row] = rowsOf(replaced('straight-leg-raise'), replaced('knee-heel-slide-range'));
    expect(row?.sides.map(({ whose }) => whose)).toEqual(['mine', 'theirs', 'both']);
  });
});
