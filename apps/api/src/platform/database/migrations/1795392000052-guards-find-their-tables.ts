import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Guards look for their tables where they were made. Else a temporary table of whoever writes, such as one of people in which everybody is
 * a supervisor, would be found first, and every guard would be asked about that.
 */
export class GuardsFindTheirTables1795392000052 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await alterGuards(runner, 'IS NULL', 'SET search_path = pg_catalog, public, pg_temp');
  }

  async down(runner: QueryRunner): Promise<void> {
    await alterGuards(runner, 'IS NOT NULL', 'RESET search_path');
  }
}

/** Functions that had a path from the start. */
const settled = `'chain_audit_event', 'follow_audit_checkpoint'`;

/** Every trigger, and the functions besides that read tables as whoever calls them. */
async function alterGuards(runner: QueryRunner, configured: string, change: string): Promise<void> {
  await runner.query(`
    DO $$
    DECLARE guard regprocedure;
    BEGIN
      FOR guard IN
        SELECT p.oid FROM pg_proc p JOIN pg_roles r ON r.oid = p.proowner
        WHERE p.pronamespace = 'public'::regnamespace AND r.rolname = current_user AND p.proconfig ${configured}
          AND (p.prorettype = 'trigger'::regtype OR p.proname IN ('review_refusal', 'reassessment_due'))
          AND p.proname NOT IN (${settled})
      LOOP
        EXECUTE format('ALTER FUNCTION %s ${change}', guard);
      END LOOP;
    END $$`);
}
