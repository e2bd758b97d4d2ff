import { foldForSearch } from '../../kernel/fold-for-search';
import { doseForms } from '../../technique/dose-forms';
import { techniques } from '../../technique/techniques';
import { equipment } from '../equipment';
import { techniqueOf } from '../exercise';
import type { Exercise } from '../exercise';
import { tissues } from '../tissues';
import { facetValuesOf } from './facet-values';
import { abbreviations, positionSynonyms, regionSynonyms, tissueSynonyms } from './search-synonyms';

/** Where a word of an exercise stands, best first. */
export type WordPlace = 'name' | 'muscle' | 'rest';

/** Words whose number belongs to them: `phase 2` is one word, so that 2 does not find the difficulty. */
const numbered: ReadonlySet<string> = new Set(['phase', 'difficulty']);

/** The words of what was typed, each of which has to begin a word of an exercise. */
export function wordsOfQuery(text: string): string[] {
  const words: string[] = [];
  for (const word of foldForSearch(text)) {
    const before = words.at(-1);
    if (before !== undefined && numbered.has(before) && /^\d$/.test(word)) words.splice(-1, 1, before + word);
    else words.push(word);
  }
  return [...new Set(words)];
}

/**
 * All words by which an exercise is found, each at the best place where it stands. Whoever asks for many exercises may
 * remember the spellings, since most texts come again and again.
 */
export function wordsOfExercise(
  exercise: Exercise,
  spellingsOf: typeof spellings = spellings,
): ReadonlyMap<string, WordPlace> {
  const words = new Map<string, WordPlace>();
  const add = (place: WordPlace, texts: readonly string[]): void => {
    for (const text of texts) for (const word of spellingsOf(text)) if (!words.has(word)) words.set(word, place);
  };
  add('name', [exercise.name, ...phrasesIn(exercise.name)]);
  add('muscle', musclesOf(exercise));
  add('rest', restOf(exercise));
  return words;
}

function musclesOf({ targetsWeak, lengthens }: Exercise): string[] {
  return [...targetsWeak, ...lengthens].flatMap((tissue) => [tissues[tissue].name, tissueSynonyms[tissue] ?? '']);
}

function restOf(exercise: Exercise): string[] {
  const { phase } = facetValuesOf(exercise);
  return [
    `${exercise.region} ${regionSynonyms[exercise.region]}`,
    `${exercise.position} ${positionSynonyms[exercise.position] ?? ''}`,
    techniques[techniqueOf(exercise)].name,
    doseForms[exercise.doseForm].name,
    ...exercise.equipment.map((item) => equipment[item]),
    exercise.setting === 'both' ? 'clinic home' : exercise.setting,
    ...phase.map((number) => `phase${number}`),
    `difficulty${exercise.difficulty}`,
    ...exercise.tags,
    exercise.pattern ?? '',
    exercise.cptCode,
  ];
}

/** The words of a text, those that its hyphens join written as one too (`step-down`, `stepdown`), and abbreviations. */
export function spellings(text: string): readonly string[] {
  const words = foldForSearch(text);
  const joined = text.match(/[^\s-]+(?:-[^\s-]+)+/g) ?? [];
  const whole = ` ${words.join(' ')} `;
  const short = [...abbreviations].flatMap(([key, phrase]) => (whole.includes(` ${phrase} `) ? key : []));
  return [...words, ...joined.map((chunk) => foldForSearch(chunk).join('')), ...short];
}

/** What the abbreviations in a name stand for. */
function phrasesIn(name: string): string[] {
  return foldForSearch(name).flatMap((word) => abbreviations.get(word) ?? []);
}
