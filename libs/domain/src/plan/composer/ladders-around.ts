import type { Exercise, ExerciseId } from '../../exercise/exercise';
import type { PlanReading } from './plan-reading';

/** The easier and the harder exercises around one, the nearest first. */
export interface LaddersAround {
  readonly easier: readonly Exercise[];
  readonly harder: readonly Exercise[];
}

/**
 * Every rung of an exercise’s ladder that steps lead to, and the neighbours of other ladders one step beyond. Steps are those
 * that either of two neighbours names.
 */
export function laddersAround(exercise: Exercise, { exerciseById, harder }: PlanReading): LaddersAround {
  const up = harder();
  const down = new Map<ExerciseId, ExerciseId[]>();
  for (const [easier, others] of up) for (const other of others) down.set(other, [...(down.get(other) ?? []), easier]);
  const along = (steps: ReadonlyMap<ExerciseId, readonly ExerciseId[]>): Exercise[] => {
    const reached: Exercise[] = [exercise];
    for (const from of reached) {
      if (from.ladder !== exercise.ladder) continue;
      const next = (steps.get(from.id) ?? []).flatMap((id) => exerciseById.get(id) ?? []);
      for (const each of next) if (!reached.includes(each)) reached.push(each);
    }
    return reached.slice(1);
  };
  return { easier: along(down), harder: along(up) };
}
