import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the worklist asks about plans in force, beside their documents: the visits that are still to come, and what the visits so far
 * speak for, which whoever finishes a visit writes. Triggers keep the planned visits as the revision in force tells them, note a missed
 * visit, take off what a new assessment answers, and let go of everything when a plan ends.
 */
export class PlansFollowed1795392000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE planned_visits (
        clinic_id uuid NOT NULL DEFAULT current_clinic(),
        plan_id uuid NOT NULL,
        planned_visit_id text NOT NULL,
        on_day date NOT NULL,
        at_time text,
        phase smallint NOT NULL,
        reassess boolean NOT NULL,
        PRIMARY KEY (clinic_id, plan_id, planned_visit_id),
        FOREIGN KEY (clinic_id, plan_id) REFERENCES plans (clinic_id, id)
      )`);
    await runner.query(`CREATE INDEX planned_visits_by_day ON planned_visits (clinic_id, on_day, at_time, plan_id)`);
    await runner.query(`
      CREATE TABLE plan_signals (
        clinic_id uuid NOT NULL DEFAULT current_clinic(),
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        plan_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('ready-to-advance', 'stale', 'plateau', 'reassessment-due', 'no-show')),
        since timestamptz NOT NULL,
        items text[] NOT NULL DEFAULT '{}',
        PRIMARY KEY (clinic_id, plan_id, kind),
        FOREIGN KEY (clinic_id, plan_id) REFERENCES plans (clinic_id, id)
      )`);
    await runner.query(`CREATE INDEX plan_signals_waiting ON plan_signals (clinic_id, since, id)`);
    for (const table of followed) await keepInClinic(runner, table);
    await runner.query(`
      GRANT SELECT, INSERT (plan_id, planned_visit_id, on_day, at_time, phase, reassess),
        UPDATE (on_day, at_time, phase, reassess), DELETE ON planned_visits TO repattern_app`);
    await runner.query(`
      GRANT SELECT, INSERT (plan_id, kind, since, items), UPDATE (since, items), DELETE ON plan_signals TO repattern_app`);
    await followPlans(runner);
    await noteMissedVisits(runner);
    await forgetDueAssessments(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER assessments_forget_due ON assessments`);
    await runner.query(`DROP TRIGGER visits_note_missed ON visits`);
    await runner.query(`DROP TRIGGER plans_follow ON plans`);
    for (const name of ['follow_plan()', 'note_missed_visit()', 'forget_due_assessment()'])
      await runner.query(`DROP FUNCTION ${name}`);
    for (const table of followed) await runner.query(`DROP TABLE ${table}`);
  }
}

const followed = ['planned_visits', 'plan_signals'];

async function keepInClinic(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
  await runner.query(`
    CREATE POLICY own_clinic ON ${table} TO repattern_app
    USING (clinic_id = current_clinic()) WITH CHECK (clinic_id = current_clinic())`);
}

/** The planned visits of a plan in force, as its revision tells them. */
const toldBy = (plan: string): string => `
  SELECT ${plan}.id AS plan_id, v->>'id' AS planned_visit_id, (v->>'on')::date AS on_day, v->>'at' AS at_time,
    (v->>'phase')::smallint AS phase, (v->>'reassess')::boolean AS reassess
  FROM plan_revisions r, jsonb_array_elements(r.document->'calendar'->'visits') AS v
  WHERE (r.clinic_id, r.plan_id, r.number) = (${plan}.clinic_id, ${plan}.id, ${plan}.in_force) AND v->>'status' = 'planned'`;

async function followPlans(runner: QueryRunner): Promise<void> {
  const columns = 'plan_id, planned_visit_id, on_day, at_time, phase, reassess';
  const read = ['plans', 'plan_revisions', 'planned_visits'];
  // Forced policies hold for the owner too, who sees no clinic's rows otherwise.
  for (const table of read) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  await runner.query(`
    INSERT INTO planned_visits (clinic_id, ${columns})
    SELECT p.clinic_id, told.* FROM plans p, LATERAL (${toldBy('p')}) AS told WHERE p.status IN ('active', 'on-hold')`);
  for (const table of read) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  // Only what changed is written: most revisions leave most visits where they are.
  await runner.query(`
    CREATE FUNCTION follow_plan() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.status IN ('completed', 'discontinued') THEN
        DELETE FROM planned_visits WHERE clinic_id = NEW.clinic_id AND plan_id = NEW.id;
        DELETE FROM plan_signals WHERE clinic_id = NEW.clinic_id AND plan_id = NEW.id;
        RETURN NULL;
      END IF;
      DELETE FROM planned_visits n WHERE n.clinic_id = NEW.clinic_id AND n.plan_id = NEW.id
        AND n.planned_visit_id NOT IN (SELECT told.planned_visit_id FROM (${toldBy('NEW')}) AS told);
      INSERT INTO planned_visits AS n (${columns})
      ${toldBy('NEW')}
      ON CONFLICT (clinic_id, plan_id, planned_visit_id) DO UPDATE
        SET on_day = excluded.on_day, at_time = excluded.at_time, phase = excluded.phase, reassess = excluded.reassess
        WHERE (n.on_day, n.at_time, n.phase, n.reassess)
          IS DISTINCT FROM (excluded.on_day, excluded.at_time, excluded.phase, excluded.reassess);
      RETURN NULL;
    END $$`);
  // Runs after the whole statement, which writes the plan and its revision together.
  await runner.query(`
    CREATE TRIGGER plans_follow AFTER UPDATE OF in_force, status ON plans FOR EACH ROW
    WHEN (NEW.in_force IS DISTINCT FROM OLD.in_force OR NEW.status IN ('completed', 'discontinued'))
    EXECUTE FUNCTION follow_plan()`);
}

/** Whichever way it came to be missed. Whether that is still of concern is judged when the patient comes again. */
async function noteMissedVisits(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION note_missed_visit() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO plan_signals AS s (plan_id, kind, since)
      SELECT NEW.plan_id, 'no-show', NEW.on_day::timestamp AT TIME ZONE c.time_zone FROM clinics c WHERE c.id = NEW.clinic_id
      ON CONFLICT (clinic_id, plan_id, kind) DO UPDATE SET since = greatest(s.since, excluded.since);
      RETURN NULL;
    END $$`);
  await runner.query(`
    CREATE TRIGGER visits_note_missed AFTER INSERT ON visits
    FOR EACH ROW WHEN (NEW.stage = 'no-show') EXECUTE FUNCTION note_missed_visit()`);
}

async function forgetDueAssessments(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION forget_due_assessment() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      DELETE FROM plan_signals s USING plans p
      WHERE s.clinic_id = NEW.clinic_id AND s.plan_id = p.id AND s.kind = 'reassessment-due'
        AND p.clinic_id = NEW.clinic_id AND p.patient_id = NEW.patient_id;
      RETURN NULL;
    END $$`);
  await runner.query(`
    CREATE TRIGGER assessments_forget_due AFTER INSERT OR UPDATE OF status ON assessments
    FOR EACH ROW WHEN (NEW.status = 'signed') EXECUTE FUNCTION forget_due_assessment()`);
}
