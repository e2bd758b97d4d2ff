import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A clinic's exercises keep their history: each goes from one version to the next in the name of who changes it, and none is
 * deleted. Changes are numbered in the order in which they are kept, so that whoever knows one number can ask for what came after.
 */
export class ExerciseChangesNumbered1795392000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await numberChanges(runner);
    await runner.query(`
      CREATE TRIGGER clinic_exercises_refuse_delete BEFORE DELETE ON clinic_exercises
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await runner.query(`
      CREATE TRIGGER clinic_exercises_refuse_truncate BEFORE TRUNCATE ON clinic_exercises
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);

    await runner.query(`DROP POLICY own_clinic ON clinic_exercises`);
    await runner.query(`
      CREATE POLICY read_own_clinic ON clinic_exercises FOR SELECT TO repattern_app USING (clinic_id = current_clinic())`);
    await runner.query(`
      CREATE POLICY write_in_own_name ON clinic_exercises FOR INSERT TO repattern_app
      WITH CHECK (clinic_id = current_clinic() AND created_by = current_person() AND updated_by = current_person())`);
    await runner.query(`
      CREATE POLICY change_in_own_name ON clinic_exercises FOR UPDATE TO repattern_app
      USING (clinic_id = current_clinic()) WITH CHECK (clinic_id = current_clinic() AND updated_by = current_person())`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const policy of ['read_own_clinic', 'write_in_own_name', 'change_in_own_name'])
      await runner.query(`DROP POLICY ${policy} ON clinic_exercises`);
    await runner.query(`
      CREATE POLICY own_clinic ON clinic_exercises TO repattern_app
      USING (clinic_id = current_clinic()) WITH CHECK (clinic_id = current_clinic())`);
    for (const trigger of ['number', 'refuse_delete', 'refuse_truncate'])
      await runner.query(`DROP TRIGGER clinic_exercises_${trigger} ON clinic_exercises`);
    await runner.query(`DROP FUNCTION number_exercise_change()`);
    await runner.query(`ALTER TABLE clinic_exercises DROP COLUMN change`);
    await runner.query(`CREATE INDEX clinic_exercises_by_version ON clinic_exercises (clinic_id, version)`);
  }
}

async function numberChanges(runner: QueryRunner): Promise<void> {
  await runner.query(`ALTER TABLE clinic_exercises ADD COLUMN change integer`);
  // Forced policies hold for the owner too, who sees no clinic's rows otherwise.
  await runner.query(`ALTER TABLE clinic_exercises NO FORCE ROW LEVEL SECURITY`);
  await runner.query(`
    UPDATE clinic_exercises e SET change = numbered.place
    FROM (SELECT clinic_id, id, row_number() OVER (PARTITION BY clinic_id ORDER BY updated_at, id) AS place FROM clinic_exercises)
      AS numbered
    WHERE (e.clinic_id, e.id) = (numbered.clinic_id, numbered.id)`);
  await runner.query(`ALTER TABLE clinic_exercises FORCE ROW LEVEL SECURITY, ALTER COLUMN change SET NOT NULL`);
  await runner.query(`CREATE UNIQUE INDEX clinic_exercises_by_change ON clinic_exercises (clinic_id, change)`);
  await runner.query(`DROP INDEX clinic_exercises_by_version`);

  // Writers take turns until they commit, so that a number is never seen before a smaller one.
  await runner.query(`
    CREATE FUNCTION number_exercise_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'UPDATE' AND (NEW.clinic_id, NEW.id, NEW.created_by, NEW.created_at, NEW.version) IS DISTINCT FROM
         (OLD.clinic_id, OLD.id, OLD.created_by, OLD.created_at, OLD.version + 1) THEN
        RAISE EXCEPTION 'an exercise goes from one version to the next' USING ERRCODE = 'insufficient_privilege';
      END IF;
      PERFORM pg_advisory_xact_lock(7021955, hashtext(NEW.clinic_id::text));
      NEW.change := (SELECT coalesce(max(change), 0) + 1 FROM clinic_exercises WHERE clinic_id = NEW.clinic_id);
      RETURN NEW;
    END $$`);
  await runner.query(`
    CREATE TRIGGER clinic_exercises_number BEFORE INSERT OR UPDATE ON clinic_exercises
    FOR EACH ROW EXECUTE FUNCTION number_exercise_change()`);
}
