import type { AuditAction, ExerciseId } from '@repattern/domain';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';
import { isShipped } from './exercise-claims';

/** What can be set on an exercise and taken back: the clinic's archive, and a person's favourites. */
export type ExerciseMark = 'archive' | 'favourite';

interface MarkStatements {
  readonly set: Statement<{ known: boolean }>;
  readonly unset: Statement<{ known: boolean }>;
}

const statementsFor = (table: string, set: AuditAction, unset: AuditAction): MarkStatements => ({
  set: markStatement(
    set,
    `INSERT INTO ${table} (exercise_id) SELECT $1 FROM known WHERE known ON CONFLICT DO NOTHING RETURNING exercise_id`,
  ),
  unset: markStatement(unset, `DELETE FROM ${table} WHERE exercise_id = $1 RETURNING exercise_id`),
});

// Only what changes something is an event. A shipped exercise has no UUID, so the event names it in its data.
const markStatement = (action: AuditAction, change: string): Statement<{ known: boolean }> => ({
  name: `mark-exercise/${action}`,
  text: `
    WITH known AS (SELECT $2::boolean OR EXISTS (SELECT FROM clinic_exercises WHERE id::text = $1) AS known),
    changed AS (${change}),
    event AS (
      INSERT INTO audit_events (action, request_id, data)
      SELECT '${action}', $3::uuid, jsonb_build_object('exercise', exercise_id) FROM changed
    )
    SELECT known FROM known`,
});

const statements: Readonly<Record<ExerciseMark, MarkStatements>> = {
  archive: statementsFor('exercise_archivals', 'exercise.archived', 'exercise.restored'),
  favourite: statementsFor('exercise_favourites', 'exercise.favoured', 'exercise.unfavoured'),
};

/** Sets a mark; one that is set already stays. */
export function setMark(unit: UnitOfWork, mark: ExerciseMark, id: ExerciseId): Promise<void> {
  return change(unit, statements[mark].set, id);
}

/** Takes a mark back; one that is not set is none. */
export function unsetMark(unit: UnitOfWork, mark: ExerciseMark, id: ExerciseId): Promise<void> {
  return change(unit, statements[mark].unset, id);
}

async function change(unit: UnitOfWork, statement: Statement<{ known: boolean }>, id: ExerciseId): Promise<void> {
  const [row] = await unit.lastRows(statement, [id, isShipped(id), unit.requestId]);
  if (row?.known !== true) throw new ProblemException('resource.not-found');
}
