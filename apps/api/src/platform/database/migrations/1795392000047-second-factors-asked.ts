import type { MigrationInterface, QueryRunner } from 'typeorm';
import { identityFunctions } from './1795392000004-sessions-created';
import { createIdentityFunction, definer, type IdentityFunction } from './identity-function';

/**
 * Signing in takes a second factor where the person has one. The secret lies here sealed; the key is the server's. The
 * functions speak about the person that the transaction works for, or about an account of which the password was checked.
 */
export class SecondFactorsAsked1795392000047 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const signature of replaced) await runner.query(`DROP FUNCTION ${signature}`);
    for (const definition of functions) await createIdentityFunction(runner, definition);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { signature } of functions) await runner.query(`DROP FUNCTION ${signature}`);
    const before = identityFunctions.filter(({ signature }) => replaced.includes(signature));
    for (const definition of before) await createIdentityFunction(runner, definition);
  }
}

const replaced = ['find_account(text)', 'open_session(bytea, uuid, interval)', 'resume_session(bytea, interval)'];

const functions: readonly IdentityFunction[] = [
  {
    signature: 'find_account(text)',
    definition: `
      CREATE FUNCTION find_account(wanted text)
      RETURNS TABLE (person_id uuid, clinic_id uuid, password_hash text, second_factor bytea)
      LANGUAGE sql STABLE ${definer} AS $$
        SELECT p.id, p.clinic_id, p.password_hash, f.sealed
        FROM people p LEFT JOIN second_factors f ON f.person_id = p.id WHERE p.email = wanted AND p.active
      $$`,
  },
  {
    // The password that was checked must still be the one: it may have been reset while it was hashed.
    signature: 'open_session(bytea, uuid, text, interval)',
    definition: `
      CREATE FUNCTION open_session(token bytea, person uuid, checked text, lifetime interval) RETURNS timestamptz
      LANGUAGE sql VOLATILE ${definer} AS $$
        WITH seen AS (
          UPDATE people p SET last_seen_at = now() WHERE p.id = person AND p.active AND p.password_hash = checked
          RETURNING p.id, p.clinic_id
        )
        INSERT INTO sessions (token_hash, clinic_id, person_id, expires_at)
        SELECT token, s.clinic_id, s.id, now() + lifetime FROM seen s
        RETURNING expires_at
      $$`,
  },
  {
    // Noting the last use at most every 15 s keeps parallel requests of one session from waiting for each other.
    signature: 'resume_session(bytea, interval)',
    definition: `
      CREATE FUNCTION resume_session(token bytea, idle interval)
      RETURNS TABLE (person_id uuid, clinic_id uuid, display_name text, email text, roles text[],
                     clinic_name text, time_zone text, demo boolean, expires_at timestamptz, second_factor_due boolean)
      LANGUAGE plpgsql VOLATILE ${definer} AS $$
      DECLARE last_seen timestamptz;
      BEGIN
        SELECT s.last_seen_at, s.person_id, s.clinic_id, p.display_name, p.email, p.roles,
               c.name, c.time_zone, c.demo, s.expires_at,
               coalesce(w.second_factor_required && p.roles, false)
                 AND NOT EXISTS (SELECT FROM second_factors f WHERE f.person_id = p.id AND f.sealed IS NOT NULL)
        INTO last_seen, person_id, clinic_id, display_name, email, roles, clinic_name, time_zone, demo, expires_at,
             second_factor_due
        FROM sessions s JOIN people p ON p.id = s.person_id JOIN clinics c ON c.id = s.clinic_id
          LEFT JOIN clinic_settings w ON w.clinic_id = s.clinic_id
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
    signature: 'change_password(text, text, bytea)',
    definition: `
      CREATE FUNCTION change_password(checked text, chosen text, kept bytea) RETURNS boolean
      LANGUAGE plpgsql VOLATILE ${definer} AS $$
      BEGIN
        DELETE FROM sessions s WHERE s.person_id = current_person() AND s.token_hash <> kept;
        UPDATE people p SET password_hash = chosen
        WHERE p.id = current_person() AND p.clinic_id = current_clinic() AND p.active AND p.password_hash = checked;
        RETURN FOUND;
      END $$`,
  },
  {
    signature: 'second_factor_state()',
    definition: `
      CREATE FUNCTION second_factor_state()
      RETURNS TABLE (active_since timestamptz, recovery_codes_left integer, asked boolean, proposed bytea)
      LANGUAGE sql STABLE ${definer} AS $$
        SELECT f.active_since, coalesce(cardinality(f.recovery_codes), 0),
          coalesce(w.second_factor_required && p.roles, false), f.proposed
        FROM people p LEFT JOIN second_factors f ON f.person_id = p.id LEFT JOIN clinic_settings w ON w.clinic_id = p.clinic_id
        WHERE p.id = current_person() AND p.clinic_id = current_clinic()
      $$`,
  },
  {
    signature: 'propose_second_factor(bytea)',
    definition: `
      CREATE FUNCTION propose_second_factor(secret bytea) RETURNS void
      LANGUAGE sql VOLATILE ${definer} AS $$
        INSERT INTO second_factors (person_id, clinic_id, proposed)
        SELECT p.id, p.clinic_id, secret FROM people p WHERE p.id = current_person() AND p.clinic_id = current_clinic()
        ON CONFLICT (person_id) DO UPDATE SET proposed = excluded.proposed
      $$`,
  },
  {
    // Other sessions were opened without the second factor, so they end.
    signature: 'confirm_second_factor(bytea, bigint, bytea[], bytea)',
    definition: `
      CREATE FUNCTION confirm_second_factor(checked bytea, step bigint, codes bytea[], kept bytea) RETURNS boolean
      LANGUAGE plpgsql VOLATILE ${definer} AS $$
      BEGIN
        UPDATE second_factors f SET sealed = f.proposed, proposed = NULL, active_since = now(), last_step = step, recovery_codes = codes
        WHERE f.person_id = current_person() AND f.clinic_id = current_clinic() AND f.proposed = checked;
        IF NOT FOUND THEN RETURN false; END IF;
        DELETE FROM sessions s WHERE s.person_id = current_person() AND s.token_hash <> kept;
        RETURN true;
      END $$`,
  },
  {
    signature: 'remove_second_factor()',
    definition: `
      CREATE FUNCTION remove_second_factor() RETURNS boolean
      LANGUAGE sql VOLATILE ${definer} AS $$
        WITH removed AS (
          DELETE FROM second_factors f WHERE f.person_id = current_person() AND f.clinic_id = current_clinic()
            AND f.sealed IS NOT NULL RETURNING 1
        ) SELECT EXISTS (SELECT FROM removed)
      $$`,
  },
  {
    // Of two requests with the same code the second waits for the row, and then finds the step used.
    signature: 'use_code(uuid, bytea, bigint)',
    definition: `
      CREATE FUNCTION use_code(person uuid, checked bytea, step bigint) RETURNS boolean
      LANGUAGE sql VOLATILE ${definer} AS $$
        WITH used AS (
          UPDATE second_factors f SET last_step = step
          WHERE f.person_id = person AND f.clinic_id = current_clinic() AND f.sealed = checked AND f.last_step < step RETURNING 1
        ) SELECT EXISTS (SELECT FROM used)
      $$`,
  },
  {
    signature: 'use_recovery_code(uuid, bytea)',
    definition: `
      CREATE FUNCTION use_recovery_code(person uuid, code bytea) RETURNS integer
      LANGUAGE sql VOLATILE ${definer} AS $$
        UPDATE second_factors f SET recovery_codes = array_remove(f.recovery_codes, code)
        WHERE f.person_id = person AND f.clinic_id = current_clinic() AND code = ANY (f.recovery_codes)
        RETURNING cardinality(f.recovery_codes)
      $$`,
  },
];
