import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The clinic's numbers in the progression rules, version by version, each with who chose them and why. Verdicts name the version by which
 * they were given, so that a version never changes. Versions have no gaps; a clinic without one follows the rule set.
 */
export class RuleParametersVersioned1795392000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rule_parameter_versions (
        clinic_id uuid NOT NULL DEFAULT current_clinic() REFERENCES clinics,
        version integer NOT NULL CHECK (version > 0),
        previous integer GENERATED ALWAYS AS (nullif(version - 1, 0)) STORED,
        values jsonb NOT NULL CHECK (jsonb_typeof(values) = 'object'),
        reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 300),
        person_id uuid NOT NULL DEFAULT current_person(),
        at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (clinic_id, version),
        FOREIGN KEY (clinic_id, previous) REFERENCES rule_parameter_versions (clinic_id, version),
        FOREIGN KEY (clinic_id, person_id) REFERENCES people (clinic_id, id)
      )`);
    await runner.query(`
      CREATE TRIGGER rule_parameter_versions_refuse_change BEFORE UPDATE OR DELETE ON rule_parameter_versions
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await runner.query(`
      CREATE TRIGGER rule_parameter_versions_refuse_truncate BEFORE TRUNCATE ON rule_parameter_versions
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    await runner.query(`ALTER TABLE rule_parameter_versions ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
    await runner.query(`
      CREATE POLICY read_own_clinic ON rule_parameter_versions FOR SELECT TO repattern_app
      USING (clinic_id = current_clinic())`);
    await runner.query(`
      CREATE POLICY write_in_own_name ON rule_parameter_versions FOR INSERT TO repattern_app
      WITH CHECK (clinic_id = current_clinic() AND person_id = current_person() AND at = now())`);
    await runner.query(`
      GRANT SELECT, INSERT (version, values, reason) ON rule_parameter_versions TO repattern_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE rule_parameter_versions`);
  }
}
