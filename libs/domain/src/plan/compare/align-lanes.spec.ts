import { longestAscending } from './align-lanes';

const identity = (value: number): number => value;

describe('longestAscending', () => {
  it.each([
    [[], []],
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
    [
      [2, 3, 1],
      [2, 3],
    ],
    [[3, 2, 1], [3]],
    [
      [4, 1, 5, 2, 3],
      [1, 2, 3],
    ],
  ])('keeps as many of %p as it can: %p', (values, expected) => {
    expect(longestAscending(values, identity)).toEqual(expected);
  });
});
