import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Each patient carries whether an assessment is still to be begun, so that the worklist finds the few who wait without looking at the many
 * who do not. A trigger keeps it: opening a draft takes it off, giving up the only one sets it again. It is no change of the record.
 */
export class PatientsUnassessed1795392000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE patients ADD COLUMN unassessed boolean NOT NULL DEFAULT true`);
    await fill(runner);
    await runner.query(`
      CREATE INDEX patients_unassessed ON patients (clinic_id, created_at, id) WHERE unassessed AND archived_at IS NULL`);
    await runner.query(`DROP INDEX patients_waiting`);

    // Of two drafts the second waits for the end of the first (their unique index), so that each of these sees what the other did.
    await runner.query(`
      CREATE FUNCTION note_assessed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE patients SET unassessed = NOT unassessed
        WHERE clinic_id = NEW.clinic_id AND id = NEW.patient_id AND unassessed = EXISTS (
          SELECT FROM assessments a WHERE a.clinic_id = NEW.clinic_id AND a.patient_id = NEW.patient_id AND a.status <> 'discarded');
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER assessments_note_assessed AFTER INSERT ON assessments
      FOR EACH ROW EXECUTE FUNCTION note_assessed()`);
    await runner.query(`
      CREATE TRIGGER assessments_note_discarded AFTER UPDATE OF status ON assessments
      FOR EACH ROW WHEN (NEW.status = 'discarded') EXECUTE FUNCTION note_assessed()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER assessments_note_discarded ON assessments`);
    await runner.query(`DROP TRIGGER assessments_note_assessed ON assessments`);
    await runner.query(`DROP FUNCTION note_assessed()`);
    await runner.query(
      `CREATE INDEX patients_waiting ON patients (clinic_id, created_at, id) WHERE archived_at IS NULL`,
    );
    await runner.query(`ALTER TABLE patients DROP COLUMN unassessed`);
  }
}

/** Forced policies hold for the owner too, who sees no clinic's rows otherwise. */
async function fill(runner: QueryRunner): Promise<void> {
  const tables = ['patients', 'assessments'];
  for (const table of tables) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  await runner.query(`
    UPDATE patients p SET unassessed = false WHERE EXISTS (
      SELECT FROM assessments a WHERE a.clinic_id = p.clinic_id AND a.patient_id = p.id AND a.status <> 'discarded')`);
  for (const table of tables) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
}
