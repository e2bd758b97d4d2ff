import 'reflect-metadata';
import { nameFaults } from './name-faults';

const many = (count: number): object => Object.fromEntries(Array.from({ length: count }, (_, at) => [`n${at}`, at]));
const toldOf = (value: object): string[] => nameFaults(value).map(({ pointer, code }) => `${pointer} ${code}`);

describe('nameFaults', () => {
  it('finds nothing in ordinary names, nor in a long list', () => {
    expect(nameFaults({ items: Array(600).fill({ name: 'a' }), length: 1, prototype: null, ...many(100) })).toEqual([]);
  });

  it('tells where a name stands that every object has', () => {
    expect(toldOf({ 'a/b~c': [0, { valueOf: 1, deep: { toString: 1 } }], isPrototypeOf: {} })).toEqual([
      '/a~1b~0c/1/valueOf unknown-field',
      '/a~1b~0c/1/deep/toString unknown-field',
      '/isPrototypeOf unknown-field',
    ]);
  });

  it('does not take an own member of the name of the prototype for the prototype', () => {
    expect(toldOf(JSON.parse('{"q":{"__proto__":{"x":1}}}') as object)).toEqual(['/q/__proto__ unknown-field']);
  });

  it('does not look into an object of too many names', () => {
    expect(toldOf({ q: [{ ...many(500), toString: { valueOf: 1 } }] })).toEqual(['/q/0 too-many']);
    expect(toldOf({ q: many(500) })).toEqual([]);
  });

  it('tells twenty faults and no more, however they are spread, with names that are cut', () => {
    const twelve = Array(12).fill({ toString: 1 });
    expect(nameFaults({ one: twelve, two: { further: [twelve, twelve] } })).toHaveLength(20);
    expect(nameFaults({ [`k${'k'.repeat(100_000)}`]: twelve })[0]?.pointer).toBe(`/${'k'.repeat(80)}/0/toString`);
  });
});
