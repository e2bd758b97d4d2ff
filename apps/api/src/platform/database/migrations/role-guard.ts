import type { QueryRunner } from 'typeorm';

/** Refuses rows of a table unless whoever writes them holds one of the roles now. It holds for raw statements of the application's role too. */
export async function askForRole(runner: QueryRunner, table: string, roles: readonly string[]): Promise<void> {
  const held = roles.map((role) => `'${role}'`).join(', ');
  await runner.query(`
    CREATE TRIGGER ${table}_ask_for_role BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION require_role(${held})`);
}

/** Makes the function behind {@link askForRole}. */
export async function createRoleGuard(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION require_role() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (
        SELECT FROM people u WHERE u.clinic_id = NEW.clinic_id AND u.id = NEW.person_id AND u.active AND u.roles && TG_ARGV::text[]
      ) THEN
        RAISE EXCEPTION 'the role does not allow this' USING ERRCODE = 'insufficient_privilege';
      END IF;
      RETURN NEW;
    END $$`);
}
