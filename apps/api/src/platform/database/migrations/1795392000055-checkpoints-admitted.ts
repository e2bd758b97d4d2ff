import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createIdentityFunction, definer } from './identity-function';

/**
 * A checkpoint that the installation did not sign would stand in the chain of checkpoints for ever. So the database takes only those that
 * come with the hash of a key and of the checkpoint. The installation derives the key from its secret and leaves it here with its first
 * checkpoint; the application's role cannot read it. Heads and the event of a checkpoint are written together with it, or not at all.
 */
export class CheckpointsAdmitted1795392000055 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createKey(runner);
    await createAdmission(runner);
    await runner.query(`ALTER TABLE audit_checkpoints ADD COLUMN admission bytea CHECK (octet_length(admission) = 32)`);
    await runner.query(`GRANT INSERT (admission) ON audit_checkpoints TO repattern_app`);
    await requireAdmission(runner);
    await requireTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER audit_events_require_checkpoint ON audit_events`);
    await runner.query(`DROP TRIGGER audit_checkpoint_heads_require_checkpoint ON audit_checkpoint_heads`);
    await runner.query(`DROP TRIGGER audit_checkpoints_require_admission ON audit_checkpoints`);
    for (const name of ['require_new_checkpoint()', 'is_new_checkpoint(integer)', 'require_admission()'])
      await runner.query(`DROP FUNCTION ${name}`);
    await runner.query(`ALTER TABLE audit_checkpoints DROP COLUMN admission`);
    for (const name of ['is_admitted(bytea, bytea)', 'admit_checkpoints(bytea)'])
      await runner.query(`DROP FUNCTION ${name}`);
    await runner.query(`DROP TABLE checkpoint_admission`);
  }
}

async function createKey(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE checkpoint_admission (
      one boolean PRIMARY KEY DEFAULT true CHECK (one),
      key bytea NOT NULL CHECK (octet_length(key) = 32),
      at timestamptz NOT NULL DEFAULT now()
    )`);
  await runner.query(`ALTER TABLE checkpoint_admission ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
  // The owner forgets a key when the installation has another secret from now on.
  await runner.query(`CREATE POLICY kept_by_owner ON checkpoint_admission TO CURRENT_USER USING (true)`);
  await runner.query(`CREATE POLICY of_installation ON checkpoint_admission TO repattern_identity USING (true)`);
  await runner.query(`GRANT SELECT, INSERT (key) ON checkpoint_admission TO repattern_identity`);
}

async function createAdmission(runner: QueryRunner): Promise<void> {
  await createIdentityFunction(runner, {
    signature: 'admit_checkpoints(bytea)',
    definition: `
      CREATE FUNCTION admit_checkpoints(wanted bytea) RETURNS boolean LANGUAGE plpgsql ${definer} AS $$
      BEGIN
        INSERT INTO checkpoint_admission (key) VALUES (wanted) ON CONFLICT DO NOTHING;
        RETURN EXISTS (SELECT FROM checkpoint_admission a WHERE a.key = wanted);
      END $$`,
  });
  await createIdentityFunction(runner, {
    signature: 'is_admitted(bytea, bytea)',
    definition: `
      CREATE FUNCTION is_admitted(checkpoint bytea, admission bytea) RETURNS boolean LANGUAGE sql STABLE ${definer} AS $$
        SELECT EXISTS (SELECT FROM checkpoint_admission a WHERE sha256(a.key || checkpoint) = admission)
      $$`,
  });
}

async function requireAdmission(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION require_admission() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
    BEGIN
      IF NOT is_admitted(NEW.hash, NEW.admission) THEN
        RAISE EXCEPTION 'a checkpoint is signed by the installation' USING ERRCODE = 'insufficient_privilege';
      END IF;
      RETURN NEW;
    END $$`);
  await runner.query(`
    CREATE TRIGGER audit_checkpoints_require_admission BEFORE INSERT ON audit_checkpoints
    FOR EACH ROW EXECUTE FUNCTION require_admission()`);
}

/** What a transaction wrote itself carries its number. */
async function requireTogether(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION is_new_checkpoint(wanted integer) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
      SELECT EXISTS (SELECT FROM audit_checkpoints c
        WHERE c.clinic_id = current_clinic() AND c.number = wanted AND c.xmin = pg_current_xact_id()::xid)
    $$`);
  await runner.query(`
    CREATE FUNCTION require_new_checkpoint() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
    DECLARE
      told jsonb := to_jsonb(NEW);
      wanted text := CASE TG_TABLE_NAME WHEN 'audit_events' THEN told->'data'->>'number' ELSE told->>'number' END;
    BEGIN
      IF wanted IS NULL OR wanted !~ '^[0-9]{1,9}$' OR NOT is_new_checkpoint(wanted::integer) THEN
        RAISE EXCEPTION 'a checkpoint is written at once' USING ERRCODE = 'insufficient_privilege';
      END IF;
      RETURN NEW;
    END $$`);
  await runner.query(`
    CREATE TRIGGER audit_checkpoint_heads_require_checkpoint AFTER INSERT ON audit_checkpoint_heads
    FOR EACH ROW EXECUTE FUNCTION require_new_checkpoint()`);
  await runner.query(`
    CREATE TRIGGER audit_events_require_checkpoint AFTER INSERT ON audit_events
    FOR EACH ROW WHEN (NEW.action = 'audit.checkpointed') EXECUTE FUNCTION require_new_checkpoint()`);
}
