import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a clinic makes of the library: entries of its own, what it has taken out, and what each person likes.
 * Entries only grow in number and version, so that both together tell whether anything changed.
 */
export class ClinicExercisesCreated1795392000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE clinic_exercises (
        clinic_id uuid NOT NULL DEFAULT current_clinic() REFERENCES clinics,
        id uuid NOT NULL,
        entry jsonb NOT NULL CHECK (jsonb_typeof(entry) = 'object' AND entry->>'id' = id::text),
        version integer NOT NULL DEFAULT 1 CHECK (version > 0),
        created_by uuid NOT NULL DEFAULT current_person(),
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_by uuid NOT NULL DEFAULT current_person(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (clinic_id, id),
        FOREIGN KEY (clinic_id, created_by) REFERENCES people (clinic_id, id),
        FOREIGN KEY (clinic_id, updated_by) REFERENCES people (clinic_id, id)
      )`);
    await runner.query(`CREATE INDEX clinic_exercises_by_version ON clinic_exercises (clinic_id, version)`);
    await runner.query(`
      CREATE TABLE exercise_archivals (
        clinic_id uuid NOT NULL DEFAULT current_clinic() REFERENCES clinics,
        exercise_id text COLLATE "C" NOT NULL CHECK (exercise_id ~ '^[a-z0-9-]{1,200}$'),
        person_id uuid NOT NULL DEFAULT current_person(),
        at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (clinic_id, exercise_id),
        FOREIGN KEY (clinic_id, person_id) REFERENCES people (clinic_id, id)
      )`);
    await runner.query(`
      CREATE TABLE exercise_favourites (
        clinic_id uuid NOT NULL DEFAULT current_clinic(),
        person_id uuid NOT NULL DEFAULT current_person(),
        exercise_id text COLLATE "C" NOT NULL CHECK (exercise_id ~ '^[a-z0-9-]{1,200}$'),
        PRIMARY KEY (clinic_id, person_id, exercise_id),
        FOREIGN KEY (clinic_id, person_id) REFERENCES people (clinic_id, id)
      )`);

    for (const table of ['clinic_exercises', 'exercise_archivals', 'exercise_favourites'])
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
    for (const table of ['clinic_exercises', 'exercise_archivals'])
      await runner.query(`
        CREATE POLICY own_clinic ON ${table} TO repattern_app
        USING (clinic_id = current_clinic()) WITH CHECK (clinic_id = current_clinic())`);
    await runner.query(`
      CREATE POLICY own_person ON exercise_favourites TO repattern_app
      USING (clinic_id = current_clinic() AND person_id = current_person())
      WITH CHECK (clinic_id = current_clinic() AND person_id = current_person())`);
    await runner.query(`
      GRANT SELECT, INSERT (id, entry), UPDATE (entry, version, updated_by, updated_at) ON clinic_exercises TO repattern_app`);
    await runner.query(`GRANT SELECT, INSERT (exercise_id), DELETE ON exercise_archivals TO repattern_app`);
    await runner.query(`GRANT SELECT, INSERT (exercise_id), DELETE ON exercise_favourites TO repattern_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE exercise_favourites`);
    await runner.query(`DROP TABLE exercise_archivals`);
    await runner.query(`DROP TABLE clinic_exercises`);
  }
}
