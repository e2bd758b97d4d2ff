import { shippedExercises } from '../exercise/shipped-library';
import { exerciseMinutes } from '../exercise/exercise-minutes';
import { itemOf } from '../plan/cases/signable-plan';
import { billedUnits } from './billed-units';
import { visitUnits } from './visit-units';

const library = new Map(shippedExercises.map((exercise) => [exercise.id, exercise]));

describe('visitUnits', () => {
  it('adds the minutes of each code and bills them', () => {
    const items = [itemOf('quad-set'), itemOf('bridge-double-leg', { phase: 2, side: null })];
    const minutes = items.map(({ exerciseId, dose, side }) => {
      const exercise = library.get(exerciseId);
      return exercise === undefined ? 0 : exerciseMinutes(exercise, dose, side);
    });
    const codes = items.map(({ exerciseId }) => library.get(exerciseId)?.cptCode ?? '');
    const expected: Record<string, number> = {};
    for (const [at, code] of codes.entries()) expected[code] = (expected[code] ?? 0) + (minutes[at] ?? 0);
    const minutesByCode = Object.fromEntries(
      Object.entries(expected).map(([code, total]) => [code, Math.round(total)]),
    );
    expect(visitUnits(items, library)).toEqual({ minutesByCode, ...billedUnits(minutesByCode) });
  });

  it('leaves out what the library does not have', () => {
    const gone = { ...itemOf('quad-set'), exerciseId: 'gone' };
    expect(visitUnits([gone], library)).toEqual({ minutesByCode: {}, medicare: {}, ama: {} });
  });
});
