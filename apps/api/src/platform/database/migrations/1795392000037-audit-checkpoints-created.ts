import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Checkpoints of the audit trail: each holds the heads of streams that went on, signed by the installation, and follows the one before.
 * They only grow. There is no foreign key to clinics, since events without a clinic are held too.
 */
export class AuditCheckpointsCreated1795392000037 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_checkpoints (
        clinic_id uuid NOT NULL DEFAULT current_clinic(),
        number integer NOT NULL CHECK (number > 0),
        at timestamptz NOT NULL DEFAULT now(),
        prev_hash bytea CHECK (octet_length(prev_hash) = 32),
        hash bytea NOT NULL CHECK (octet_length(hash) = 32),
        signature bytea NOT NULL CHECK (octet_length(signature) = 64),
        PRIMARY KEY (clinic_id, number),
        CHECK ((number = 1) = (prev_hash IS NULL))
      )`);
    await runner.query(`
      CREATE TABLE audit_checkpoint_heads (
        clinic_id uuid NOT NULL DEFAULT current_clinic(),
        stream_kind text NOT NULL,
        stream_id uuid NOT NULL,
        seq integer NOT NULL CHECK (seq > 0),
        number integer NOT NULL,
        hash bytea NOT NULL CHECK (octet_length(hash) = 32),
        PRIMARY KEY (clinic_id, stream_kind, stream_id, seq),
        FOREIGN KEY (clinic_id, number) REFERENCES audit_checkpoints (clinic_id, number)
      )`);
    await runner.query(`CREATE INDEX audit_checkpoint_heads_by_number ON audit_checkpoint_heads (clinic_id, number)`);
    await runner.query(`
      CREATE FUNCTION follow_audit_checkpoint() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE last audit_checkpoints;
      BEGIN
        SELECT * INTO last FROM audit_checkpoints WHERE clinic_id = NEW.clinic_id ORDER BY number DESC LIMIT 1;
        IF (NEW.number, NEW.prev_hash) IS DISTINCT FROM (coalesce(last.number, 0) + 1, last.hash) THEN
          RAISE EXCEPTION 'a checkpoint follows the last one' USING ERRCODE = 'insufficient_privilege';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER audit_checkpoints_follow BEFORE INSERT ON audit_checkpoints
      FOR EACH ROW EXECUTE FUNCTION follow_audit_checkpoint()`);
    for (const table of ['audit_checkpoints', 'audit_checkpoint_heads']) await growOnly(runner, table);
    await runner.query(
      `GRANT SELECT, INSERT (number, prev_hash, hash, signature) ON audit_checkpoints TO repattern_app`,
    );
    await runner.query(`
      GRANT SELECT, INSERT (stream_kind, stream_id, seq, number, hash) ON audit_checkpoint_heads TO repattern_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE audit_checkpoint_heads`);
    await runner.query(`DROP TABLE audit_checkpoints`);
    await runner.query(`DROP FUNCTION follow_audit_checkpoint()`);
  }
}

async function growOnly(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`
    CREATE TRIGGER ${table}_refuse_change BEFORE UPDATE OR DELETE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
  await runner.query(`
    CREATE TRIGGER ${table}_refuse_truncate BEFORE TRUNCATE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
  await runner.query(`
    CREATE POLICY own_clinic ON ${table} TO repattern_app
    USING (clinic_id = current_clinic()) WITH CHECK (clinic_id = current_clinic())`);
}
