import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit trail only grows. Privileges stop the application's role; triggers stop everyone, the owner included.
 * Who, where and when come from the transaction: the application's role cannot write those columns.
 * There is no foreign key to clinics: events without a clinic (a sign-in with an unknown address) carry the nil UUID.
 */
export class AuditTrailCreated1795392000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_events (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        clinic_id uuid NOT NULL DEFAULT current_clinic(),
        at timestamptz NOT NULL DEFAULT now(),
        person_id uuid DEFAULT current_person(),
        action text NOT NULL CHECK (action ~ '^[a-z-]+[.][a-z-]+$'),
        subject_kind text CHECK (subject_kind ~ '^[a-z-]+$'),
        subject_id uuid,
        request_id uuid,
        data jsonb NOT NULL DEFAULT '{}',
        CHECK ((subject_kind IS NULL) = (subject_id IS NULL))
      )`);
    await runner.query(`CREATE INDEX audit_events_by_clinic ON audit_events (clinic_id, id)`);
    await runner.query(`
      CREATE INDEX audit_events_by_subject ON audit_events (clinic_id, subject_id, id) WHERE subject_id IS NOT NULL`);

    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% on % is refused: the table only grows', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
      END $$`);
    await runner.query(`
      CREATE TRIGGER audit_events_refuse_change BEFORE UPDATE OR DELETE ON audit_events
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await runner.query(`
      CREATE TRIGGER audit_events_refuse_truncate BEFORE TRUNCATE ON audit_events
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);

    await runner.query(`ALTER TABLE audit_events ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
    await runner.query(`
      CREATE POLICY own_clinic ON audit_events TO repattern_app
      USING (clinic_id = current_clinic()) WITH CHECK (clinic_id = current_clinic())`);
    await runner.query(
      `GRANT SELECT, INSERT (action, subject_kind, subject_id, request_id, data) ON audit_events TO repattern_app`,
    );
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('The audit trail is never dropped.'));
  }
}
