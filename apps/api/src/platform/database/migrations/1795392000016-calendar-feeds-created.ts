import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createIdentityFunction, definer, type IdentityFunction } from './identity-function';

/**
 * Secret addresses under which calendar programs follow the visits of a plan, one for each plan. Only the hash of the secret is kept;
 * who knows it works, without a person, in the clinic of that plan.
 */
export class CalendarFeedsCreated1795392000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_feeds (
        token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
        clinic_id uuid NOT NULL DEFAULT current_clinic(),
        plan_id uuid NOT NULL,
        created_by uuid NOT NULL DEFAULT current_person(),
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT calendar_feeds_of_plan UNIQUE (clinic_id, plan_id),
        FOREIGN KEY (clinic_id, plan_id) REFERENCES plans (clinic_id, id),
        FOREIGN KEY (clinic_id, created_by) REFERENCES people (clinic_id, id)
      )`);
    await runner.query(`ALTER TABLE calendar_feeds ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
    await runner.query(`CREATE POLICY every_clinic ON calendar_feeds FOR SELECT TO repattern_identity USING (true)`);
    await runner.query(`GRANT SELECT (token_hash, clinic_id, plan_id) ON calendar_feeds TO repattern_identity`);
    await runner.query(`
      CREATE POLICY own_clinic ON calendar_feeds TO repattern_app
      USING (clinic_id = current_clinic()) WITH CHECK (clinic_id = current_clinic() AND created_by = current_person())`);
    await runner.query(`
      GRANT SELECT (clinic_id, plan_id, created_by, created_at), INSERT (token_hash, plan_id),
        UPDATE (token_hash, created_by, created_at), DELETE ON calendar_feeds TO repattern_app`);
    await createIdentityFunction(runner, enterCalendarFeed);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION ${enterCalendarFeed.signature}`);
    await runner.query(`DROP TABLE calendar_feeds`);
  }
}

const enterCalendarFeed: IdentityFunction = {
  signature: 'enter_calendar_feed(bytea)',
  definition: `
    CREATE FUNCTION enter_calendar_feed(token bytea) RETURNS TABLE (plan_id uuid)
    LANGUAGE plpgsql VOLATILE ${definer} AS $$
    DECLARE clinic uuid;
    BEGIN
      SELECT f.clinic_id, f.plan_id INTO clinic, plan_id FROM calendar_feeds f WHERE f.token_hash = token;
      PERFORM set_config('repattern.clinic', coalesce(clinic::text, ''), true), set_config('repattern.person', '', true);
      IF plan_id IS NOT NULL THEN RETURN NEXT; END IF;
    END $$`,
};
