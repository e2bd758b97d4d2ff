import type { QueryRunner } from 'typeorm';

/** Holds where a row is not written as if it had been earlier, but for what is invented. */
export const isNow = `(at = now() OR EXISTS (SELECT FROM clinics c WHERE c.id = current_clinic() AND c.demo))`;

/**
 * Lets a table only grow, and lets the application's role read and add rows of its own clinic, in the own name of whoever works and now.
 * The table has `clinic_id`, `person_id` and `at`.
 */
export async function keepAppendOnly(runner: QueryRunner, table: string, columns: string): Promise<void> {
  await runner.query(`
    CREATE TRIGGER ${table}_refuse_change BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
  await runner.query(`
    CREATE TRIGGER ${table}_refuse_truncate BEFORE TRUNCATE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
  await runner.query(`
    CREATE POLICY read_own_clinic ON ${table} FOR SELECT TO repattern_app USING (clinic_id = current_clinic())`);
  await runner.query(`
    CREATE POLICY write_in_own_name ON ${table} FOR INSERT TO repattern_app
    WITH CHECK (clinic_id = current_clinic() AND person_id = current_person() AND ${isNow})`);
  await runner.query(`GRANT SELECT, INSERT (${columns}, at) ON ${table} TO repattern_app`);
}
