import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Clinics and the people who work there. Password hashes are readable by the identity functions only. */
export class ClinicsAndPeopleCreated1795392000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE clinics (
        id uuid PRIMARY KEY,
        name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
        time_zone text NOT NULL CHECK (char_length(time_zone) BETWEEN 1 AND 64),
        demo boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`
      CREATE TABLE people (
        id uuid PRIMARY KEY,
        clinic_id uuid NOT NULL REFERENCES clinics,
        email text NOT NULL CHECK (email = lower(email) AND char_length(email) BETWEEN 3 AND 254),
        display_name text NOT NULL CHECK (char_length(display_name) BETWEEN 1 AND 200),
        password_hash text NOT NULL CHECK (password_hash LIKE '$argon2id$%'),
        roles text[] NOT NULL CHECK (cardinality(roles) > 0 AND roles <@ ARRAY['therapist', 'supervisor', 'administrator']),
        active boolean NOT NULL DEFAULT true,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (clinic_id, id)
      )`);
    await runner.query(`CREATE UNIQUE INDEX people_email ON people (email)`);
    await runner.query(`CREATE INDEX people_by_name ON people (clinic_id, display_name, id)`);

    await runner.query(`ALTER TABLE clinics ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE people ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
    await runner.query(`
      CREATE POLICY own_clinic ON clinics TO repattern_app
      USING (id = current_clinic()) WITH CHECK (id = current_clinic())`);
    await runner.query(`
      CREATE POLICY own_clinic ON people TO repattern_app
      USING (clinic_id = current_clinic()) WITH CHECK (clinic_id = current_clinic())`);
    await runner.query(`CREATE POLICY every_clinic ON clinics FOR SELECT TO repattern_identity USING (true)`);
    await runner.query(`CREATE POLICY every_clinic ON people FOR SELECT TO repattern_identity USING (true)`);

    await runner.query(`GRANT SELECT, INSERT ON clinics TO repattern_app`);
    await runner.query(`
      GRANT SELECT (id, clinic_id, email, display_name, roles, active, created_at), INSERT ON people TO repattern_app`);
    await runner.query(`GRANT SELECT ON clinics, people TO repattern_identity`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE people`);
    await runner.query(`DROP TABLE clinics`);
  }
}
