import { shippedExercises } from '../exercise/shipped-library';
import type { Exercise } from '../exercise/exercise';
import { effectOn } from './effect-on';

function exercise(id: string): Exercise {
  const found = shippedExercises.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe('effectOn', () => {
  const nmes = exercise('nmes-quadriceps-isometric');

  it('treats a weak tissue that the exercise activates, on the side on which it is done', () => {
    const weak = { kind: 'weak', tissue: 'quadriceps', side: 'left' } as const;
    expect(effectOn(nmes, 'left', weak)).toBe(1);
    expect(effectOn(nmes, 'both', weak)).toBe(1);
    expect(effectOn(nmes, null, weak)).toBe(1);
    expect(effectOn(nmes, 'right', weak)).toBe(0);
  });

  it('treats half of a problem of both sides, or of the midline, when one side is trained', () => {
    expect(effectOn(nmes, 'left', { kind: 'weak', tissue: 'quadriceps', side: 'both' })).toBe(0.5);
    expect(effectOn(nmes, 'left', { kind: 'impaired', ability: 'motor-control', side: null })).toBe(0.125);
  });

  it('treats no tissue on which the exercise does not act', () => {
    expect(effectOn(nmes, 'left', { kind: 'weak', tissue: 'soleus', side: 'left' })).toBe(0);
    expect(effectOn(nmes, 'left', { kind: 'tight', tissue: 'quadriceps', side: 'left' })).toBe(0);
  });

  it('treats an ability through form, pattern or demand, of which the strongest counts', () => {
    const breathing = exercise('diaphragmatic-crook-lying');
    expect(effectOn(breathing, null, { kind: 'impaired', ability: 'breathing', side: null })).toBe(1);
    const foam = exercise('balance-tandem-foam');
    expect(effectOn(foam, 'both', { kind: 'impaired', ability: 'balance', side: null })).toBe(1);
    expect(effectOn(foam, 'both', { kind: 'impaired', ability: 'breathing', side: null })).toBe(0);
  });
});
