import type { ExerciseId } from '../../exercise/exercise';
import type { PlanDocument, PlanItem } from '../plan-document';
import { mapped } from './change-plan';

/** The plan in which an exercise is not wanted: it is in no lane, and composing again leaves it out. */
export function excludeExercise(plan: PlanDocument, exerciseId: ExerciseId): PlanDocument {
  const phases = mapped(plan.phases, (phase) => {
    const [clinic, home] = [without(phase.clinic, exerciseId), without(phase.home, exerciseId)];
    return clinic === phase.clinic && home === phase.home ? phase : { ...phase, clinic, home };
  });
  const excluded = plan.excluded.includes(exerciseId) ? plan.excluded : [...plan.excluded, exerciseId];
  return phases === plan.phases && excluded === plan.excluded ? plan : { ...plan, phases, excluded };
}

/** The plan in which an exercise may be used again; it is put nowhere. */
export function includeExercise(plan: PlanDocument, exerciseId: ExerciseId): PlanDocument {
  if (!plan.excluded.includes(exerciseId)) return plan;
  return { ...plan, excluded: plan.excluded.filter((id) => id !== exerciseId) };
}

function without(items: readonly PlanItem[], exerciseId: ExerciseId): readonly PlanItem[] {
  return items.some((item) => item.exerciseId === exerciseId)
    ? items.filter((item) => item.exerciseId !== exerciseId)
    : items;
}
