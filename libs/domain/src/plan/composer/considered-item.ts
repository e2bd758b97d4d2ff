import type { Lane } from '../../exercise/decide-contraindication';
import type { Exercise } from '../../exercise/exercise';
import { startingDose } from '../../exercise/starting-dose';
import type { BodySide } from '../../kernel/body-side';
import type { PhaseItem } from './phase-item';
import type { PhaseTask } from './phase-task';

/** An exercise as it would start in a phase, whatever speaks against it; null where its dose form is not used in that phase. */
export function consideredItem(
  exercise: Exercise,
  { lane, side }: { readonly lane: Lane; readonly side: BodySide | null },
  task: PhaseTask,
): PhaseItem | null {
  const dose = startingDose(exercise, task.model.number);
  if (dose === null) return null;
  return { lane, exercise, side, dose, flags: task.flagsOf(exercise, lane, side), kept: false, item: null };
}
