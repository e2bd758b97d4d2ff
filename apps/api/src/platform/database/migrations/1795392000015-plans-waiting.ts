import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The worklist finds what waits for a plan without looking at the rest: plans whose next revision is worked on, and patients who carry
 * since when a signed assessment has had no plan. Triggers keep that; it is no change of the record.
 */
export class PlansWaiting1795392000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX plans_waiting ON plans (clinic_id, work_since, id) WHERE work <> 'none'`);
    await runner.query(`ALTER TABLE patients ADD COLUMN unplanned_since timestamptz`);
    await fill(runner);
    await runner.query(`
      CREATE INDEX patients_unplanned ON patients (clinic_id, unplanned_since, id)
      WHERE unplanned_since IS NOT NULL AND archived_at IS NULL`);

    // The patient is locked first, so that of a signature and a plan at once the second sees what the first did.
    await runner.query(`
      CREATE FUNCTION note_planned() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE waiting timestamptz;
      BEGIN
        PERFORM FROM patients WHERE clinic_id = NEW.clinic_id AND id = NEW.patient_id FOR NO KEY UPDATE;
        SELECT min(a.signed_at) INTO waiting FROM assessments a
        WHERE a.clinic_id = NEW.clinic_id AND a.patient_id = NEW.patient_id AND a.status = 'signed' AND NOT EXISTS (
          SELECT FROM plans l WHERE l.clinic_id = NEW.clinic_id AND l.patient_id = NEW.patient_id AND l.status <> 'discarded');
        UPDATE patients SET unplanned_since = waiting
        WHERE clinic_id = NEW.clinic_id AND id = NEW.patient_id AND unplanned_since IS DISTINCT FROM waiting;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER plans_note_planned AFTER INSERT ON plans FOR EACH ROW EXECUTE FUNCTION note_planned()`);
    await runner.query(`
      CREATE TRIGGER plans_note_discarded AFTER UPDATE OF status ON plans
      FOR EACH ROW WHEN (NEW.status = 'discarded') EXECUTE FUNCTION note_planned()`);
    await runner.query(`
      CREATE TRIGGER assessments_note_signed AFTER INSERT OR UPDATE OF status ON assessments
      FOR EACH ROW WHEN (NEW.status = 'signed') EXECUTE FUNCTION note_planned()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER assessments_note_signed ON assessments`);
    await runner.query(`DROP TRIGGER plans_note_discarded ON plans`);
    await runner.query(`DROP TRIGGER plans_note_planned ON plans`);
    await runner.query(`DROP FUNCTION note_planned()`);
    await runner.query(`ALTER TABLE patients DROP COLUMN unplanned_since`);
    await runner.query(`DROP INDEX plans_waiting`);
  }
}

/** Forced policies hold for the owner too, who sees no clinic's rows otherwise. */
async function fill(runner: QueryRunner): Promise<void> {
  const tables = ['patients', 'assessments', 'plans'];
  for (const table of tables) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  await runner.query(`
    UPDATE patients p SET unplanned_since = signed.since
    FROM (SELECT clinic_id, patient_id, min(signed_at) AS since FROM assessments WHERE status = 'signed' GROUP BY 1, 2) AS signed
    WHERE (p.clinic_id, p.id) = (signed.clinic_id, signed.patient_id) AND NOT EXISTS (
      SELECT FROM plans l WHERE l.clinic_id = p.clinic_id AND l.patient_id = p.id AND l.status <> 'discarded')`);
  for (const table of tables) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
}
