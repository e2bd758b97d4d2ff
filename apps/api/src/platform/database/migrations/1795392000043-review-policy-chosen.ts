import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The clinic's numbers for the review queue, by name; what is not there is as shipped. */
export class ReviewPolicyChosen1795392000043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE clinic_settings ADD COLUMN review_policy jsonb NOT NULL DEFAULT '{}',
        ADD CONSTRAINT clinic_settings_review_policy CHECK (jsonb_typeof(review_policy) = 'object'
          AND NOT jsonb_path_exists(review_policy, '$.* ? (@.type() != "number")'))`);
    await runner.query(`GRANT INSERT (review_policy), UPDATE (review_policy) ON clinic_settings TO repattern_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE clinic_settings DROP COLUMN review_policy`);
  }
}
