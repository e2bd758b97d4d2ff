import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createIdentityFunction, definer, type IdentityFunction } from './identity-function';

/**
 * People are invited, changed and sent away by an administrator of their clinic. The application's role changes nobody itself:
 * it asks functions that hold the clinic's people still, so that two administrators cannot send each other away.
 */
export class PeopleAdministered1795392000046 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE people
        DROP CONSTRAINT people_roles_check,
        ADD CONSTRAINT people_roles_check CHECK (
          cardinality(roles) > 0 AND roles <@ ARRAY['therapist', 'supervisor', 'administrator', 'auditor']),
        ALTER COLUMN password_hash DROP NOT NULL,
        ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version > 0),
        ADD COLUMN last_seen_at timestamptz`);
    await runner.query(`REVOKE INSERT ON people FROM repattern_app`);
    await runner.query(`
      GRANT INSERT (id, clinic_id, email, display_name, password_hash, roles, active), SELECT (version)
      ON people TO repattern_app`);
    await runner.query(`CREATE POLICY invite ON people FOR INSERT TO repattern_identity WITH CHECK (true)`);
    await runner.query(
      `CREATE POLICY change ON people FOR UPDATE TO repattern_identity USING (true) WITH CHECK (true)`,
    );
    await runner.query(`
      GRANT INSERT, UPDATE (display_name, password_hash, roles, active, version, last_seen_at) ON people TO repattern_identity`);

    await runner.query(`
      CREATE TABLE person_links (
        token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
        clinic_id uuid NOT NULL,
        person_id uuid NOT NULL UNIQUE,
        kind text NOT NULL CHECK (kind IN ('invite', 'reset')),
        expires_at timestamptz NOT NULL,
        FOREIGN KEY (clinic_id, person_id) REFERENCES people (clinic_id, id)
      )`);
    await runner.query(`
      CREATE TABLE second_factors (
        person_id uuid PRIMARY KEY,
        clinic_id uuid NOT NULL,
        sealed bytea,
        proposed bytea,
        active_since timestamptz,
        last_step bigint NOT NULL DEFAULT 0,
        recovery_codes bytea[] NOT NULL DEFAULT '{}',
        CHECK ((sealed IS NULL) = (active_since IS NULL)),
        CHECK (sealed IS NOT NULL OR proposed IS NOT NULL),
        FOREIGN KEY (clinic_id, person_id) REFERENCES people (clinic_id, id)
      )`);
    for (const table of ['person_links', 'second_factors']) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY identity ON ${table} TO repattern_identity USING (true) WITH CHECK (true)`);
      await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO repattern_identity`);
    }
    for (const definition of functions) await createIdentityFunction(runner, definition);
  }

  /** Auditors, and people without a password, stay as they are: without this migration neither can do anything. */
  async down(runner: QueryRunner): Promise<void> {
    for (const { signature } of functions) await runner.query(`DROP FUNCTION ${signature}`);
    await runner.query(`DROP TABLE person_links, second_factors`);
    await runner.query(`
      REVOKE INSERT, UPDATE (display_name, password_hash, roles, active, version, last_seen_at) ON people FROM repattern_identity`);
    await runner.query(`DROP POLICY invite ON people`);
    await runner.query(`DROP POLICY change ON people`);
    await runner.query(`GRANT INSERT ON people TO repattern_app`);
    await runner.query(`ALTER TABLE people DROP COLUMN version, DROP COLUMN last_seen_at`);
  }
}

const functions: readonly IdentityFunction[] = [
  {
    // Whoever comes second waits here, and then sees what the first has done.
    signature: 'hold_people()',
    definition: `
      CREATE FUNCTION hold_people() RETURNS boolean
      LANGUAGE plpgsql VOLATILE ${definer} AS $$
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtextextended('people of ' || current_clinic()::text, 0));
        RETURN EXISTS (
          SELECT FROM people p WHERE p.id = current_person() AND p.clinic_id = current_clinic() AND p.active
            AND 'administrator' = ANY (p.roles));
      END $$`,
  },
  {
    // Somebody who was invited and has chosen no password yet could not look after anybody.
    signature: 'is_last_administrator(uuid)',
    definition: `
      CREATE FUNCTION is_last_administrator(person uuid) RETURNS boolean
      LANGUAGE sql VOLATILE ${definer} AS $$
        SELECT coalesce(bool_or(p.id = person), false) AND count(*) = 1 FROM people p
        WHERE p.clinic_id = current_clinic() AND p.active AND p.password_hash IS NOT NULL AND 'administrator' = ANY (p.roles)
      $$`,
  },
  {
    signature: 'person_accounts()',
    definition: `
      CREATE FUNCTION person_accounts()
      RETURNS TABLE (person_id uuid, invited boolean, link_expires_at timestamptz, second_factor boolean, last_seen_at timestamptz)
      LANGUAGE sql STABLE ${definer} AS $$
        SELECT p.id, p.password_hash IS NULL,
          (SELECT l.expires_at FROM person_links l WHERE l.person_id = p.id AND l.expires_at > now()),
          EXISTS (SELECT FROM second_factors f WHERE f.person_id = p.id AND f.sealed IS NOT NULL),
          greatest(p.last_seen_at, (SELECT max(s.last_seen_at) FROM sessions s WHERE s.person_id = p.id))
        FROM people p WHERE p.clinic_id = current_clinic()
      $$`,
  },
  {
    signature: 'invite_person(uuid, text, text, text[], bytea, interval)',
    definition: `
      CREATE FUNCTION invite_person(person uuid, address text, name text, held text[], token bytea, lifetime interval)
      RETURNS text LANGUAGE plpgsql VOLATILE ${definer} AS $$
      BEGIN
        IF NOT hold_people() THEN RETURN 'not-administrator'; END IF;
        INSERT INTO people (id, clinic_id, email, display_name, roles)
        VALUES (person, current_clinic(), address, name, held) ON CONFLICT (email) DO NOTHING;
        IF NOT FOUND THEN RETURN 'email-taken'; END IF;
        INSERT INTO person_links (token_hash, clinic_id, person_id, kind, expires_at)
        VALUES (token, current_clinic(), person, 'invite', now() + lifetime);
        RETURN 'done';
      END $$`,
  },
  {
    signature: 'change_person(uuid, integer, text, text[])',
    definition: `
      CREATE FUNCTION change_person(person uuid, read_version integer, name text, held text[])
      RETURNS text LANGUAGE plpgsql VOLATILE ${definer} AS $$
      DECLARE known integer;
      BEGIN
        IF NOT hold_people() THEN RETURN 'not-administrator'; END IF;
        SELECT p.version INTO known FROM people p WHERE p.id = person AND p.clinic_id = current_clinic();
        IF NOT FOUND THEN RETURN 'unknown'; END IF;
        IF known <> read_version THEN RETURN 'changed'; END IF;
        IF NOT 'administrator' = ANY (held) AND is_last_administrator(person) THEN RETURN 'last-administrator'; END IF;
        UPDATE people SET display_name = name, roles = held, version = version + 1 WHERE id = person;
        RETURN 'done';
      END $$`,
  },
  {
    // Nobody takes away their own password or second factor in this way: a screen left open would be enough.
    signature: 'step_person(uuid, text, bytea, interval)',
    definition: `
      CREATE FUNCTION step_person(person uuid, step text, token bytea, lifetime interval)
      RETURNS text LANGUAGE plpgsql VOLATILE ${definer} AS $$
      DECLARE known people%ROWTYPE;
        possible boolean;
      BEGIN
        IF NOT hold_people() THEN RETURN 'not-administrator'; END IF;
        SELECT * INTO known FROM people p WHERE p.id = person AND p.clinic_id = current_clinic();
        IF NOT FOUND THEN RETURN 'unknown'; END IF;
        possible := CASE step
          WHEN 'invite' THEN known.active AND known.password_hash IS NULL
          WHEN 'reset' THEN known.active AND known.password_hash IS NOT NULL AND person <> current_person()
          WHEN 'deactivate' THEN known.active
          WHEN 'reactivate' THEN NOT known.active
          WHEN 'reset-second-factor' THEN person <> current_person()
            AND EXISTS (SELECT FROM second_factors f WHERE f.person_id = person AND f.sealed IS NOT NULL)
          ELSE false END;
        IF NOT possible THEN RETURN 'status'; END IF;
        IF step = 'deactivate' AND is_last_administrator(person) THEN RETURN 'last-administrator'; END IF;

        DELETE FROM sessions s WHERE s.person_id = person;
        UPDATE people p SET version = p.version + 1,
          active = CASE step WHEN 'deactivate' THEN false WHEN 'reactivate' THEN true ELSE p.active END,
          password_hash = CASE step WHEN 'reset' THEN NULL ELSE p.password_hash END
        WHERE p.id = person;
        IF step = 'reset-second-factor' THEN
          DELETE FROM second_factors f WHERE f.person_id = person;
        ELSE
          DELETE FROM person_links l WHERE l.person_id = person;
        END IF;
        IF step IN ('invite', 'reset') THEN
          INSERT INTO person_links (token_hash, clinic_id, person_id, kind, expires_at)
          VALUES (token, known.clinic_id, person, step, now() + lifetime);
        END IF;
        RETURN 'done';
      END $$`,
  },
  {
    signature: 'look_at_link(bytea)',
    definition: `
      CREATE FUNCTION look_at_link(token bytea)
      RETURNS TABLE (kind text, person_id uuid, clinic_id uuid, display_name text, email text, clinic_name text, expires_at timestamptz)
      LANGUAGE sql STABLE ${definer} AS $$
        SELECT l.kind, p.id, p.clinic_id, p.display_name, p.email, c.name, l.expires_at
        FROM person_links l JOIN people p ON p.id = l.person_id JOIN clinics c ON c.id = l.clinic_id
        WHERE l.token_hash = token AND l.expires_at > now() AND p.active
      $$`,
  },
  {
    // The person is locked before the link, in the order in which an administrator changes both.
    signature: 'use_link(bytea, text)',
    definition: `
      CREATE FUNCTION use_link(token bytea, chosen text) RETURNS boolean
      LANGUAGE plpgsql VOLATILE ${definer} AS $$
      DECLARE person uuid;
      BEGIN
        SELECT l.person_id INTO person FROM person_links l WHERE l.token_hash = token;
        IF NOT FOUND THEN RETURN false; END IF;
        DELETE FROM sessions s WHERE s.person_id = person;
        PERFORM FROM people p WHERE p.id = person FOR NO KEY UPDATE;
        DELETE FROM person_links l USING people p
        WHERE l.token_hash = token AND l.expires_at > now() AND p.id = l.person_id AND p.active;
        IF NOT FOUND THEN RETURN false; END IF;
        UPDATE people SET password_hash = chosen WHERE id = person;
        RETURN true;
      END $$`,
  },
];
