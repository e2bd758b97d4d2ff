import { foldForSearch } from '@repattern/domain';
import { matchesWord, searchedWords, wordRanges } from '../patients/named-like';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';

/** People and patients whom a text names. */
export interface NamedByText {
  readonly people: readonly string[];
  readonly patients: readonly string[];
}

/** More are not looked at: a text that names so many has to be longer. @source policy */
export const mostNamed = 50;

const clinicPeople: Statement<{ id: string; display_name: string }> = {
  name: 'name-people',
  text: 'SELECT id, display_name FROM people ORDER BY display_name, id',
};

/** Finds the people and the patients whom a text names, at most {@link mostNamed} of each by name; null where there is no text. */
export async function findNamed(unit: UnitOfWork, text: string): Promise<NamedByText | null> {
  if (text.trim() === '') return null;
  const words = searchedWords(text);
  if (words.length === 0) return { people: [], patients: [] };
  const people = await unit.rows(clinicPeople, []);
  const patients = await unit.rows(patientsNamed(words.length), [mostNamed, ...wordRanges(words)]);
  const named = people.filter(({ display_name }) => isNamed(display_name, words));
  return { people: named.slice(0, mostNamed).map(({ id }) => id), patients: patients.map(({ id }) => id) };
}

function isNamed(name: string, words: readonly string[]): boolean {
  const own = foldForSearch(name);
  return words.every((word) => own.some((part) => part.startsWith(word)));
}

function patientsNamed(words: number): Statement<{ id: string }> {
  const matches = Array.from({ length: words }, (_, at) => matchesWord(2 + 2 * at)).join(' AND ');
  return {
    name: `find-patients-named/${words}`,
    text: `SELECT id FROM patients WHERE ${matches} ORDER BY name_key, id LIMIT $1`,
  };
}
