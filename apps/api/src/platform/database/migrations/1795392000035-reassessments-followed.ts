import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When a patient is to be assessed again follows every revision in force and every signed assessment, not finished visits alone: it is due
 * for whoever stays away, too. The domain's `reassessmentDue` says the same.
 */
export class ReassessmentsFollowed1795392000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createDue(runner);
    await runner.query(`
      CREATE FUNCTION note_reassessment() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO plan_signals AS s (plan_id, kind, since)
        SELECT p.id, 'reassessment-due', reassessment_due(p) FROM plans p
        WHERE p.clinic_id = NEW.clinic_id AND p.patient_id = NEW.patient_id AND ${inForce}
        ON CONFLICT (clinic_id, plan_id, kind) DO UPDATE SET since = excluded.since WHERE s.since <> excluded.since;
        RETURN NULL;
      END $$`);
    // Each runs after the whole statement, which writes a plan and its revision together.
    await runner.query(`
      CREATE TRIGGER plans_note_reassessment AFTER UPDATE OF in_force ON plans
      FOR EACH ROW WHEN (NEW.in_force IS DISTINCT FROM OLD.in_force) EXECUTE FUNCTION note_reassessment()`);
    await runner.query(`DROP TRIGGER assessments_forget_due ON assessments`);
    await runner.query(`
      CREATE TRIGGER assessments_note_reassessment AFTER INSERT OR UPDATE OF status ON assessments
      FOR EACH ROW WHEN (NEW.status = 'signed') EXECUTE FUNCTION note_reassessment()`);
    await fill(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER assessments_note_reassessment ON assessments`);
    await runner.query(`
      CREATE TRIGGER assessments_forget_due AFTER INSERT OR UPDATE OF status ON assessments
      FOR EACH ROW WHEN (NEW.status = 'signed') EXECUTE FUNCTION forget_due_assessment()`);
    await runner.query(`DROP TRIGGER plans_note_reassessment ON plans`);
    await runner.query(`DROP FUNCTION note_reassessment()`);
    await runner.query(`DROP FUNCTION reassessment_due(plans)`);
  }
}

const inForce = `p.status IN ('active', 'on-hold')`;

/** A visit that is marked for it, the tenth that was attended, or thirty days: whichever comes first since the last assessment. */
async function createDue(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION reassessment_due(plan plans) RETURNS timestamptz LANGUAGE sql STABLE AS $$
      WITH followed AS (
        SELECT r.document->'calendar' AS calendar, a.on_day AS assessed,
          greatest(a.on_day, (r.document->'calendar'->>'startOn')::date) AS first
        FROM plan_revisions r, LATERAL (SELECT max(s.assessed_on) AS on_day FROM assessments s
          WHERE s.clinic_id = plan.clinic_id AND s.patient_id = plan.patient_id AND s.status = 'signed') AS a
        WHERE (r.clinic_id, r.plan_id, r.number) = (plan.clinic_id, plan.id, plan.in_force)
      ), visit AS (
        SELECT (v->>'on')::date AS on_day, v->>'status' AS status, (v->>'reassess')::boolean AS reassess
        FROM followed f, jsonb_array_elements(f.calendar->'visits') AS v
        WHERE v->>'status' IN ('attended', 'planned') AND (v->>'on')::date >= f.first
      )
      SELECT least(
          (SELECT min(v.on_day) FROM visit v WHERE v.reassess AND v.on_day > f.assessed),
          (SELECT v.on_day FROM visit v WHERE v.status = 'attended' ORDER BY v.on_day OFFSET 9 LIMIT 1),
          f.first + 30)::timestamp AT TIME ZONE c.time_zone
      FROM followed f, clinics c WHERE c.id = plan.clinic_id
    $$`);
}

async function fill(runner: QueryRunner): Promise<void> {
  const tables = ['plans', 'plan_revisions', 'assessments', 'clinics', 'plan_signals'];
  // Forced policies hold for the owner too, who sees no clinic's rows otherwise.
  for (const table of tables) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  await runner.query(`
    INSERT INTO plan_signals AS s (clinic_id, plan_id, kind, since)
    SELECT p.clinic_id, p.id, 'reassessment-due', reassessment_due(p) FROM plans p WHERE ${inForce}
    ON CONFLICT (clinic_id, plan_id, kind) DO UPDATE SET since = excluded.since`);
  for (const table of tables) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
}
