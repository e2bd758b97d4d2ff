import type { ExerciseEntryDto, ExerciseView } from '@repattern/contracts';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';
import { requireSound } from './exercise-claims';
import { lockLibrary } from './lock-library';
import type { LoadedLibrary } from './loaded-library';

const insertExercise: Statement<{ version: number }> = {
  name: 'create-exercise',
  text: `
    WITH created AS (
      INSERT INTO clinic_exercises (id, entry) VALUES ($1::uuid, $2::jsonb) ON CONFLICT DO NOTHING RETURNING id, version
    ), event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'exercise.created', 'exercise', id, $3::uuid, jsonb_build_object('version', version) FROM created
    )
    SELECT version FROM created`,
};

/** Adds an exercise to the clinic's library; throws every fault of it at once. */
export async function createExercise(
  unit: UnitOfWork,
  load: () => Promise<LoadedLibrary>,
  entry: ExerciseEntryDto,
): Promise<ExerciseView> {
  await lockLibrary(unit);
  const { library } = await load();
  const exercise = requireSound(entry, library.byId);
  const row = await unit.row(insertExercise, [exercise.id, JSON.stringify(exercise), unit.requestId]);
  if (!row) throw new ProblemException('exercise.id-taken');
  return { entry: exercise, origin: 'own', archived: false, favourite: false, version: row.version };
}
