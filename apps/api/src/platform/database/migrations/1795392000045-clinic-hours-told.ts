import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A clinic tells when it treats, with what, and in which roles a second factor is needed. JSON null: nobody has told the hours. */
export class ClinicHoursTold1795392000045 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE clinic_settings
        ADD COLUMN hours jsonb NOT NULL DEFAULT 'null' CHECK (jsonb_typeof(hours) IN ('object', 'null')),
        ADD COLUMN equipment jsonb NOT NULL DEFAULT '"all"' CHECK (equipment = '"all"' OR jsonb_typeof(equipment) = 'array'),
        ADD COLUMN second_factor_required text[] NOT NULL DEFAULT '{}'
          CHECK (second_factor_required <@ ARRAY['therapist', 'supervisor', 'administrator', 'auditor'])`);
    await runner.query(`
      GRANT INSERT (hours, equipment, second_factor_required), UPDATE (hours, equipment, second_factor_required)
      ON clinic_settings TO repattern_app`);
    await runner.query(`CREATE POLICY every_clinic ON clinic_settings FOR SELECT TO repattern_identity USING (true)`);
    await runner.query(`GRANT SELECT ON clinic_settings TO repattern_identity`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`REVOKE SELECT ON clinic_settings FROM repattern_identity`);
    await runner.query(`DROP POLICY every_clinic ON clinic_settings`);
    await runner.query(`
      ALTER TABLE clinic_settings DROP COLUMN hours, DROP COLUMN equipment, DROP COLUMN second_factor_required`);
  }
}
