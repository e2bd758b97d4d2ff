import fc from 'fast-check';
import { canonicalJson, type Json } from './canonical-json';
import { isSameJson } from './is-same-json';

describe('isSameJson', () => {
  it('knows the same value whatever the order of its keys', () => {
    expect(isSameJson({ a: 1, b: [{ c: null, d: 2 }] }, { b: [{ d: 2, c: null }], a: 1 })).toBe(true);
  });

  it('tells apart what is there from what is not, a list from an object, and nothing from an object', () => {
    expect(isSameJson({ a: null }, { b: null })).toBe(false);
    expect(isSameJson({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(isSameJson([], {})).toBe(false);
    expect(isSameJson(null, {})).toBe(false);
    expect(isSameJson([1, 2], [2, 1])).toBe(false);
  });

  it('says of any two values what their canonical texts say', () => {
    const few = fc.constantFrom('a', 'b', 0, 1, null);
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        few,
        fc.array(tie('tree'), { maxLength: 2 }),
        fc.dictionary(fc.constantFrom('a', 'b'), tie('tree')),
      ),
    }));
    fc.assert(
      fc.property(tree, tree, (one, other) => {
        expect(isSameJson(one as Json, other as Json)).toBe(
          canonicalJson(one as Json) === canonicalJson(other as Json),
        );
      }),
    );
  });
});
