import { including, newestVisits, visitsBetween } from './visit-window';

describe('The visits that are drawn', () => {
  it('are the newest at first', () => {
    expect(newestVisits(60)).toEqual({ from: 48, to: 60 });
    expect(newestVisits(3)).toEqual({ from: 0, to: 3 });
  });

  it.each([
    [0, 900, { from: 0, to: 16 }],
    [2000, 2900, { from: 16, to: 40 }],
    [5000, 5900, { from: 48, to: 60 }],
  ])('are those between %d and %d pixels with some beside them', (left, right, range) => {
    expect(visitsBetween({ left, right }, 90, 60)).toEqual(range);
  });

  it('never reach beyond the visits that there are', () => {
    expect(visitsBetween({ left: 0, right: 1400 }, 90, 2)).toEqual({ from: 0, to: 2 });
  });

  it('take in the one in which the focus is', () => {
    expect(including({ from: 42, to: 60 }, 0)).toEqual({ from: 0, to: 60 });
    expect(including({ from: 0, to: 18 }, 30)).toEqual({ from: 0, to: 31 });
  });
});
