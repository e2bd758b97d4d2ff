import type { ExerciseIndex } from './exercise-index';
import type { ExerciseMatches, ExerciseQuery } from './exercise-query';
import { wordsOfQuery } from './exercise-words';
import type { WordPlace } from './exercise-words';
import { FacetTally } from './facet-tally';

/** What a match costs by the place of the word: the less, the better; a word that is not typed to its end costs one more. */
const costOf: Readonly<Record<WordPlace, number>> = { name: 0, muscle: 2, rest: 4 };
const costOfBeginning = 1;
const noMatch = Number.POSITIVE_INFINITY;

/**
 * The exercises that fit a query, best match first, with the counts of every facet.
 * Each word typed has to begin a word of the exercise: of its name, its muscles, or of what else describes it. First come
 * names that begin with the text, then words of names, muscles, and the rest; equal ones keep the order of the library.
 */
export function searchExercises(index: ExerciseIndex, query: ExerciseQuery): ExerciseMatches {
  const costs = textCosts(index, query.text);
  const tally = new FacetTally(index, query);
  const found: number[] = [];
  for (const [entry, cost] of costs.entries()) if (cost !== noMatch && tally.take(entry)) found.push(entry);
  found.sort((one, other) => (costs[one] ?? noMatch) - (costs[other] ?? noMatch) || one - other);
  return { matches: found.flatMap((entry) => index.exercises[entry] ?? []), facets: tally.facets() };
}

/** For each entry how well it fits the text. */
function textCosts(index: ExerciseIndex, text: string): number[] {
  const words = wordsOfQuery(text);
  const total = index.exercises.map(() => 0);
  for (const word of words) {
    const costs = wordCosts(index, word);
    for (const entry of total.keys()) total[entry] = (total[entry] ?? 0) + (costs[entry] ?? noMatch);
  }
  const start = words.join(' ');
  return total.map((cost, entry) => (cost < noMatch && index.names[entry]?.startsWith(start) ? -1 : cost));
}

/** For each entry the cheapest of its words that begin with the typed one. */
function wordCosts({ exercises, words, uses }: ExerciseIndex, typed: string): number[] {
  const costs = exercises.map(() => noMatch);
  for (let place = firstFrom(words, typed); words[place]?.startsWith(typed) === true; place++) {
    const more = words[place] === typed ? 0 : costOfBeginning;
    for (const use of uses[place] ?? []) {
      const cost = costOf[use.place] + more;
      if (cost < (costs[use.entry] ?? noMatch)) costs[use.entry] = cost;
    }
  }
  return costs;
}

/** The place of the first word that does not sort before the typed one, by halving. */
function firstFrom(words: readonly string[], typed: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < typed) low = middle + 1;
    else high = middle;
  }
  return low;
}
