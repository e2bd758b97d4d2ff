import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a clinic works: whether plans are co-signed, and when it is closed. A clinic without a row has changed nothing yet. */
export class ClinicSettingsCreated1795392000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE clinic_settings (
        clinic_id uuid PRIMARY KEY DEFAULT current_clinic() REFERENCES clinics,
        version integer NOT NULL DEFAULT 1 CHECK (version > 0),
        co_sign_required boolean NOT NULL,
        closures jsonb NOT NULL CHECK (jsonb_typeof(closures) = 'array'),
        updated_by uuid NOT NULL DEFAULT current_person(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        FOREIGN KEY (clinic_id, updated_by) REFERENCES people (clinic_id, id)
      )`);
    await runner.query(`
      CREATE FUNCTION hold_clinic_settings() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (NEW.clinic_id, NEW.version) IS DISTINCT FROM (OLD.clinic_id, OLD.version + 1) THEN
          RAISE EXCEPTION 'settings go from one version to the next' USING ERRCODE = 'insufficient_privilege';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER clinic_settings_hold BEFORE UPDATE ON clinic_settings
      FOR EACH ROW EXECUTE FUNCTION hold_clinic_settings()`);
    await runner.query(`ALTER TABLE clinic_settings ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
    await runner.query(`
      CREATE POLICY read_own_clinic ON clinic_settings FOR SELECT TO repattern_app USING (clinic_id = current_clinic())`);
    await runner.query(`
      CREATE POLICY write_in_own_name ON clinic_settings FOR INSERT TO repattern_app
      WITH CHECK (clinic_id = current_clinic() AND updated_by = current_person())`);
    await runner.query(`
      CREATE POLICY change_in_own_name ON clinic_settings FOR UPDATE TO repattern_app
      USING (clinic_id = current_clinic()) WITH CHECK (clinic_id = current_clinic() AND updated_by = current_person())`);
    await runner.query(`GRANT SELECT, INSERT (co_sign_required, closures) ON clinic_settings TO repattern_app`);
    await runner.query(`
      GRANT UPDATE (version, co_sign_required, closures, updated_by, updated_at) ON clinic_settings TO repattern_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE clinic_settings`);
    await runner.query(`DROP FUNCTION hold_clinic_settings()`);
  }
}
