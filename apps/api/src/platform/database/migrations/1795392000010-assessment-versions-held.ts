import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An assessment goes from one version to the next, since whoever lost a race is told so by its number; and only a signed one takes
 * addenda. Both hold for the owner too.
 */
export class AssessmentVersionsHeld1795392000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_skipped_version() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'an assessment goes from one version to the next' USING ERRCODE = 'insufficient_privilege';
      END $$`);
    await runner.query(`
      CREATE TRIGGER assessments_refuse_skipped_version BEFORE UPDATE ON assessments
      FOR EACH ROW WHEN (OLD.status = 'draft' AND NEW.version <> OLD.version + 1) EXECUTE FUNCTION refuse_skipped_version()`);
    await runner.query(`
      CREATE FUNCTION refuse_addendum_to_unsigned() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (
          SELECT FROM assessments WHERE clinic_id = NEW.clinic_id AND id = NEW.assessment_id AND status = 'signed'
        ) THEN
          RAISE EXCEPTION 'only a signed assessment takes addenda' USING ERRCODE = 'insufficient_privilege';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER assessment_addenda_refuse_unsigned BEFORE INSERT ON assessment_addenda
      FOR EACH ROW EXECUTE FUNCTION refuse_addendum_to_unsigned()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER assessment_addenda_refuse_unsigned ON assessment_addenda`);
    await runner.query(`DROP FUNCTION refuse_addendum_to_unsigned()`);
    await runner.query(`DROP TRIGGER assessments_refuse_skipped_version ON assessments`);
    await runner.query(`DROP FUNCTION refuse_skipped_version()`);
  }
}
