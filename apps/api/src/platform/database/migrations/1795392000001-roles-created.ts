import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two roles that cannot sign in and own no table: `repattern_app` is what every request becomes,
 * `repattern_identity` owns the few functions that must look across clinics (signing in).
 */
export class RolesCreated1795392000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const role of ['repattern_app', 'repattern_identity']) {
      // Roles belong to the whole server, so another database (or another process, right now) may have made them.
      await runner.query(`
        DO $$ BEGIN
          IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN
            CREATE ROLE ${role} NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT NOBYPASSRLS;
          END IF;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
        END $$`);
      await runner.query(`
        DO $$ BEGIN
          IF NOT pg_has_role(current_user, '${role}', 'SET') THEN EXECUTE 'GRANT ${role} TO CURRENT_USER'; END IF;
        EXCEPTION WHEN invalid_parameter_value THEN
          IF NOT pg_has_role(current_user, '${role}', 'MEMBER') THEN EXECUTE 'GRANT ${role} TO CURRENT_USER'; END IF;
        END $$`);
    }
    await runner.query(`GRANT USAGE ON SCHEMA public TO repattern_app, repattern_identity`);
    await runner.query(`
      CREATE FUNCTION current_clinic() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
      AS $$ SELECT nullif(current_setting('repattern.clinic', true), '')::uuid $$`);
    await runner.query(`
      CREATE FUNCTION current_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
      AS $$ SELECT nullif(current_setting('repattern.person', true), '')::uuid $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION current_person()`);
    await runner.query(`DROP FUNCTION current_clinic()`);
    await runner.query(`REVOKE ALL ON SCHEMA public FROM repattern_app, repattern_identity`);
  }
}
