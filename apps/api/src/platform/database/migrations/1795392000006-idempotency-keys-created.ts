import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createIdentityFunction, definer } from './identity-function';

/** Answers to creating requests, kept for a day by the key that the caller chose. */
export class IdempotencyKeysCreated1795392000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotency_keys (
        clinic_id uuid NOT NULL DEFAULT current_clinic(),
        person_id uuid NOT NULL DEFAULT current_person(),
        key text COLLATE "C" NOT NULL CHECK (char_length(key) BETWEEN 1 AND 200),
        request_hash bytea NOT NULL CHECK (octet_length(request_hash) = 32),
        status integer,
        etag text,
        body text,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (clinic_id, person_id, key)
      )`);
    await runner.query(`CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at)`);
    await runner.query(`ALTER TABLE idempotency_keys ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
    await runner.query(`
      CREATE POLICY own_person ON idempotency_keys TO repattern_app
      USING (clinic_id = current_clinic() AND person_id = current_person())
      WITH CHECK (clinic_id = current_clinic() AND person_id = current_person())`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON idempotency_keys TO repattern_app`);
    await runner.query(`CREATE POLICY expiry ON idempotency_keys TO repattern_identity USING (true)`);
    await runner.query(`GRANT SELECT, DELETE ON idempotency_keys TO repattern_identity`);
    await createIdentityFunction(runner, forgetIdempotencyKeys);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION ${forgetIdempotencyKeys.signature}`);
    await runner.query(`DROP TABLE idempotency_keys`);
  }
}

const forgetIdempotencyKeys = {
  signature: 'forget_idempotency_keys(interval)',
  definition: `
    CREATE FUNCTION forget_idempotency_keys(age interval) RETURNS void
    LANGUAGE sql VOLATILE ${definer} AS $$ DELETE FROM idempotency_keys WHERE created_at <= now() - age $$`,
};
