import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nobody deactivates their own account: whoever did so by mistake could not come back without somebody else. */
export class AccountsClosedByOthers1795392000065 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION people_refuse_own_end() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        RAISE EXCEPTION 'an account is deactivated by somebody else' USING ERRCODE = 'insufficient_privilege';
      END $$`);
    await runner.query(`
      CREATE TRIGGER people_refuse_own_end BEFORE UPDATE ON people FOR EACH ROW
      WHEN (OLD.active AND NOT NEW.active AND OLD.id = current_person()) EXECUTE FUNCTION people_refuse_own_end()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION people_refuse_own_end() CASCADE`);
  }
}
