import type { ExerciseEntryDto, ExerciseView } from '@repattern/contracts';
import { canonicalJson, type Exercise, type Json } from '@repattern/domain';
import { missedChanges } from '../platform/audit-trail/missed-changes';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { invalid } from '../platform/http/contract.pipe';
import { etagOf } from '../platform/http/etag';
import { ProblemException } from '../platform/http/problem-exception';
import { requireSound } from './exercise-claims';
import { exerciseViewOf, type LoadedLibrary } from './loaded-library';
import { lockLibrary } from './lock-library';

/** What an exercise of the clinic's own shall be from now on. */
export interface ExerciseSave {
  readonly id: string;
  readonly readVersion: number;
  readonly entry: ExerciseEntryDto;
}

const writeExercise: Statement<{ version: number }> = {
  name: 'save-exercise',
  text: `
    WITH saved AS (
      UPDATE clinic_exercises SET entry = $2::jsonb, version = version + 1, updated_by = current_person(), updated_at = now()
      WHERE id = $1 RETURNING id, version
    ), event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'exercise.changed', 'exercise', id, $3::uuid, jsonb_build_object('version', version, 'changes', $4::jsonb) FROM saved
    )
    SELECT version FROM saved`,
};

/** Changes an exercise of the clinic's own that nobody else has changed since it was read; throws every fault of it at once. */
export async function saveExercise(
  unit: UnitOfWork,
  load: () => Promise<LoadedLibrary>,
  { id, readVersion, entry }: ExerciseSave,
): Promise<ExerciseView> {
  await lockLibrary(unit);
  const loaded = await load();
  const before = loaded.own.get(id);
  if (!before) throw new ProblemException('resource.not-found');
  const current = exerciseViewOf(before.entry, loaded);
  if (before.version !== readVersion) throw await changedMeanwhile(unit, current, readVersion);
  if (entry.id !== id)
    throw invalid([{ code: 'not-one-of', in: 'body', pointer: '/exercise/id', params: { allowed: [id] } }]);
  const after = requireSound(entry, loaded.library.byId);
  const changes = differences(before.entry, after);
  if (Object.keys(changes).length === 0) return current;
  const [row] = await unit.lastRows(writeExercise, [
    id,
    JSON.stringify(after),
    unit.requestId,
    JSON.stringify(changes),
  ]);
  return { ...current, entry: after, version: row?.version ?? null };
}

async function changedMeanwhile(
  unit: UnitOfWork,
  current: ExerciseView,
  readVersion: number,
): Promise<ProblemException> {
  const changes = await missedChanges(unit, current.entry.id, readVersion);
  const headers = { etag: etagOf(current.version ?? 0) };
  return new ProblemException('resource.changed-meanwhile', { headers, members: { current, changes } });
}

/** Each changed field with its value before and after; null where it is left out. */
function differences(before: Exercise, after: Exercise): Record<string, [Json, Json]> {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Exercise)[];
  const pairs = fields.map((field): [string, [Json, Json]] => [field, [valueOf(before, field), valueOf(after, field)]]);
  return Object.fromEntries(pairs.filter(([, [old, now]]) => canonicalJson(old) !== canonicalJson(now)));
}

function valueOf(exercise: Exercise, field: keyof Exercise): Json {
  return (exercise[field] ?? null) as Json;
}
