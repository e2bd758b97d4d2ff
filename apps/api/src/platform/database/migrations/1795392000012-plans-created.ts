import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Plans with their revisions and steps. A patient has one new plan at most: one that was never in force. A plan moves along the steps that
 * are listed here and in the domain, each with who and why; revisions are numbered without gaps, each tied to the one before by its hash.
 * Revisions and steps only grow: privileges stop the application's role, triggers stop everyone.
 */
export class PlansCreated1795392000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createPlans(runner);
    await createRevisions(runner);
    await createTransitions(runner);
    await holdPlans(runner);
    await growOnly(runner, 'plan_revisions');
    await growOnly(runner, 'plan_transitions');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE plans DROP CONSTRAINT plans_last_revision, DROP CONSTRAINT plans_in_force`);
    for (const table of ['plan_transitions', 'plan_revisions', 'plans']) await runner.query(`DROP TABLE ${table}`);
    for (const trigger of ['hold_plan()', 'require_plan_step()', 'chain_plan_revision()', 'chain_plan_transition()'])
      await runner.query(`DROP FUNCTION ${trigger}`);
    await runner.query(`DROP FUNCTION is_plan_step(text, text, text, text, text)`);
  }
}

async function createPlans(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE plans (
      id uuid PRIMARY KEY,
      clinic_id uuid NOT NULL DEFAULT current_clinic() REFERENCES clinics,
      patient_id uuid NOT NULL,
      assessment_id uuid NOT NULL,
      status text NOT NULL DEFAULT 'draft'
        CHECK (status IN ('draft', 'awaiting-co-sign', 'active', 'on-hold', 'completed', 'discontinued', 'discarded')),
      work text NOT NULL DEFAULT 'open' CHECK (work IN ('none', 'open', 'awaiting-co-sign')),
      work_since timestamptz NOT NULL DEFAULT now(),
      version integer NOT NULL DEFAULT 1 CHECK (version > 0),
      draft jsonb CHECK (jsonb_typeof(draft) = 'object' AND draft->'schemaVersion' = '1'),
      last_revision integer CHECK (last_revision > 0),
      in_force integer CHECK (in_force > 0),
      head_number integer GENERATED ALWAYS AS (CASE work WHEN 'awaiting-co-sign' THEN last_revision ELSE in_force END) STORED,
      created_by uuid NOT NULL DEFAULT current_person(),
      created_at timestamptz NOT NULL DEFAULT now(),
      updated_by uuid NOT NULL DEFAULT current_person(),
      updated_at timestamptz NOT NULL DEFAULT now(),
      UNIQUE (clinic_id, id),
      FOREIGN KEY (clinic_id, patient_id) REFERENCES patients (clinic_id, id),
      FOREIGN KEY (clinic_id, patient_id, assessment_id) REFERENCES assessments (clinic_id, patient_id, id),
      FOREIGN KEY (clinic_id, created_by) REFERENCES people (clinic_id, id),
      FOREIGN KEY (clinic_id, updated_by) REFERENCES people (clinic_id, id),
      CHECK ((work = 'open') = (draft IS NOT NULL)),
      CHECK (draft->>'assessmentId' = assessment_id::text),
      CHECK ((status IN ('active', 'on-hold', 'completed', 'discontinued')) = (in_force IS NOT NULL)),
      CHECK (in_force <= last_revision AND (in_force IS NULL OR last_revision IS NOT NULL)),
      CHECK (work <> 'awaiting-co-sign' OR (last_revision IS NOT NULL AND last_revision > coalesce(in_force, 0)))
    )`);
  await runner.query(`
    CREATE UNIQUE INDEX plans_new ON plans (clinic_id, patient_id) WHERE status IN ('draft', 'awaiting-co-sign')`);
  await runner.query(`
    CREATE INDEX plans_of_patient ON plans (clinic_id, patient_id, created_at, id) WHERE status <> 'discarded'`);
  await runner.query(`ALTER TABLE plans ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
  await runner.query(`
    CREATE POLICY read_own_clinic ON plans FOR SELECT TO repattern_app USING (clinic_id = current_clinic())`);
  await runner.query(`
    CREATE POLICY write_in_own_name ON plans FOR INSERT TO repattern_app
    WITH CHECK (clinic_id = current_clinic() AND created_by = current_person() AND updated_by = current_person()
      AND ${isNow('created_at')})`);
  await runner.query(`
    CREATE POLICY change_in_own_name ON plans FOR UPDATE TO repattern_app
    USING (clinic_id = current_clinic()) WITH CHECK (clinic_id = current_clinic() AND updated_by = current_person())`);
  await runner.query(`
    GRANT SELECT, INSERT (id, patient_id, assessment_id, draft, work_since, created_at, updated_at) ON plans TO repattern_app`);
  await runner.query(`
    GRANT UPDATE (assessment_id, status, work, work_since, version, draft, last_revision, in_force, updated_by, updated_at)
    ON plans TO repattern_app`);
}

async function createRevisions(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE plan_revisions (
      clinic_id uuid NOT NULL DEFAULT current_clinic(),
      plan_id uuid NOT NULL,
      number integer NOT NULL CHECK (number > 0),
      kind text NOT NULL CHECK (kind IN ('sign-off', 'calendar')),
      document jsonb NOT NULL CHECK (jsonb_typeof(document) = 'object' AND document->'schemaVersion' = '1'),
      reason text CHECK (char_length(reason) BETWEEN 1 AND 300),
      person_id uuid NOT NULL DEFAULT current_person(),
      at timestamptz NOT NULL DEFAULT now(),
      prev_hash bytea CHECK (octet_length(prev_hash) = 32),
      hash bytea NOT NULL CHECK (octet_length(hash) = 32),
      PRIMARY KEY (clinic_id, plan_id, number),
      FOREIGN KEY (clinic_id, plan_id) REFERENCES plans (clinic_id, id),
      FOREIGN KEY (clinic_id, person_id) REFERENCES people (clinic_id, id),
      CHECK ((number = 1) = (prev_hash IS NULL)),
      CHECK (kind <> 'calendar' OR reason IS NOT NULL)
    )`);
  await runner.query(`
    ALTER TABLE plans
      ADD CONSTRAINT plans_last_revision FOREIGN KEY (clinic_id, id, last_revision) REFERENCES plan_revisions (clinic_id, plan_id, number),
      ADD CONSTRAINT plans_in_force FOREIGN KEY (clinic_id, id, in_force) REFERENCES plan_revisions (clinic_id, plan_id, number)`);
  await runner.query(`
    CREATE FUNCTION chain_plan_revision() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE last plan_revisions;
    BEGIN
      SELECT * INTO last FROM plan_revisions
      WHERE clinic_id = NEW.clinic_id AND plan_id = NEW.plan_id ORDER BY number DESC LIMIT 1;
      IF (NEW.number, NEW.prev_hash) IS DISTINCT FROM (coalesce(last.number, 0) + 1, last.hash) THEN
        RAISE EXCEPTION 'a revision follows the last one' USING ERRCODE = 'insufficient_privilege';
      END IF;
      IF NOT EXISTS (
        SELECT FROM plans p JOIN assessments a ON a.clinic_id = p.clinic_id AND a.patient_id = p.patient_id
        WHERE p.clinic_id = NEW.clinic_id AND p.id = NEW.plan_id AND a.status = 'signed'
          AND a.id = (NEW.document->>'assessmentId')::uuid
      ) THEN
        RAISE EXCEPTION 'a plan is signed for a signed assessment of its patient' USING ERRCODE = 'insufficient_privilege';
      END IF;
      RETURN NEW;
    END $$`);
  await runner.query(`
    CREATE TRIGGER plan_revisions_chain BEFORE INSERT ON plan_revisions
    FOR EACH ROW EXECUTE FUNCTION chain_plan_revision()`);
  await runner.query(`
    GRANT SELECT, INSERT (plan_id, number, kind, document, reason, at, prev_hash, hash) ON plan_revisions TO repattern_app`);
}

async function createTransitions(runner: QueryRunner): Promise<void> {
  const steps = planSteps.map((step) => `(${step.map((word) => `'${word}'`).join(', ')})`).join(',\n        ');
  await runner.query(`
    CREATE FUNCTION is_plan_step(transition text, from_status text, from_work text, to_status text, to_work text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT (transition, from_status, from_work, to_status, to_work) IN (
        ${steps})
    $$`);
  await runner.query(`
    CREATE TABLE plan_transitions (
      clinic_id uuid NOT NULL DEFAULT current_clinic(),
      plan_id uuid NOT NULL,
      version integer NOT NULL CHECK (version > 1),
      transition text NOT NULL,
      from_status text NOT NULL,
      from_work text NOT NULL,
      to_status text NOT NULL,
      to_work text NOT NULL,
      reason text CHECK (char_length(reason) BETWEEN 1 AND 300),
      revision integer,
      person_id uuid NOT NULL DEFAULT current_person(),
      at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (clinic_id, plan_id, version),
      FOREIGN KEY (clinic_id, plan_id) REFERENCES plans (clinic_id, id),
      FOREIGN KEY (clinic_id, plan_id, revision) REFERENCES plan_revisions (clinic_id, plan_id, number),
      FOREIGN KEY (clinic_id, person_id) REFERENCES people (clinic_id, id),
      CHECK (is_plan_step(transition, from_status, from_work, to_status, to_work)),
      CHECK (transition NOT IN ('sign-off', 'co-sign', 'return') OR revision IS NOT NULL)
    )`);
  await runner.query(`
    CREATE FUNCTION chain_plan_transition() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE last plan_transitions;
    BEGIN
      SELECT * INTO last FROM plan_transitions
      WHERE clinic_id = NEW.clinic_id AND plan_id = NEW.plan_id ORDER BY version DESC LIMIT 1;
      IF (NEW.from_status, NEW.from_work) IS DISTINCT FROM (coalesce(last.to_status, 'draft'), coalesce(last.to_work, 'open'))
         OR NEW.version <= last.version THEN
        RAISE EXCEPTION 'a step begins where the last one ended' USING ERRCODE = 'insufficient_privilege';
      END IF;
      IF NEW.transition = 'co-sign' AND EXISTS (
        SELECT FROM plan_revisions
        WHERE clinic_id = NEW.clinic_id AND plan_id = NEW.plan_id AND number = NEW.revision AND person_id = NEW.person_id
      ) THEN
        RAISE EXCEPTION 'nobody co-signs their own signature' USING ERRCODE = 'insufficient_privilege';
      END IF;
      RETURN NEW;
    END $$`);
  await runner.query(`
    CREATE TRIGGER plan_transitions_chain BEFORE INSERT ON plan_transitions
    FOR EACH ROW EXECUTE FUNCTION chain_plan_transition()`);
  const columns = 'plan_id, version, transition, from_status, from_work, to_status, to_work, reason, revision, at';
  await runner.query(`GRANT SELECT, INSERT (${columns}) ON plan_transitions TO repattern_app`);
}

/** What a transition leads to: transition, status and work before, status and work after. The domain's own table says the same. */
const planSteps: readonly (readonly [string, string, string, string, string])[] = [
  ['revise', 'active', 'none', 'active', 'open'],
  ['revise', 'on-hold', 'none', 'on-hold', 'open'],
  ['sign-off', 'draft', 'open', 'active', 'none'],
  ['sign-off', 'draft', 'open', 'awaiting-co-sign', 'awaiting-co-sign'],
  ['sign-off', 'active', 'open', 'active', 'none'],
  ['sign-off', 'active', 'open', 'active', 'awaiting-co-sign'],
  ['sign-off', 'on-hold', 'open', 'on-hold', 'none'],
  ['sign-off', 'on-hold', 'open', 'on-hold', 'awaiting-co-sign'],
  ['co-sign', 'awaiting-co-sign', 'awaiting-co-sign', 'active', 'none'],
  ['co-sign', 'active', 'awaiting-co-sign', 'active', 'none'],
  ['co-sign', 'on-hold', 'awaiting-co-sign', 'on-hold', 'none'],
  ['return', 'awaiting-co-sign', 'awaiting-co-sign', 'draft', 'open'],
  ['return', 'active', 'awaiting-co-sign', 'active', 'open'],
  ['return', 'on-hold', 'awaiting-co-sign', 'on-hold', 'open'],
  ['hold', 'active', 'none', 'on-hold', 'none'],
  ['hold', 'active', 'open', 'on-hold', 'open'],
  ['hold', 'active', 'awaiting-co-sign', 'on-hold', 'awaiting-co-sign'],
  ['resume', 'on-hold', 'none', 'active', 'none'],
  ['resume', 'on-hold', 'open', 'active', 'open'],
  ['resume', 'on-hold', 'awaiting-co-sign', 'active', 'awaiting-co-sign'],
  ['complete', 'active', 'none', 'completed', 'none'],
  ['complete', 'active', 'open', 'completed', 'none'],
  ['complete', 'active', 'awaiting-co-sign', 'completed', 'none'],
  ['complete', 'on-hold', 'none', 'completed', 'none'],
  ['complete', 'on-hold', 'open', 'completed', 'none'],
  ['complete', 'on-hold', 'awaiting-co-sign', 'completed', 'none'],
  ['discontinue', 'active', 'none', 'discontinued', 'none'],
  ['discontinue', 'active', 'open', 'discontinued', 'none'],
  ['discontinue', 'active', 'awaiting-co-sign', 'discontinued', 'none'],
  ['discontinue', 'on-hold', 'none', 'discontinued', 'none'],
  ['discontinue', 'on-hold', 'open', 'discontinued', 'none'],
  ['discontinue', 'on-hold', 'awaiting-co-sign', 'discontinued', 'none'],
  ['discard', 'draft', 'open', 'discarded', 'none'],
  ['discard', 'active', 'open', 'active', 'none'],
  ['discard', 'on-hold', 'open', 'on-hold', 'none'],
];

/** A plan goes from one version to the next, whose it is never changes, and it stands nowhere without a step that led there. */
async function holdPlans(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION hold_plan() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.status IN ('completed', 'discontinued', 'discarded') THEN
        RAISE EXCEPTION 'a % plan never changes', OLD.status USING ERRCODE = 'insufficient_privilege';
      END IF;
      IF (NEW.id, NEW.clinic_id, NEW.patient_id, NEW.created_by, NEW.created_at, NEW.version) IS DISTINCT FROM
         (OLD.id, OLD.clinic_id, OLD.patient_id, OLD.created_by, OLD.created_at, OLD.version + 1) THEN
        RAISE EXCEPTION 'a plan goes from one version to the next' USING ERRCODE = 'insufficient_privilege';
      END IF;
      IF coalesce(NEW.last_revision, 0) NOT IN (coalesce(OLD.last_revision, 0), coalesce(OLD.last_revision, 0) + 1)
         OR coalesce(NEW.in_force, 0) < coalesce(OLD.in_force, 0) THEN
        RAISE EXCEPTION 'a plan goes from one revision to the next' USING ERRCODE = 'insufficient_privilege';
      END IF;
      RETURN NEW;
    END $$`);
  await runner.query(`
    CREATE TRIGGER plans_hold BEFORE UPDATE ON plans FOR EACH ROW EXECUTE FUNCTION hold_plan()`);
  await runner.query(`
    CREATE FUNCTION require_plan_step() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (
        SELECT FROM plan_transitions WHERE clinic_id = NEW.clinic_id AND plan_id = NEW.id AND version = NEW.version
          AND (from_status, from_work, to_status, to_work) = (OLD.status, OLD.work, NEW.status, NEW.work)
      ) THEN
        RAISE EXCEPTION 'a plan stands nowhere without a step' USING ERRCODE = 'insufficient_privilege';
      END IF;
      RETURN NULL;
    END $$`);
  // Runs after the whole statement, which writes the plan and its step together.
  await runner.query(`
    CREATE TRIGGER plans_require_step AFTER UPDATE ON plans
    FOR EACH ROW WHEN ((OLD.status, OLD.work) IS DISTINCT FROM (NEW.status, NEW.work)) EXECUTE FUNCTION require_plan_step()`);
  await refuse(runner, 'plans', 'DELETE');
}

async function growOnly(runner: QueryRunner, table: string): Promise<void> {
  await refuse(runner, table, 'UPDATE OR DELETE');
  await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
  await runner.query(`
    CREATE POLICY read_own_clinic ON ${table} FOR SELECT TO repattern_app USING (clinic_id = current_clinic())`);
  await runner.query(`
    CREATE POLICY write_in_own_name ON ${table} FOR INSERT TO repattern_app
    WITH CHECK (clinic_id = current_clinic() AND person_id = current_person() AND ${isNow('at')})`);
}

/** Nothing is written as if it had been earlier, but for what is invented. */
function isNow(column: string): string {
  return `(${column} = now() OR EXISTS (SELECT FROM clinics c WHERE c.id = current_clinic() AND c.demo))`;
}

async function refuse(runner: QueryRunner, table: string, changes: string): Promise<void> {
  await runner.query(`
    CREATE TRIGGER ${table}_refuse_change BEFORE ${changes} ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
  await runner.query(`
    CREATE TRIGGER ${table}_refuse_truncate BEFORE TRUNCATE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
}
