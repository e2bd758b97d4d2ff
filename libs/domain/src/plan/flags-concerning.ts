import { concerns } from '../exercise/concerns';
import type { Contraindication } from '../exercise/contraindication';
import { contraindications } from '../exercise/contraindications.data';
import type { Lane } from '../exercise/decide-contraindication';
import type { Exercise } from '../exercise/exercise';

/** What flags are about does not change as long as an exercise does not, and a whole library is asked for every phase. */
const known: Readonly<Record<Lane, WeakMap<Exercise, readonly Contraindication[]>>> = {
  clinic: new WeakMap(),
  home: new WeakMap(),
};

/** The contraindications that are about an exercise in a lane, whoever the patient is, in the order of the table. */
export function flagsConcerning(exercise: Exercise, lane: Lane): readonly Contraindication[] {
  const before = known[lane].get(exercise);
  if (before !== undefined) return before;
  const setting = lane === 'home' ? 'home' : exercise.setting;
  const flags = contraindications.filter((flag) => concerns(flag, exercise, setting));
  known[lane].set(exercise, flags);
  return flags;
}
