import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Patients and the words by which they are found. Keys hold text as a search compares it (lower case, no accents)
 * in the C collation, so that pages and prefixes are plain index ranges.
 */
export class PatientsCreated1795392000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE patients (
        id uuid PRIMARY KEY,
        clinic_id uuid NOT NULL DEFAULT current_clinic() REFERENCES clinics,
        record_number text NOT NULL CHECK (char_length(record_number) BETWEEN 1 AND 32),
        record_number_key text COLLATE "C" NOT NULL,
        given_name text NOT NULL CHECK (char_length(given_name) BETWEEN 1 AND 100),
        family_name text NOT NULL CHECK (char_length(family_name) BETWEEN 1 AND 100),
        name_key text COLLATE "C" NOT NULL,
        birth_on date NOT NULL CHECK (birth_on >= DATE '1900-01-01'),
        sex text NOT NULL CHECK (sex IN ('female', 'male', 'other', 'unknown')),
        therapist_id uuid,
        invented boolean NOT NULL DEFAULT false,
        archived_at timestamptz,
        version integer NOT NULL DEFAULT 1 CHECK (version > 0),
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        FOREIGN KEY (clinic_id, therapist_id) REFERENCES people (clinic_id, id)
      )`);
    await runner.query(`CREATE UNIQUE INDEX patients_record_number ON patients (clinic_id, record_number_key)`);
    await runner.query(`CREATE INDEX patients_by_name ON patients (clinic_id, name_key, id)`);
    await runner.query(`CREATE INDEX patients_by_update ON patients (clinic_id, updated_at, id)`);
    await runner.query(
      `CREATE INDEX patients_waiting ON patients (clinic_id, created_at, id) WHERE archived_at IS NULL`,
    );
    await runner.query(`
      CREATE TABLE patient_search_terms (
        clinic_id uuid NOT NULL DEFAULT current_clinic(),
        term text COLLATE "C" NOT NULL,
        patient_id uuid NOT NULL,
        PRIMARY KEY (clinic_id, term, patient_id)
      )`);
    await runner.query(`CREATE INDEX patient_search_terms_by_patient ON patient_search_terms (patient_id, term)`);

    for (const table of ['patients', 'patient_search_terms']) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
      await runner.query(`
        CREATE POLICY own_clinic ON ${table} TO repattern_app
        USING (clinic_id = current_clinic()) WITH CHECK (clinic_id = current_clinic())`);
    }
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON patients TO repattern_app`);
    await runner.query(`GRANT SELECT, INSERT, DELETE ON patient_search_terms TO repattern_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE patient_search_terms`);
    await runner.query(`DROP TABLE patients`);
  }
}
