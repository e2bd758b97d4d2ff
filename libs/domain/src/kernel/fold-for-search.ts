/** Letters that carry their mark inside the glyph, so that Unicode decomposition leaves them whole. */
const undecomposed: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
};

/**
 * The words of a text as a search compares them: lower case, without accents, in order of appearance.
 * Anything that is neither a letter, a mark nor a digit separates words, so `O'Neill-Șerban` gives `['o', 'neill', 'serban']`.
 */
export function foldForSearch(text: string): string[] {
  const folded = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðłþħıς]/g, (letter) => undecomposed[letter] ?? letter);
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
