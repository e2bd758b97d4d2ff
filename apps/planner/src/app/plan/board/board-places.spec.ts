import { twoPhases as plan } from '../../testing/plan-samples';
import { cardAfterRemoval, cardBeside, spotBeside } from './board-places';

const first = '1.clinic.quad-set.right';
const second = '1.clinic.short-arc-quad.right';
const third = '1.clinic.knee-heel-slide-range.right';
const home = '1.home.quad-set.right';
const next = '2.clinic.short-arc-quad.right';

describe('cardBeside', () => {
  it('goes down through both lanes of a phase and up again', () => {
    expect([cardBeside(plan, third, 'down'), cardBeside(plan, home, 'up')]).toEqual([home, third]);
    expect([cardBeside(plan, first, 'up'), cardBeside(plan, home, 'down')]).toEqual([null, null]);
    expect([cardBeside(plan, second, 'first'), cardBeside(plan, second, 'last')]).toEqual([first, home]);
  });

  it('goes to the same row of the next phase, or the nearest that there is', () => {
    expect(cardBeside(plan, third, 'right')).toBe(next);
    expect(cardBeside(plan, next, 'left')).toBe(first);
    expect([cardBeside(plan, first, 'left'), cardBeside(plan, next, 'right')]).toEqual([null, null]);
  });

  it('goes into the other lane where the next phase has nothing in this one', () => {
    expect(cardBeside(plan, home, 'right')).toBe(next);
  });
});

describe('spotBeside', () => {
  it('moves a card inside its lane, and over the edge into the other', () => {
    expect(spotBeside(plan, first, 'down')).toEqual({ phase: 1, lane: 'clinic', at: 1 });
    expect(spotBeside(plan, third, 'down')).toEqual({ phase: 1, lane: 'home', at: 0 });
    expect(spotBeside(plan, home, 'up')).toEqual({ phase: 1, lane: 'clinic' });
  });

  it('moves a card to the next phase, and stops at the ends of the board', () => {
    expect(spotBeside(plan, second, 'right')).toEqual({ phase: 2, lane: 'clinic', at: 1 });
    expect([spotBeside(plan, first, 'up'), spotBeside(plan, home, 'down'), spotBeside(plan, next, 'right')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('cardAfterRemoval', () => {
  it('is the next of the phase, else the one before', () => {
    expect([cardAfterRemoval(plan, first), cardAfterRemoval(plan, home), cardAfterRemoval(plan, next)]).toEqual([
      second,
      third,
      null,
    ]);
  });
});
