import { indexExercises, searchExercises } from '@repattern/domain';
import type { ExerciseQuery } from '@repattern/domain';
import type { ClinicalWork } from './clinical-work.ts';
import { libraryOf } from './large-library.ts';

/** As many entries as a clinic with a large library has. */
const libraryEntries = 2000;

/** What people type, letter by letter, and what they choose beside it. */
const typed = [
  'glute med',
  'single leg stance foam',
  'quads',
  'TKE',
  'hip abd',
  'phase 2 knee',
  'stretch',
  'nmes wrist',
];
const choices: readonly Omit<ExerciseQuery, 'text'>[] = [
  {},
  { region: ['hip', 'knee'], setting: ['home'] },
  { technique: ['strengthening'], phase: [2], difficulty: [1, 2], equipment: ['band', 'none'] },
];

/** Searching as somebody types, and making the index, which happens once for each library. */
export function searchWorks(): ClinicalWork[] {
  const library = libraryOf(libraryEntries);
  const index = indexExercises(library);
  const texts = typed.flatMap((text) => Array.from(text, (_, last) => text.slice(0, last + 1)));
  const queries = ['', ...texts].flatMap((text) => choices.map((choice) => ({ text, ...choice })));
  return [
    {
      title: `search, each letter, ${libraryEntries} entries`,
      goal: { share: 95, milliseconds: 30 },
      pieces: queries.map((query) => () => searchExercises(index, query)),
    },
    {
      title: `index ${libraryEntries} entries`,
      goal: null,
      pieces: [() => indexExercises(library)],
    },
  ];
}
