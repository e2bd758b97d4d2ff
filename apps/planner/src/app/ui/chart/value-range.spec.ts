import { placeOfValue, rangeFromNought, valueTicks } from './value-range';

describe('a range of values', () => {
  it('begins at nought, so that a small rise looks small, and ends on a round number', () => {
    expect(rangeFromNought([90, 95])).toEqual({ min: 0, max: 100 });
    expect(rangeFromNought([3])).toEqual({ min: 0, max: 4 });
  });

  it('is drawn where nothing is known, or everything is nought', () => {
    expect(rangeFromNought([])).toEqual({ min: 0, max: 1 });
    expect(rangeFromNought([0])).toEqual({ min: 0, max: 1 });
  });

  it('places values from the top', () => {
    expect(placeOfValue(8, { min: 0, max: 10 })).toBeCloseTo(20);
    expect(placeOfValue(-7, { min: -7, max: 7 })).toBe(100);
  });

  it('names round values within it', () => {
    expect(valueTicks({ min: 0, max: 10 }, 5)).toEqual([0, 2, 4, 6, 8, 10]);
    expect(valueTicks({ min: -7, max: 7 }, 5)).toEqual([-5, 0, 5]);
    expect(valueTicks({ min: 0, max: 1 }, 2)).toEqual([0, 0.5, 1]);
  });
});
