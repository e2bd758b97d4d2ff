import type { ExerciseIndex } from './exercise-index';
import type { ExerciseQuery, FacetCount, FacetName, Facets, FacetValue } from './exercise-query';
import { facetNames, facetValues } from './facet-values';

/** Counts the values of every facet while the entries that fit a text pass by. */
export class FacetTally {
  private readonly choices: readonly Choice[];

  constructor(index: ExerciseIndex, query: ExerciseQuery) {
    this.choices = facetNames.map((name) => choiceOf(index, query, name));
  }

  /**
   * Counts an entry, and tells whether it fits everything chosen. One that fails a single facet counts in that facet
   * alone, since choosing its value there would show it.
   */
  take(entry: number): boolean {
    const failed = this.choices.filter((choice) => !fits(choice, entry));
    if (failed.length === 0) for (const choice of this.choices) count(choice, entry);
    const [only] = failed;
    if (only !== undefined && failed.length === 1) count(only, entry);
    return failed.length === 0;
  }

  facets(): Facets {
    return {
      technique: this.counts('technique'),
      region: this.counts('region'),
      tissue: this.counts('tissue'),
      equipment: this.counts('equipment'),
      position: this.counts('position'),
      setting: this.counts('setting'),
      phase: this.counts('phase'),
      difficulty: this.counts('difficulty'),
    };
  }

  private counts<Name extends FacetName>(name: Name): FacetCount<FacetValue[Name]>[] {
    const numbers = this.choices.find((choice) => choice.name === name)?.numbers;
    return facetValues[name].map((value, place) => ({ value, count: numbers?.[place] ?? 0 }));
  }
}

/** What is chosen in one facet, by the places of the values in their list, and how often each was seen. */
interface Choice {
  readonly name: FacetName;
  readonly chosen: ReadonlySet<number>;
  readonly valuesOf: readonly (readonly number[])[];
  readonly numbers: number[];
}

function choiceOf(index: ExerciseIndex, query: ExerciseQuery, name: FacetName): Choice {
  const values: readonly unknown[] = facetValues[name];
  return {
    name,
    chosen: new Set(query[name]?.map((value) => values.indexOf(value))),
    valuesOf: index.facets.get(name) ?? [],
    numbers: values.map(() => 0),
  };
}

function fits({ chosen, valuesOf }: Choice, entry: number): boolean {
  return chosen.size === 0 || valuesOf[entry]?.some((value) => chosen.has(value)) === true;
}

function count({ valuesOf, numbers }: Choice, entry: number): void {
  for (const value of valuesOf[entry] ?? []) numbers[value] = (numbers[value] ?? 0) + 1;
}
