import type { Exercise, ExerciseId } from '../../exercise/exercise';
import { leadsTo } from '../../exercise/ladder/harder-neighbours';
import type { PhaseNumber } from '../../technique/dose-form';
import { objective } from './objective';
import type { PlanReading } from './plan-reading';

/** What it is worth in a phase that the patient knows an exercise, or its ladder, from the phase before. */
export type CarryOver = (exercise: Exercise) => number;

/** Reads what a phase carries over. A harder exercise of a ladder counts more than the same one, any other of the ladder nothing. */
export function carryOverTo(phase: PhaseNumber, { plan, exerciseById, harder }: PlanReading): CarryOver {
  const before = plan.phases.find(({ number }) => number === phase - 1);
  const ids = new Set([...(before?.clinic ?? []), ...(before?.home ?? [])].map(({ exerciseId }) => exerciseId));
  const byLadder = new Map<ExerciseId, ExerciseId[]>();
  for (const id of ids) {
    const ladder = exerciseById.get(id)?.ladder;
    if (ladder !== undefined) byLadder.set(ladder, [...(byLadder.get(ladder) ?? []), id]);
  }
  return ({ id, ladder }) => {
    const known = byLadder.get(ladder) ?? [];
    if (known.some((easier) => easier !== id && leadsTo(harder(), { from: easier, to: id })))
      return objective.harderRung;
    return ids.has(id) ? objective.sameExercise : 0;
  };
}
