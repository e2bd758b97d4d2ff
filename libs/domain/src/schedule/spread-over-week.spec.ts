import { spreadOverWeek } from './spread-over-week';

describe('spreadOverWeek', () => {
  it.each([
    [[0, 2, 4], 2, [0, 4]],
    [[0, 1, 2, 3, 4], 2, [0, 3]],
    [[0, 1, 2, 3, 4], 3, [0, 2, 4]],
    [[0, 1, 2, 6], 3, [0, 2, 6]],
    [[0, 1, 3, 4], 1, [0]],
    [[1, 3], 5, [1, 3]],
    [[], 2, []],
    [[0, 3], 0, []],
  ])('of %j takes %d as %j', (days, wanted, chosen) => {
    expect(spreadOverWeek(days, wanted)).toEqual(chosen);
  });
});
