import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Plans of a clinic's own from which others start. A protocol never changes, since plans name it as their origin; it can be taken out of
 * use. No two protocols in use have the same name.
 */
export class ClinicProtocolsCreated1795392000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE clinic_protocols (
        clinic_id uuid NOT NULL DEFAULT current_clinic() REFERENCES clinics,
        id uuid NOT NULL,
        name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
        protocol jsonb NOT NULL CHECK (jsonb_typeof(protocol) = 'object'),
        created_by uuid NOT NULL DEFAULT current_person(),
        created_at timestamptz NOT NULL DEFAULT now(),
        archived_by uuid,
        archived_at timestamptz,
        PRIMARY KEY (clinic_id, id),
        FOREIGN KEY (clinic_id, created_by) REFERENCES people (clinic_id, id),
        FOREIGN KEY (clinic_id, archived_by) REFERENCES people (clinic_id, id),
        CHECK ((archived_by IS NULL) = (archived_at IS NULL))
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX clinic_protocols_name ON clinic_protocols (clinic_id, lower(name)) WHERE archived_at IS NULL`);
    await runner.query(`
      CREATE INDEX clinic_protocols_in_use ON clinic_protocols (clinic_id, name, id) WHERE archived_at IS NULL`);
    await runner.query(`
      CREATE FUNCTION hold_clinic_protocol() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.archived_at IS NOT NULL OR (NEW.clinic_id, NEW.id, NEW.name, NEW.protocol, NEW.created_by, NEW.created_at)
           IS DISTINCT FROM (OLD.clinic_id, OLD.id, OLD.name, OLD.protocol, OLD.created_by, OLD.created_at) THEN
          RAISE EXCEPTION 'a protocol never changes' USING ERRCODE = 'insufficient_privilege';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER clinic_protocols_hold BEFORE UPDATE ON clinic_protocols
      FOR EACH ROW EXECUTE FUNCTION hold_clinic_protocol()`);
    await runner.query(`
      CREATE TRIGGER clinic_protocols_refuse_delete BEFORE DELETE ON clinic_protocols
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await runner.query(`
      CREATE TRIGGER clinic_protocols_refuse_truncate BEFORE TRUNCATE ON clinic_protocols
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    await runner.query(`ALTER TABLE clinic_protocols ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
    await runner.query(`
      CREATE POLICY read_own_clinic ON clinic_protocols FOR SELECT TO repattern_app USING (clinic_id = current_clinic())`);
    await runner.query(`
      CREATE POLICY write_in_own_name ON clinic_protocols FOR INSERT TO repattern_app
      WITH CHECK (clinic_id = current_clinic() AND created_by = current_person())`);
    await runner.query(`
      CREATE POLICY archive_in_own_name ON clinic_protocols FOR UPDATE TO repattern_app
      USING (clinic_id = current_clinic()) WITH CHECK (clinic_id = current_clinic() AND archived_by = current_person())`);
    await runner.query(`
      GRANT SELECT, INSERT (id, name, protocol), UPDATE (archived_by, archived_at) ON clinic_protocols TO repattern_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE clinic_protocols`);
    await runner.query(`DROP FUNCTION hold_clinic_protocol()`);
  }
}
