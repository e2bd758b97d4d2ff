import type { PhaseInstance, PhaseUse } from '../phase-instance';
import { solvePhase } from './solve-phase';

function useOf(own: Partial<PhaseUse>): PhaseUse {
  return { lane: 'clinic', minutes: 5, ladder: 0, worth: 0, treats: [], pinned: false, ...own };
}

function instanceOf(own: Partial<PhaseInstance>): PhaseInstance {
  const budget = { minutes: 10, items: 2 };
  return {
    needs: [{ weight: 3 }, { weight: 1 }],
    slopes: [1, 0.5],
    uses: [],
    budgets: { clinic: budget, home: budget },
    ...own,
  };
}

const first = { treats: [{ need: 0, effect: 1 }] };
const second = { treats: [{ need: 1, effect: 1 }] };

describe('solvePhase', () => {
  it('chooses nothing where nothing is worth its costs', () => {
    expect(solvePhase(instanceOf({ uses: [useOf({ worth: -4, ...first })] }))).toEqual({ chosen: [], value: 0 });
  });

  it('counts the second treatment of a need less than the first', () => {
    const uses = [useOf({ ladder: 0, ...first }), useOf({ ladder: 1, ...first })];
    expect(solvePhase(instanceOf({ uses }))).toEqual({ chosen: [0, 1], value: 4.5 });
  });

  it('keeps to minutes, items and one use of a ladder in a lane', () => {
    const uses = [useOf({ ...first, minutes: 11 }), useOf(second), useOf(second), useOf({ ...first, lane: 'home' })];
    expect(solvePhase(instanceOf({ uses }))).toEqual({ chosen: [1, 3], value: 4 });
  });

  it('gives up the best single use for two that are worth more together', () => {
    const uses = [
      useOf({ ladder: 0, minutes: 9, worth: 0.5, ...first }),
      useOf({ ladder: 1, minutes: 5, treats: [{ need: 0, effect: 0.75 }] }),
      useOf({ ladder: 2, minutes: 5, treats: [...second.treats, { need: 0, effect: 0.25 }] }),
    ];
    expect(solvePhase(instanceOf({ uses }))).toEqual({ chosen: [1, 2], value: 4 });
  });

  it('always chooses what is pinned, whatever it costs', () => {
    const uses = [useOf({ worth: -2, pinned: true }), useOf({ ...first, ladder: 0 }), useOf({ ...second, ladder: 1 })];
    expect(solvePhase(instanceOf({ uses }))).toEqual({ chosen: [0, 2], value: -1 });
  });
});
