import fc from 'fast-check';
import { foldForSearch } from './fold-for-search';

describe('foldForSearch', () => {
  it.each([
    ["O'Neill-Șerban", ['o', 'neill', 'serban']],
    ['  ŁUKASIEWICZ  ', ['lukasiewicz']],
    ['Groß', ['gross']],
    ['Østergaard Æon', ['ostergaard', 'aeon']],
    ['ISTANBUL İzmir ırmak', ['istanbul', 'izmir', 'irmak']],
    ['ΣΙΣΥΦΟΣ Σις', ['σισυφοσ', 'σισ']],
    ['DEMO-001', ['demo', '001']],
    ['李 小龙', ['李', '小龙']],
    ['--', []],
    ['', []],
  ])('folds %p to %p', (text, words) => {
    expect(foldForSearch(text)).toEqual(words);
  });

  it('folds what it folded to the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        expect(foldForSearch(foldForSearch(text).join(' '))).toEqual(foldForSearch(text)),
      ),
    );
  });

  it('does not care about case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) =>
        expect(foldForSearch(text.toUpperCase())).toEqual(foldForSearch(text.toLowerCase())),
      ),
    );
  });
});
