import { median, spreadOf } from './statistics.ts';

describe('median', () => {
  it('is the number in the middle, whatever the order', () => {
    expect(median([5, 1, 3])).toBe(3);
  });

  it('is the mean of the two in the middle of an even count', () => {
    expect(median([4, 1, 2, 10])).toBe(3);
  });

  it('is not a number when nothing was measured', () => {
    expect(median([])).toBeNaN();
  });
});

describe('spreadOf', () => {
  it('tells the middle and both borders', () => {
    expect(spreadOf([0.9, 0.5, 0.7])).toEqual({ median: 0.7, min: 0.5, max: 0.9 });
  });
});
