import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createIdentityFunction, definer, type IdentityFunction } from './identity-function';

/**
 * Sessions and the counting of sign-in attempts. The application's role reads neither table:
 * it holds the token or the address that it asks about, and the functions answer about that one only.
 */
export class SessionsCreated1795392000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sessions (
        token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
        clinic_id uuid NOT NULL,
        person_id uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        FOREIGN KEY (clinic_id, person_id) REFERENCES people (clinic_id, id)
      )`);
    await runner.query(`CREATE INDEX sessions_by_person ON sessions (person_id)`);
    await runner.query(`
      CREATE TABLE sign_in_attempts (
        key bytea PRIMARY KEY CHECK (octet_length(key) = 32),
        attempts integer NOT NULL CHECK (attempts >= 0),
        window_ends_at timestamptz NOT NULL
      )`);
    for (const table of ['sessions', 'sign_in_attempts']) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY identity ON ${table} TO repattern_identity USING (true) WITH CHECK (true)`);
      await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO repattern_identity`);
    }
    for (const definition of identityFunctions) await createIdentityFunction(runner, definition);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { signature } of identityFunctions) await runner.query(`DROP FUNCTION ${signature}`);
    await runner.query(`DROP TABLE sign_in_attempts`);
    await runner.query(`DROP TABLE sessions`);
  }
}

/** The functions as they were before there were second factors. */
export const identityFunctions: readonly IdentityFunction[] = [
  {
    signature: 'find_account(text)',
    definition: `
      CREATE FUNCTION find_account(wanted text)
      RETURNS TABLE (person_id uuid, clinic_id uuid, password_hash text)
      LANGUAGE sql STABLE ${definer} AS $$
        SELECT p.id, p.clinic_id, p.password_hash FROM people p WHERE p.email = wanted AND p.active
      $$`,
  },
  {
    signature: 'has_clinics()',
    definition: `
      CREATE FUNCTION has_clinics() RETURNS boolean
      LANGUAGE sql STABLE ${definer} AS $$ SELECT EXISTS (SELECT FROM clinics) $$`,
  },
  {
    signature: 'open_session(bytea, uuid, interval)',
    definition: `
      CREATE FUNCTION open_session(token bytea, person uuid, lifetime interval) RETURNS timestamptz
      LANGUAGE sql VOLATILE ${definer} AS $$
        INSERT INTO sessions (token_hash, clinic_id, person_id, expires_at)
        SELECT token, p.clinic_id, p.id, now() + lifetime FROM people p WHERE p.id = person AND p.active
        RETURNING expires_at
      $$`,
  },
  {
    // Noting the last use at most every 15 s keeps parallel requests of one session from waiting for each other.
    signature: 'resume_session(bytea, interval)',
    definition: `
      CREATE FUNCTION resume_session(token bytea, idle interval)
      RETURNS TABLE (person_id uuid, clinic_id uuid, display_name text, email text, roles text[],
                     clinic_name text, time_zone text, demo boolean, expires_at timestamptz)
      LANGUAGE plpgsql VOLATILE ${definer} AS $$
      DECLARE last_seen timestamptz;
      BEGIN
        SELECT s.last_seen_at, s.person_id, s.clinic_id, p.display_name, p.email, p.roles,
               c.name, c.time_zone, c.demo, s.expires_at
        INTO last_seen, person_id, clinic_id, display_name, email, roles, clinic_name, time_zone, demo, expires_at
        FROM sessions s JOIN people p ON p.id = s.person_id JOIN clinics c ON c.id = s.clinic_id
        WHERE s.token_hash = token AND s.expires_at > now() AND s.last_seen_at > now() - idle AND p.active;
        IF NOT FOUND THEN RETURN; END IF;
        IF last_seen < now() - interval '15 seconds' THEN
          UPDATE sessions s SET last_seen_at = now() WHERE s.token_hash = token AND s.last_seen_at < now() - interval '15 seconds';
        END IF;
        PERFORM set_config('repattern.clinic', clinic_id::text, true), set_config('repattern.person', person_id::text, true);
        RETURN NEXT;
      END $$`,
  },
  {
    signature: 'close_session(bytea)',
    definition: `
      CREATE FUNCTION close_session(token bytea) RETURNS boolean
      LANGUAGE sql VOLATILE ${definer} AS $$
        WITH closed AS (DELETE FROM sessions WHERE token_hash = token RETURNING 1) SELECT EXISTS (SELECT FROM closed)
      $$`,
  },
  {
    // Every attempt counts before its password is looked at, so that parallel attempts cannot outrun the limit.
    // The one that crosses a limit is told apart, so that those after it need not be written down.
    signature: 'count_sign_in_attempt(bytea[], integer[], interval)',
    definition: `
      CREATE FUNCTION count_sign_in_attempt(keys bytea[], limits integer[], span interval)
      RETURNS TABLE (retry_after integer, crossed boolean)
      LANGUAGE sql VOLATILE ${definer} AS $$
        WITH wanted AS (SELECT k, l FROM unnest(keys, limits) AS w (k, l) ORDER BY k),
        counted AS (
          INSERT INTO sign_in_attempts AS a (key, attempts, window_ends_at)
          SELECT k, 1, now() + span FROM wanted
          ON CONFLICT (key) DO UPDATE SET
            attempts = CASE WHEN a.window_ends_at <= now() THEN 1 ELSE a.attempts + 1 END,
            window_ends_at = CASE WHEN a.window_ends_at <= now() THEN now() + span ELSE a.window_ends_at END
          RETURNING key, attempts, window_ends_at
        )
        SELECT coalesce(max(ceil(extract(epoch FROM c.window_ends_at - now())))::integer, 0),
          coalesce(bool_or(c.attempts = w.l + 1), false)
        FROM counted c JOIN wanted w ON w.k = c.key WHERE c.attempts > w.l
      $$`,
  },
  {
    // Rows are locked in the order in which attempts are counted, so that the two never wait for each other in a circle.
    signature: 'forgive_sign_in_attempts(bytea[], bytea[])',
    definition: `
      CREATE FUNCTION forgive_sign_in_attempts(cleared bytea[], reduced bytea[]) RETURNS void
      LANGUAGE plpgsql VOLATILE ${definer} AS $$
      BEGIN
        PERFORM 1 FROM sign_in_attempts WHERE key = ANY (cleared || reduced) ORDER BY key FOR UPDATE;
        DELETE FROM sign_in_attempts WHERE key = ANY (cleared);
        UPDATE sign_in_attempts SET attempts = greatest(attempts - 1, 0) WHERE key = ANY (reduced);
      END $$`,
  },
  {
    signature: 'forget_expired_sign_ins(interval)',
    definition: `
      CREATE FUNCTION forget_expired_sign_ins(idle interval) RETURNS void
      LANGUAGE sql VOLATILE ${definer} AS $$
        DELETE FROM sessions WHERE expires_at <= now() OR last_seen_at <= now() - idle;
        DELETE FROM sign_in_attempts WHERE window_ends_at <= now();
      $$`,
  },
];
