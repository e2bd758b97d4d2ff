import type { AbilityId } from '../assessment/abilities';
import type { Exercise } from '../exercise/exercise';
import type { BodySide } from '../kernel/body-side';
import { sidesMeet } from '../kernel/body-side';
import type { KeyedProblem } from './problem-key';
import { effectsOfForm, effectsOfPattern, effectsOfTag } from './treatment-effects.data';

/** What the effect of an exercise depends on. */
export type TreatingExercise = Pick<Exercise, 'doseForm' | 'targetsWeak' | 'lengthens' | 'side' | 'tags' | 'pattern'>;

/**
 * How much an exercise that is done on a side treats a problem: 0 (not at all) to 1 (a whole treatment). It treats a tissue
 * only if it acts on it. Half of it, where one side at a time is trained and the problem concerns more than that side.
 * A side that is open counts as both.
 */
export function effectOn(exercise: TreatingExercise, side: BodySide | null, problem: KeyedProblem): number {
  return shareOfSides(exercise, side, problem.side) * effectOnBothSides(exercise, problem);
}

function effectOnBothSides(exercise: TreatingExercise, problem: KeyedProblem): number {
  const { weak, tight } = effectsOfForm[exercise.doseForm];
  switch (problem.kind) {
    case 'weak':
      return exercise.targetsWeak.includes(problem.tissue) ? weak : 0;
    case 'tight':
      return exercise.lengthens.includes(problem.tissue) ? tight : 0;
    case 'impaired':
      return effectOnAbility(exercise, problem.ability);
  }
}

/** What a form, a pattern and demands do does not add up: the strongest counts. */
function effectOnAbility({ doseForm, pattern, tags }: TreatingExercise, ability: AbilityId): number {
  const ofPattern = pattern === undefined ? undefined : effectsOfPattern[pattern];
  const effects = [effectsOfForm[doseForm].abilities, ofPattern, ...tags.map((tag) => effectsOfTag[tag])];
  return Math.max(0, ...effects.map((effect) => effect?.[ability] ?? 0));
}

function shareOfSides({ side: trains }: TreatingExercise, side: BodySide | null, treated: BodySide | null): number {
  if (trains === 'bilateral' || side === null || side === 'both') return 1;
  if (!sidesMeet(side, treated)) return 0;
  return side === treated ? 1 : 0.5;
}
