import type { ExerciseId } from '@repattern/domain';
import type { LibraryEntry } from '../data/library-store';

/** Where an exercise stands among what was found, counted from 1; 0 when it was not found. */
export interface Neighbours {
  readonly place: number;
  readonly count: number;
  readonly previous: ExerciseId | null;
  readonly next: ExerciseId | null;
}

/** The exercises before and after one in what was found. */
export function neighboursOf(found: readonly LibraryEntry[], id: ExerciseId): Neighbours {
  const at = found.findIndex(({ exercise }) => exercise.id === id);
  const idAt = (place: number): ExerciseId | null => found[place]?.exercise.id ?? null;
  if (at < 0) return { place: 0, count: found.length, previous: null, next: null };
  return { place: at + 1, count: found.length, previous: idAt(at - 1), next: idAt(at + 1) };
}
