import { foldForSearch } from '@repattern/domain';

/** More words than this are ignored: a name and a record number have fewer. */
const mostWords = 6;

/** The words of a search among names that are looked for. */
export function searchedWords(text: string): string[] {
  return foldForSearch(text).slice(0, mostWords);
}

/** The values of {@link matchesWord}, two for each word. */
export function wordRanges(words: readonly string[]): string[] {
  return words.flatMap((word) => [word, `${word}\u{10ffff}`]);
}

/** Holds for patients of whom a word of the name or the record number begins so; the word stands at the parameter, its end behind it. */
export function matchesWord(parameter: number): string {
  const range = `term >= $${parameter} AND term < $${parameter + 1}`;
  return `id IN (SELECT patient_id FROM patient_search_terms WHERE ${range})`;
}
