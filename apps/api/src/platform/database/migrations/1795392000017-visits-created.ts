import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Visits with their verdicts and addenda. A plan has one visit at most that has begun and is not over, and each planned visit becomes one
 * visit. What is over never changes: triggers hold that for everybody, the owner included. Verdicts keep what they rest on, so that they can
 * be given again. Revisions and steps of a plan that came from a visit name it.
 */
export class VisitsCreated1795392000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE plans ADD CONSTRAINT plans_of_patient_key UNIQUE (clinic_id, patient_id, id)`);
    await createVisits(runner);
    await holdVisits(runner);
    await createVerdicts(runner);
    await createAddenda(runner);
    await nameVisitInPlans(runner);
    await noteDecidedVisits(runner);
    await endWithoutOpenVisits(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER plans_end_without_open_visit ON plans`);
    await runner.query(`DROP FUNCTION refuse_end_with_open_visit()`);
    await runner.query(`DROP TRIGGER plans_note_decided_visits ON plans`);
    await runner.query(`DROP FUNCTION note_decided_visits()`);
    await runner.query(`ALTER TABLE plan_transitions DROP COLUMN visit_id`);
    await runner.query(`
      ALTER TABLE plan_revisions DROP COLUMN visit_id, DROP CONSTRAINT plan_revisions_kind_check,
        ADD CONSTRAINT plan_revisions_kind_check CHECK (kind IN ('sign-off', 'calendar'))`);
    for (const table of ['visit_addenda', 'visit_item_verdicts', 'visit_verdicts', 'visits'])
      await runner.query(`DROP TABLE ${table}`);
    for (const name of [
      'hold_visit()',
      'require_verdicts()',
      'refuse_open_visit_record()',
      'is_visit_step(text, text)',
      'visit_frame(jsonb)',
    ])
      await runner.query(`DROP FUNCTION ${name}`);
    await runner.query(`ALTER TABLE plans DROP CONSTRAINT plans_of_patient_key`);
  }
}

async function createVisits(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE visits (
      id uuid PRIMARY KEY,
      clinic_id uuid NOT NULL DEFAULT current_clinic() REFERENCES clinics,
      plan_id uuid NOT NULL,
      patient_id uuid NOT NULL,
      planned_visit_id text CHECK (char_length(planned_visit_id) BETWEEN 1 AND 200),
      on_day date NOT NULL CHECK (on_day >= DATE '1900-01-01'),
      at_time text CHECK (at_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
      stage text NOT NULL CHECK (stage IN ('arrived', 'in-progress', 'finished', 'no-show', 'cancelled')),
      version integer NOT NULL DEFAULT 1 CHECK (version > 0),
      phase smallint NOT NULL CHECK (phase BETWEEN 1 AND 5),
      revision integer NOT NULL,
      document jsonb CHECK (jsonb_typeof(document) = 'object' AND document->'schemaVersion' = '1'
        AND document->'phase' = to_jsonb(phase) AND document->'revision' = to_jsonb(revision)),
      reason text CHECK (char_length(btrim(reason)) BETWEEN 1 AND 300),
      started_at timestamptz,
      finished_at timestamptz,
      finished_by uuid,
      created_by uuid NOT NULL DEFAULT current_person(),
      created_at timestamptz NOT NULL DEFAULT now(),
      updated_by uuid NOT NULL DEFAULT current_person(),
      updated_at timestamptz NOT NULL DEFAULT now(),
      UNIQUE (clinic_id, id),
      UNIQUE (clinic_id, plan_id, id),
      CONSTRAINT visits_planned UNIQUE (clinic_id, plan_id, planned_visit_id),
      FOREIGN KEY (clinic_id, patient_id, plan_id) REFERENCES plans (clinic_id, patient_id, id),
      FOREIGN KEY (clinic_id, plan_id, revision) REFERENCES plan_revisions (clinic_id, plan_id, number),
      FOREIGN KEY (clinic_id, created_by) REFERENCES people (clinic_id, id),
      FOREIGN KEY (clinic_id, updated_by) REFERENCES people (clinic_id, id),
      FOREIGN KEY (clinic_id, finished_by) REFERENCES people (clinic_id, id),
      CHECK (stage IN ('no-show', 'cancelled') OR document IS NOT NULL),
      CHECK ((stage IN ('in-progress', 'finished')) = (started_at IS NOT NULL)),
      CHECK ((stage = 'finished') = (finished_at IS NOT NULL)),
      CHECK ((finished_at IS NULL) = (finished_by IS NULL)),
      CHECK (stage <> 'no-show' OR planned_visit_id IS NOT NULL)
    )`);
  await runner.query(`
    CREATE UNIQUE INDEX visits_open ON visits (clinic_id, plan_id) WHERE stage IN ('arrived', 'in-progress')`);
  await runner.query(`CREATE INDEX visits_of_plan ON visits (clinic_id, plan_id, on_day, created_at, id)`);
  await runner.query(`CREATE INDEX visits_by_day ON visits (clinic_id, on_day, stage)`);
  await runner.query(`ALTER TABLE visits ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
  await runner.query(`
    CREATE POLICY read_own_clinic ON visits FOR SELECT TO repattern_app USING (clinic_id = current_clinic())`);
  const inOwnName = `clinic_id = current_clinic() AND updated_by = current_person()
    AND (finished_by IS NULL OR finished_by = current_person())`;
  await runner.query(`
    CREATE POLICY write_in_own_name ON visits FOR INSERT TO repattern_app
    WITH CHECK (${inOwnName} AND created_by = current_person() AND ${isNow('created_at')})`);
  await runner.query(`
    CREATE POLICY change_in_own_name ON visits FOR UPDATE TO repattern_app
    USING (clinic_id = current_clinic()) WITH CHECK (${inOwnName})`);
  const written = 'stage, document, reason, started_at, finished_at, finished_by, updated_at';
  await runner.query(`
    GRANT SELECT, INSERT (id, plan_id, patient_id, planned_visit_id, on_day, at_time, phase, revision, created_at, ${written})
    ON visits TO repattern_app`);
  await runner.query(`GRANT UPDATE (version, updated_by, ${written}) ON visits TO repattern_app`);
}

/** What a step leads to. The domain's own table says the same. */
const visitSteps: readonly (readonly [string, string])[] = [
  ['arrived', 'in-progress'],
  ['arrived', 'cancelled'],
  ['in-progress', 'finished'],
];

async function holdVisits(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION is_visit_step(from_stage text, to_stage text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT (from_stage, to_stage) IN (${visitSteps.map(([from, to]) => `('${from}', '${to}')`).join(', ')})
    $$`);
  await runner.query(`
    CREATE FUNCTION visit_frame(document jsonb) RETURNS jsonb[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT ARRAY[document->'phase', document->'revision',
        jsonb_path_query_array(document, '$.items[*].item'), jsonb_path_query_array(document, '$.items[*].exerciseId'),
        jsonb_path_query_array(document, '$.items[*].side'), jsonb_path_query_array(document, '$.items[*].lane')]
    $$`);
  await runner.query(`
    CREATE FUNCTION hold_visit() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.stage IN ('finished', 'no-show', 'cancelled') THEN
        RAISE EXCEPTION 'a % visit never changes', OLD.stage USING ERRCODE = 'insufficient_privilege';
      END IF;
      IF (NEW.id, NEW.clinic_id, NEW.plan_id, NEW.patient_id, NEW.planned_visit_id, NEW.on_day, NEW.phase, NEW.revision,
          NEW.created_by, NEW.created_at) IS DISTINCT FROM
         (OLD.id, OLD.clinic_id, OLD.plan_id, OLD.patient_id, OLD.planned_visit_id, OLD.on_day, OLD.phase, OLD.revision,
          OLD.created_by, OLD.created_at) THEN
        RAISE EXCEPTION 'which visit it is never changes' USING ERRCODE = 'insufficient_privilege';
      END IF;
      IF NEW.version <> OLD.version + 1 THEN
        RAISE EXCEPTION 'a visit goes from one version to the next' USING ERRCODE = 'insufficient_privilege';
      END IF;
      IF NEW.stage <> OLD.stage AND NOT is_visit_step(OLD.stage, NEW.stage) THEN
        RAISE EXCEPTION 'no step leads there' USING ERRCODE = 'insufficient_privilege';
      END IF;
      RETURN NEW;
    END $$`);
  await runner.query(`CREATE TRIGGER visits_hold BEFORE UPDATE ON visits FOR EACH ROW EXECUTE FUNCTION hold_visit()`);
  await refuse(runner, 'visits', 'DELETE');
}

async function createVerdicts(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE visit_verdicts (
      clinic_id uuid NOT NULL DEFAULT current_clinic(),
      plan_id uuid NOT NULL,
      visit_id uuid NOT NULL,
      rule_set text NOT NULL,
      parameters_version integer NOT NULL CHECK (parameters_version >= 0),
      library text NOT NULL,
      evidence jsonb NOT NULL CHECK (jsonb_typeof(evidence) = 'object' AND evidence->'schemaVersion' = '1'),
      verdicts jsonb NOT NULL CHECK (jsonb_typeof(verdicts) = 'object'),
      stop text GENERATED ALWAYS AS (verdicts->>'stop') STORED CHECK (stop IN ('STOP_REFER', 'STOP_TODAY')),
      person_id uuid NOT NULL DEFAULT current_person(),
      at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (clinic_id, visit_id),
      FOREIGN KEY (clinic_id, plan_id, visit_id) REFERENCES visits (clinic_id, plan_id, id),
      FOREIGN KEY (clinic_id, person_id) REFERENCES people (clinic_id, id),
      CHECK (evidence->>'ruleSet' = rule_set AND evidence->>'library' = library),
      CHECK (evidence->'parameters'->'version' = to_jsonb(parameters_version))
    )`);
  await runner.query(`CREATE INDEX visit_verdicts_of_plan ON visit_verdicts (clinic_id, plan_id, at)`);
  await runner.query(`
    CREATE TABLE visit_item_verdicts (
      clinic_id uuid NOT NULL DEFAULT current_clinic(),
      visit_id uuid NOT NULL,
      position smallint NOT NULL CHECK (position >= 0),
      item text NOT NULL,
      action text NOT NULL CHECK (action IN
        ('STOP_REFER', 'STOP_TODAY', 'SUBSTITUTE', 'REASSESS', 'REST', 'REGRESS', 'HOLD', 'COMPLETE', 'PROGRESS')),
      rule text NOT NULL,
      decision text NOT NULL CHECK (decision IN ('accepted', 'overridden')),
      next jsonb NOT NULL CHECK (jsonb_typeof(next) = 'object'),
      reason text CHECK (char_length(reason) <= 1000),
      person_id uuid NOT NULL DEFAULT current_person(),
      at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (clinic_id, visit_id, position),
      UNIQUE (clinic_id, visit_id, item),
      FOREIGN KEY (clinic_id, visit_id) REFERENCES visits (clinic_id, id),
      FOREIGN KEY (clinic_id, person_id) REFERENCES people (clinic_id, id),
      CHECK ((decision = 'overridden') = (reason IS NOT NULL)),
      CHECK (btrim(reason) <> '')
    )`);
  await runner.query(`
    CREATE INDEX visit_item_verdicts_overridden ON visit_item_verdicts (clinic_id, at) WHERE decision = 'overridden'`);
  await runner.query(`CREATE INDEX visit_item_verdicts_by_action ON visit_item_verdicts (clinic_id, action, at)`);
  await growOnly(runner, 'visit_verdicts');
  await growOnly(runner, 'visit_item_verdicts');
  await runner.query(`
    GRANT SELECT, INSERT (plan_id, visit_id, rule_set, parameters_version, library, evidence, verdicts, at)
    ON visit_verdicts TO repattern_app`);
  await runner.query(`
    GRANT SELECT, INSERT (visit_id, position, item, action, rule, decision, next, reason, at)
    ON visit_item_verdicts TO repattern_app`);
  await runner.query(`
    CREATE FUNCTION require_verdicts() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (SELECT FROM visit_verdicts WHERE clinic_id = NEW.clinic_id AND visit_id = NEW.id) THEN
        RAISE EXCEPTION 'a visit is finished with its verdicts' USING ERRCODE = 'insufficient_privilege';
      END IF;
      RETURN NULL;
    END $$`);
  // Runs after the whole statement, which writes the visit and its verdicts together.
  await runner.query(`
    CREATE TRIGGER visits_require_verdicts AFTER INSERT OR UPDATE ON visits
    FOR EACH ROW WHEN (NEW.stage = 'finished') EXECUTE FUNCTION require_verdicts()`);
}

async function createAddenda(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE visit_addenda (
      id uuid PRIMARY KEY,
      clinic_id uuid NOT NULL DEFAULT current_clinic(),
      visit_id uuid NOT NULL,
      text text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 5000),
      reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 300),
      person_id uuid NOT NULL DEFAULT current_person(),
      at timestamptz NOT NULL DEFAULT now(),
      FOREIGN KEY (clinic_id, visit_id) REFERENCES visits (clinic_id, id),
      FOREIGN KEY (clinic_id, person_id) REFERENCES people (clinic_id, id)
    )`);
  await runner.query(`CREATE INDEX visit_addenda_of_visit ON visit_addenda (clinic_id, visit_id, at, id)`);
  await growOnly(runner, 'visit_addenda');
  await runner.query(`GRANT SELECT, INSERT (id, visit_id, text, reason, at) ON visit_addenda TO repattern_app`);
  await runner.query(`
    CREATE FUNCTION refuse_open_visit_record() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (
        SELECT FROM visits WHERE clinic_id = NEW.clinic_id AND id = NEW.visit_id AND stage = 'finished'
      ) THEN
        RAISE EXCEPTION 'only a finished visit has that' USING ERRCODE = 'insufficient_privilege';
      END IF;
      RETURN NULL;
    END $$`);
  // Each runs after the whole statement, which may have finished the visit.
  for (const table of ['visit_addenda', 'visit_verdicts', 'visit_item_verdicts'])
    await runner.query(`
      CREATE TRIGGER ${table}_refuse_open AFTER INSERT ON ${table}
      FOR EACH ROW EXECUTE FUNCTION refuse_open_visit_record()`);
}

async function nameVisitInPlans(runner: QueryRunner): Promise<void> {
  await runner.query(`
    ALTER TABLE plan_revisions ADD COLUMN visit_id uuid, DROP CONSTRAINT plan_revisions_kind_check,
      ADD CONSTRAINT plan_revisions_kind_check CHECK (kind IN ('sign-off', 'calendar', 'visit')),
      ADD CHECK ((kind = 'visit') = (visit_id IS NOT NULL)),
      ADD CHECK (kind <> 'visit' OR reason IS NOT NULL),
      ADD FOREIGN KEY (clinic_id, plan_id, visit_id) REFERENCES visits (clinic_id, plan_id, id)`);
  await runner.query(`
    ALTER TABLE plan_transitions ADD COLUMN visit_id uuid,
      ADD FOREIGN KEY (clinic_id, plan_id, visit_id) REFERENCES visits (clinic_id, plan_id, id)`);
  await runner.query(`
    CREATE UNIQUE INDEX plan_revisions_by_visit ON plan_revisions (clinic_id, visit_id) WHERE visit_id IS NOT NULL`);
  await runner.query(`GRANT INSERT (visit_id) ON plan_revisions, plan_transitions TO repattern_app`);
}

/** A visit that a plan in force tells as missed or cancelled is one, whichever way the plan came to tell it. */
async function noteDecidedVisits(runner: QueryRunner): Promise<void> {
  const decided = (plan: string): string => `
    SELECT gen_random_uuid(), ${plan}.clinic_id, ${plan}.id, ${plan}.patient_id, v->>'id', (v->>'on')::date, v->>'at',
      CASE v->>'status' WHEN 'missed' THEN 'no-show' ELSE 'cancelled' END, (v->>'phase')::smallint, ${plan}.in_force`;
  const columns = 'id, clinic_id, plan_id, patient_id, planned_visit_id, on_day, at_time, stage, phase, revision';
  const toldSo = `v->>'status' IN ('missed', 'cancelled')`;
  const once = 'ON CONFLICT ON CONSTRAINT visits_planned DO NOTHING';
  const tables = ['plans', 'plan_revisions', 'visits'];
  // Forced policies hold for the owner too, who sees no clinic's rows otherwise.
  for (const table of tables) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  await runner.query(`
    INSERT INTO visits (${columns}, created_by, created_at, updated_by, updated_at)
    ${decided('p')}, r.person_id, r.at, r.person_id, r.at
    FROM plans p JOIN plan_revisions r ON (r.clinic_id, r.plan_id, r.number) = (p.clinic_id, p.id, p.in_force),
      jsonb_array_elements(r.document->'calendar'->'visits') AS v
    WHERE ${toldSo} ${once}`);
  for (const table of tables) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  await runner.query(`
    CREATE FUNCTION note_decided_visits() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO visits (${columns.replace('clinic_id, ', '')}, created_at, updated_at)
      ${decided('NEW').replace('NEW.clinic_id, ', '')}, NEW.updated_at, NEW.updated_at
      FROM plan_revisions r, jsonb_array_elements(r.document->'calendar'->'visits') AS v
      WHERE (r.clinic_id, r.plan_id, r.number) = (NEW.clinic_id, NEW.id, NEW.in_force) AND ${toldSo}
      ${once};
      RETURN NULL;
    END $$`);
  // Runs after the whole statement, which writes the plan and its revision together.
  await runner.query(`
    CREATE TRIGGER plans_note_decided_visits AFTER UPDATE OF in_force ON plans
    FOR EACH ROW WHEN (NEW.in_force IS DISTINCT FROM OLD.in_force) EXECUTE FUNCTION note_decided_visits()`);
}

/** Whoever ends a plan in the moment in which a visit begins is told to try again, and then to finish the visit first. */
async function endWithoutOpenVisits(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION refuse_end_with_open_visit() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (
        SELECT FROM visits WHERE clinic_id = NEW.clinic_id AND plan_id = NEW.id AND stage IN ('arrived', 'in-progress')
      ) THEN
        RAISE EXCEPTION 'a plan ends without an open visit' USING ERRCODE = 'serialization_failure';
      END IF;
      RETURN NEW;
    END $$`);
  await runner.query(`
    CREATE TRIGGER plans_end_without_open_visit BEFORE UPDATE OF status ON plans
    FOR EACH ROW WHEN (NEW.status IN ('completed', 'discontinued')) EXECUTE FUNCTION refuse_end_with_open_visit()`);
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
