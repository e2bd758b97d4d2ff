import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Assessments with their addenda. A patient has one open draft at most. What is signed or discarded never changes, and addenda only
 * grow: triggers hold that for everybody, the owner included. Nobody writes or signs in somebody else's name: policies compare the person.
 */
export class AssessmentsCreated1795392000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE patients ADD CONSTRAINT patients_of_clinic UNIQUE (clinic_id, id)`);
    await createAssessments(runner);
    await createAddenda(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE assessment_addenda`);
    await runner.query(`DROP TABLE assessments`);
    await runner.query(`DROP FUNCTION refuse_locked_assessment()`);
    await runner.query(`ALTER TABLE patients DROP CONSTRAINT patients_of_clinic`);
  }
}

async function createAssessments(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE assessments (
      id uuid PRIMARY KEY,
      clinic_id uuid NOT NULL DEFAULT current_clinic() REFERENCES clinics,
      patient_id uuid NOT NULL,
      status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'signed', 'discarded')),
      version integer NOT NULL DEFAULT 1 CHECK (version > 0),
      assessed_on date NOT NULL CHECK (assessed_on >= DATE '1900-01-01'),
      document jsonb NOT NULL CHECK (jsonb_typeof(document) = 'object' AND document->'schemaVersion' = '1'),
      previous_id uuid,
      created_by uuid NOT NULL DEFAULT current_person(),
      created_at timestamptz NOT NULL DEFAULT now(),
      updated_by uuid NOT NULL DEFAULT current_person(),
      updated_at timestamptz NOT NULL DEFAULT now(),
      signed_by uuid,
      signed_at timestamptz,
      UNIQUE (clinic_id, id),
      UNIQUE (clinic_id, patient_id, id),
      FOREIGN KEY (clinic_id, patient_id) REFERENCES patients (clinic_id, id),
      FOREIGN KEY (clinic_id, patient_id, previous_id) REFERENCES assessments (clinic_id, patient_id, id),
      FOREIGN KEY (clinic_id, created_by) REFERENCES people (clinic_id, id),
      FOREIGN KEY (clinic_id, updated_by) REFERENCES people (clinic_id, id),
      FOREIGN KEY (clinic_id, signed_by) REFERENCES people (clinic_id, id),
      CHECK (previous_id <> id),
      CHECK (document->>'assessedOn' = to_char(assessed_on, 'YYYY-MM-DD')),
      CHECK ((status = 'signed') = (signed_by IS NOT NULL)),
      CHECK ((signed_by IS NULL) = (signed_at IS NULL))
    )`);
  await runner.query(
    `CREATE UNIQUE INDEX assessments_open_draft ON assessments (clinic_id, patient_id) WHERE status = 'draft'`,
  );
  await runner.query(`
    CREATE INDEX assessments_of_patient ON assessments (clinic_id, patient_id, assessed_on, created_at, id)
    WHERE status <> 'discarded'`);
  await runner.query(`
    CREATE INDEX assessments_waiting ON assessments (clinic_id, created_at, patient_id) WHERE status = 'draft'`);

  await runner.query(`
    CREATE FUNCTION refuse_locked_assessment() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.status <> 'draft' THEN
        RAISE EXCEPTION 'a % assessment never changes', OLD.status USING ERRCODE = 'insufficient_privilege';
      END IF;
      IF (NEW.id, NEW.clinic_id, NEW.patient_id, NEW.previous_id, NEW.created_by, NEW.created_at) IS DISTINCT FROM
         (OLD.id, OLD.clinic_id, OLD.patient_id, OLD.previous_id, OLD.created_by, OLD.created_at) THEN
        RAISE EXCEPTION 'whose assessment it is never changes' USING ERRCODE = 'insufficient_privilege';
      END IF;
      RETURN NEW;
    END $$`);
  await runner.query(`
    CREATE TRIGGER assessments_refuse_locked BEFORE UPDATE ON assessments
    FOR EACH ROW EXECUTE FUNCTION refuse_locked_assessment()`);
  await runner.query(`
    CREATE TRIGGER assessments_refuse_delete BEFORE DELETE ON assessments
    FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
  await runner.query(`
    CREATE TRIGGER assessments_refuse_truncate BEFORE TRUNCATE ON assessments
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);

  await runner.query(`ALTER TABLE assessments ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
  await runner.query(`
    CREATE POLICY read_own_clinic ON assessments FOR SELECT TO repattern_app USING (clinic_id = current_clinic())`);
  const inOwnName = `clinic_id = current_clinic() AND updated_by = current_person()
    AND (signed_by IS NULL OR signed_by = current_person())`;
  await runner.query(`
    CREATE POLICY write_in_own_name ON assessments FOR INSERT TO repattern_app
    WITH CHECK (${inOwnName} AND created_by = current_person())`);
  await runner.query(`
    CREATE POLICY change_in_own_name ON assessments FOR UPDATE TO repattern_app
    USING (clinic_id = current_clinic()) WITH CHECK (${inOwnName})`);
  await runner.query(`GRANT SELECT, INSERT ON assessments TO repattern_app`);
  await runner.query(`
    GRANT UPDATE (status, version, assessed_on, document, updated_by, updated_at, signed_by, signed_at)
    ON assessments TO repattern_app`);
}

async function createAddenda(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE assessment_addenda (
      id uuid PRIMARY KEY,
      clinic_id uuid NOT NULL DEFAULT current_clinic(),
      assessment_id uuid NOT NULL,
      text text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 5000),
      reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 300),
      person_id uuid NOT NULL DEFAULT current_person(),
      at timestamptz NOT NULL DEFAULT now(),
      FOREIGN KEY (clinic_id, assessment_id) REFERENCES assessments (clinic_id, id),
      FOREIGN KEY (clinic_id, person_id) REFERENCES people (clinic_id, id)
    )`);
  await runner.query(
    `CREATE INDEX assessment_addenda_of_assessment ON assessment_addenda (clinic_id, assessment_id, at, id)`,
  );
  await runner.query(`
    CREATE TRIGGER assessment_addenda_refuse_change BEFORE UPDATE OR DELETE ON assessment_addenda
    FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
  await runner.query(`
    CREATE TRIGGER assessment_addenda_refuse_truncate BEFORE TRUNCATE ON assessment_addenda
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  await runner.query(`ALTER TABLE assessment_addenda ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
  await runner.query(`
    CREATE POLICY own_clinic ON assessment_addenda TO repattern_app
    USING (clinic_id = current_clinic()) WITH CHECK (clinic_id = current_clinic())`);
  await runner.query(`GRANT SELECT, INSERT (id, assessment_id, text, reason) ON assessment_addenda TO repattern_app`);
}
