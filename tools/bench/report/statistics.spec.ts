import { median, percentile, spreadOf } from './statistics.ts';

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

describe('percentile', () => {
  it('is the number below or at which that share lies', () => {
    const numbers = Array.from({ length: 100 }, (_, place) => 100 - place);
    expect([50, 95, 99, 100].map((share) => percentile(numbers, share))).toEqual([50, 95, 99, 100]);
  });

  it('is the only number there is', () => {
    expect(percentile([7], 95)).toBe(7);
  });

  it('is not a number when nothing was measured', () => {
    expect(percentile([], 95)).toBeNaN();
  });
});
