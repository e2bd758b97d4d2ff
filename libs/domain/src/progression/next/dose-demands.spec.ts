import { doseFormIds } from '../../technique/dose-forms';
import { doseLadders } from '../../technique/dose-ladders';
import type { LadderStep } from '../../technique/dose-of';
import { demandsOf, parametersAsking } from './dose-demands';

describe('what a dose asks', () => {
  it.each(doseFormIds)('is some volume in %s', (form) => {
    expect(parametersAsking(form, 'volume')).not.toEqual([]);
  });

  it.each(doseFormIds)('is more where the ladder of %s goes up', (form) => {
    const demands = new Map(demandsOf(form));
    const steps: readonly LadderStep[] = doseLadders[form];
    for (const step of steps) {
      if (step.kind === 'balance') expect(demands.get('surface')).toBe('challenge');
      else expect(demands.get(step.parameter) === 'less').toBe(step.kind === 'add' && step.amount < 0);
      if (step.kind !== 'balance') expect(demands.has(step.parameter)).toBe(true);
    }
  });
});
