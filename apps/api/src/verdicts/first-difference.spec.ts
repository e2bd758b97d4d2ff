import { firstDifference } from './first-difference';

describe('firstDifference', () => {
  it.each<[string, unknown, unknown, string | null]>([
    ['nothing where both say the same in another order', { a: 1, b: [null] }, { b: [null], a: 1 }, null],
    ['a value', { a: { b: [1, 2] } }, { a: { b: [1, 3] } }, '/a/b/1'],
    ['what one lacks', { a: 1 }, { a: 1, b: 2 }, '/b'],
    ['what the other lacks', [1, 2], [1], '/1'],
    ['a list where an object was', { a: [] }, { a: {} }, '/a'],
    ['nothing known where something was', { a: null }, { a: {} }, '/a'],
    ['names with the signs of a pointer', { 'a/b~c': 1 }, { 'a/b~c': 2 }, '/a~1b~0c'],
    ['the whole', 1, '1', ''],
  ])('finds %s', (_, one, other, expected) => {
    expect(firstDifference(one, other)).toBe(expected);
  });
});
