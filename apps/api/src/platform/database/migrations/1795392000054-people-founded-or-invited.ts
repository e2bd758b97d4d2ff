import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The application's role adds people only together with their clinic; from then on an administrator invites them. */
export class PeopleFoundedOrInvited1795392000054 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY own_clinic ON people`);
    await runner.query(`
      CREATE POLICY read_own_clinic ON people FOR SELECT TO repattern_app USING (clinic_id = current_clinic())`);
    await runner.query(`
      CREATE POLICY found_with_clinic ON people FOR INSERT TO repattern_app WITH CHECK (clinic_id = current_clinic()
        AND EXISTS (SELECT FROM clinics c WHERE c.id = people.clinic_id AND c.created_at = now()))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY found_with_clinic ON people`);
    await runner.query(`DROP POLICY read_own_clinic ON people`);
    await runner.query(`
      CREATE POLICY own_clinic ON people TO repattern_app
      USING (clinic_id = current_clinic()) WITH CHECK (clinic_id = current_clinic())`);
  }
}
