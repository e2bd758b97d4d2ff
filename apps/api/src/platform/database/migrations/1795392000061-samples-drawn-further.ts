import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A month is drawn from further when plans have become candidates since: each draw is a sample of its own. It keeps what it was drawn from,
 * and of each plan what made it a candidate. Samples from before do not know that.
 */
export class SamplesDrawnFurther1795392000061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE review_samples DROP CONSTRAINT review_samples_month,
        ADD COLUMN draw smallint NOT NULL DEFAULT 1 CHECK (draw > 0),
        ADD COLUMN drawn_from jsonb CHECK (jsonb_typeof(drawn_from) = 'array'),
        ADD CONSTRAINT review_samples_draw UNIQUE (clinic_id, month, draw)`);
    await runner.query(`
      ALTER TABLE review_sample_plans
        ADD COLUMN visits integer CHECK (visits >= 0), ADD COLUMN revisions integer CHECK (revisions >= 0)`);
    await runner.query(`GRANT INSERT (draw, drawn_from) ON review_samples TO repattern_app`);
    await runner.query(`GRANT INSERT (visits, revisions) ON review_sample_plans TO repattern_app`);
    await refuseSecondDraws(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION refuse_second_draw() CASCADE`);
    await runner.query(`ALTER TABLE review_sample_plans DROP COLUMN visits, DROP COLUMN revisions`);
    await runner.query(`
      ALTER TABLE review_samples DROP COLUMN draw, DROP COLUMN drawn_from,
        ADD CONSTRAINT review_samples_month UNIQUE (clinic_id, month)`);
  }
}

/** A plan is drawn once for a month, whoever writes. */
async function refuseSecondDraws(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION refuse_second_draw() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
    BEGIN
      IF EXISTS (
        SELECT FROM review_sample_plans d
          JOIN review_samples earlier ON earlier.clinic_id = d.clinic_id AND earlier.id = d.sample_id
          JOIN review_samples s ON s.clinic_id = d.clinic_id AND s.month = earlier.month
        WHERE d.clinic_id = NEW.clinic_id AND d.plan_id = NEW.plan_id AND s.id = NEW.sample_id
      ) THEN
        RAISE EXCEPTION 'a plan is drawn once for a month' USING ERRCODE = 'unique_violation';
      END IF;
      RETURN NEW;
    END $$`);
  await runner.query(`
    CREATE TRIGGER review_sample_plans_refuse_second BEFORE INSERT ON review_sample_plans
    FOR EACH ROW EXECUTE FUNCTION refuse_second_draw()`);
}
