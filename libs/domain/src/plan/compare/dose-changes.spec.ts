import { kneePlan } from '../cases/knee-plan';
import { startingDose } from '../../exercise/starting-dose';
import type { PhaseNumber } from '../../technique/dose-form';
import type { Dose, DoseFormId } from '../../technique/dose-forms';
import { doseFormIds } from '../../technique/dose-forms';
import { harderDose } from '../../technique/step-dose';
import { doseChanges, sharedDirection } from './dose-changes';

const numbers: readonly PhaseNumber[] = [1, 2, 3, 4, 5];
const defaultsOf = (doseForm: DoseFormId): Dose[] =>
  numbers.flatMap((phase) => startingDose({ doseForm }, phase) ?? []);

describe('doseChanges', () => {
  it.each(doseFormIds)('calls a step up the ladder of %s harder and its way back easier', (form) => {
    for (const dose of defaultsOf(form)) {
      const harder = harderDose(dose);
      if (!harder) continue;
      expect(sharedDirection(doseChanges(dose, harder))).toBe('harder');
      expect(sharedDirection(doseChanges(harder, dose))).toBe('easier');
    }
  });

  it('finds nothing between equal doses', () => {
    for (const dose of doseFormIds.flatMap(defaultsOf)) expect(doseChanges(dose, { ...dose })).toEqual([]);
  });

  it('gives no direction to doses of different forms', () => {
    const [quadSet, bridge] = kneePlan.phases.map(({ clinic }) => clinic[0]?.dose);
    if (!quadSet || !bridge) throw new Error('The sample plan has an item in each phase.');
    expect(doseChanges(quadSet, bridge).every(({ direction }) => direction === 'other')).toBe(true);
  });

  it('tells a parameter that one dose leaves out', () => {
    const stretch = startingDose({ doseForm: 'stretch-static' }, 1);
    if (stretch?.form !== 'stretch-static') throw new Error('Phase 1 stretches.');
    expect(doseChanges(stretch, { ...stretch, sessions_per_day: 2 })).toEqual([
      { parameter: 'sessions_per_day', from: null, to: 2, direction: 'other' },
    ]);
  });
});
