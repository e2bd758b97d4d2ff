import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever may not review a plan, because it is their own work, neither puts it off nor says that a reason or a thread is dealt with: all of
 * these take it out of the sight of others as an approval does.
 */
export class OwnWorkLeftToOthers1795392000053 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, plan] of Object.entries(plansOf)) {
      await runner.query(`
        CREATE FUNCTION ${table}_refuse_own() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
        DECLARE plan plans;
        BEGIN
          SELECT * INTO plan FROM plans WHERE clinic_id = NEW.clinic_id AND id = ${plan};
          IF review_refusal(plan, NEW.person_id) = 'own-plan' THEN
            RAISE EXCEPTION 'own work is dealt with by others' USING ERRCODE = 'insufficient_privilege';
          END IF;
          RETURN NEW;
        END $$`);
      await runner.query(`
        CREATE TRIGGER ${table}_refuse_own BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION ${table}_refuse_own()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(plansOf)) await runner.query(`DROP FUNCTION ${table}_refuse_own() CASCADE`);
  }
}

/** How a new row of each table finds its plan. */
const plansOf = {
  review_snoozes: 'NEW.plan_id',
  review_resolutions: 'NEW.plan_id',
  review_settlements:
    '(SELECT t.plan_id FROM review_threads t WHERE t.clinic_id = NEW.clinic_id AND t.id = NEW.thread_id)',
};
