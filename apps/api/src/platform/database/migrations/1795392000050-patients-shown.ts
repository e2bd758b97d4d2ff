import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createIdentityFunction, definer } from './identity-function';

/**
 * Lists tell which patients they showed, and the index finds the lists that showed one of them. The application's role cannot use it: a
 * policy is held before any operator that could leak. So a function answers, for the clinic of the transaction alone.
 */
export class PatientsShown1795392000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX audit_events_by_patient_shown ON audit_events USING gin ((data->'patients'))
      WITH (gin_pending_list_limit = 512) WHERE data ? 'patients'`);
    await runner.query(`CREATE POLICY every_clinic ON audit_events FOR SELECT TO repattern_identity USING (true)`);
    await runner.query(
      `GRANT SELECT (id, clinic_id, person_id, action, at, data) ON audit_events TO repattern_identity`,
    );
    await createIdentityFunction(runner, listsShowing);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION ${listsShowing.signature}`);
    await runner.query(
      `REVOKE SELECT (id, clinic_id, person_id, action, at, data) ON audit_events FROM repattern_identity`,
    );
    await runner.query(`DROP POLICY every_clinic ON audit_events`);
    await runner.query(`DROP INDEX audit_events_by_patient_shown`);
  }
}

const listsShowing = {
  signature: 'lists_showing(uuid)',
  definition: `
    CREATE FUNCTION lists_showing(patient uuid) RETURNS TABLE (person_id uuid, action text, at timestamptz)
    LANGUAGE sql STABLE ${definer} AS $$
      SELECT e.person_id, e.action, e.at FROM audit_events e
      WHERE e.data ? 'patients' AND e.data->'patients' ? patient::text AND e.clinic_id = current_clinic()
    $$`,
};
