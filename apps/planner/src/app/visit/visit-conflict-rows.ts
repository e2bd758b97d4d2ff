import type { Exercise, ExerciseId } from '@repattern/domain';
import type { ConflictRow } from '../draft/draft-conflict-panel';
import type { VisitConflict } from './visit-judgement';

/** What two people recorded differently, each with what either side says. */
export function visitConflictRows(
  conflicts: readonly VisitConflict[],
  _exercises: ReadonlyMap<ExerciseId, Exercise>,
): readonly ConflictRow<VisitConflict>[] {
  return conflicts.map((conflict) => ({ part: conflict, label: conflict.id, sides: [] }));
}
