import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which phase a patient is treated in, as a fact: one row when a plan comes in force, and one for each time somebody moved on, back or past.
 * An advance is one phase on, at a visit whose verdict said so with every criterion of the gate met; anything else forward is an override
 * or a skip, with its reason. It holds for the owner too.
 */
export class PhasesMoved1795392000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createMoves(runner);
    await guardMoves(runner);
    await fill(runner);
    await requirePhase(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER plans_require_phase ON plans`);
    await runner.query(`DROP TABLE phase_moves`);
    for (const name of ['require_phase()', 'chain_phase_move()', 'require_gate()', 'gate_is_met(jsonb)'])
      await runner.query(`DROP FUNCTION ${name}`);
  }
}

async function createMoves(runner: QueryRunner): Promise<void> {
  // Counts what is met instead of looking for what is not: whatever else stands in the list counts against it.
  await runner.query(`
    CREATE FUNCTION gate_is_met(criteria jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT coalesce(jsonb_typeof(criteria) = 'array' AND jsonb_array_length(criteria) > 0
        AND jsonb_array_length(criteria) = jsonb_array_length(jsonb_path_query_array(criteria,
          'strict $[*] ? (@.type() == "object" && (@.state == "met" || @.state == "not-applicable"))')), false)
    $$`);
  await runner.query(`
    CREATE TABLE phase_moves (
      clinic_id uuid NOT NULL DEFAULT current_clinic(),
      plan_id uuid NOT NULL,
      seq integer NOT NULL CHECK (seq > 0),
      visit_id uuid,
      kind text NOT NULL CHECK (kind IN ('start', 'advance', 'override', 'skip', 'back')),
      from_phase smallint CHECK (from_phase BETWEEN 1 AND 5),
      to_phase smallint NOT NULL CHECK (to_phase BETWEEN 1 AND 5),
      since date NOT NULL,
      criteria jsonb,
      reason text CHECK (char_length(reason) <= 1000 AND btrim(reason) <> ''),
      person_id uuid NOT NULL DEFAULT current_person(),
      at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (clinic_id, plan_id, seq),
      FOREIGN KEY (clinic_id, plan_id) REFERENCES plans (clinic_id, id),
      FOREIGN KEY (clinic_id, plan_id, visit_id) REFERENCES visits (clinic_id, plan_id, id),
      FOREIGN KEY (clinic_id, person_id) REFERENCES people (clinic_id, id),
      CONSTRAINT phase_moves_start CHECK ((kind = 'start') = (seq = 1)),
      CONSTRAINT phase_moves_from CHECK ((kind = 'start') = (from_phase IS NULL)),
      CONSTRAINT phase_moves_at_visit CHECK ((kind = 'start') = (visit_id IS NULL)),
      CONSTRAINT phase_moves_advance CHECK (kind <> 'advance' OR (to_phase = from_phase + 1 AND gate_is_met(criteria))),
      CONSTRAINT phase_moves_forward CHECK (kind NOT IN ('override', 'skip') OR (to_phase > from_phase AND reason IS NOT NULL)),
      CONSTRAINT phase_moves_back CHECK (kind <> 'back' OR (to_phase < from_phase AND reason IS NOT NULL)),
      CONSTRAINT phase_moves_criteria CHECK (kind = 'start' OR (criteria IS NOT NULL AND jsonb_typeof(criteria) = 'array'))
    )`);
  await runner.query(`
    CREATE UNIQUE INDEX phase_moves_of_visit ON phase_moves (clinic_id, visit_id) WHERE visit_id IS NOT NULL`);
  await runner.query(`
    CREATE INDEX phase_moves_overridden ON phase_moves (clinic_id, at) WHERE kind IN ('override', 'skip')`);
  await runner.query(`
    CREATE TRIGGER phase_moves_refuse_change BEFORE UPDATE OR DELETE ON phase_moves
    FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
  await runner.query(`
    CREATE TRIGGER phase_moves_refuse_truncate BEFORE TRUNCATE ON phase_moves
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  await runner.query(`ALTER TABLE phase_moves ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
  await runner.query(`
    CREATE POLICY read_own_clinic ON phase_moves FOR SELECT TO repattern_app USING (clinic_id = current_clinic())`);
  await runner.query(`
    CREATE POLICY write_in_own_name ON phase_moves FOR INSERT TO repattern_app
    WITH CHECK (clinic_id = current_clinic() AND person_id = current_person()
      AND (at = now() OR EXISTS (SELECT FROM clinics c WHERE c.id = current_clinic() AND c.demo)))`);
  await runner.query(`
    GRANT SELECT, INSERT (plan_id, seq, visit_id, kind, from_phase, to_phase, since, criteria, reason, at)
    ON phase_moves TO repattern_app`);
}

async function guardMoves(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION chain_phase_move() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE last phase_moves;
    BEGIN
      SELECT * INTO last FROM phase_moves
      WHERE clinic_id = NEW.clinic_id AND plan_id = NEW.plan_id ORDER BY seq DESC LIMIT 1;
      IF (NEW.seq, NEW.from_phase) IS DISTINCT FROM (coalesce(last.seq, 0) + 1, last.to_phase) THEN
        RAISE EXCEPTION 'a phase follows the one before' USING ERRCODE = 'insufficient_privilege';
      END IF;
      RETURN NEW;
    END $$`);
  await runner.query(`
    CREATE TRIGGER phase_moves_chain BEFORE INSERT ON phase_moves FOR EACH ROW EXECUTE FUNCTION chain_phase_move()`);
  // Runs after the whole statement, which may have written the verdicts.
  await runner.query(`
    CREATE FUNCTION require_gate() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (
        SELECT FROM visit_verdicts
        WHERE clinic_id = NEW.clinic_id AND visit_id = NEW.visit_id AND verdicts->'phase'->'criteria' = NEW.criteria
          AND (NEW.kind <> 'advance' OR verdicts->'phase'->>'action' = 'advance')
      ) THEN
        RAISE EXCEPTION 'a phase is moved by what was found at the visit' USING ERRCODE = 'insufficient_privilege';
      END IF;
      RETURN NULL;
    END $$`);
  await runner.query(`
    CREATE TRIGGER phase_moves_require_gate AFTER INSERT ON phase_moves
    FOR EACH ROW WHEN (NEW.kind <> 'start') EXECUTE FUNCTION require_gate()`);
}

/**
 * Plans that were in force before phases were noted: the phase of the last visit that was attended since its first visit, else the first
 * phase since the plan began. Forced policies hold for the owner too, who sees no clinic's rows otherwise.
 */
async function fill(runner: QueryRunner): Promise<void> {
  const tables = ['plans', 'plan_revisions', 'phase_moves'];
  for (const table of tables) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  await runner.query(`
    INSERT INTO phase_moves (clinic_id, plan_id, seq, kind, to_phase, since, person_id, at)
    SELECT p.clinic_id, p.id, 1, 'start', coalesce(last.phase, (r.document->'phases'->0->>'number')::smallint),
      coalesce(last.since, (r.document->'calendar'->>'startOn')::date), r.person_id, r.at
    FROM plans p JOIN plan_revisions r ON (r.clinic_id, r.plan_id, r.number) = (p.clinic_id, p.id, p.in_force)
    LEFT JOIN LATERAL (
      SELECT (v->>'phase')::smallint AS phase, min((v->>'on')::date) AS since
      FROM jsonb_array_elements(r.document->'calendar'->'visits') AS v
      WHERE v->>'status' = 'attended' GROUP BY 1 ORDER BY max((v->>'on')::date) DESC LIMIT 1
    ) AS last ON true`);
  for (const table of tables) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
}

async function requirePhase(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION require_phase() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (SELECT FROM phase_moves WHERE clinic_id = NEW.clinic_id AND plan_id = NEW.id) THEN
        RAISE EXCEPTION 'a plan in force has a phase' USING ERRCODE = 'insufficient_privilege';
      END IF;
      RETURN NULL;
    END $$`);
  // Runs after the whole statement, which writes the plan and its first phase together.
  await runner.query(`
    CREATE TRIGGER plans_require_phase AFTER UPDATE OF in_force ON plans
    FOR EACH ROW WHEN (OLD.in_force IS NULL AND NEW.in_force IS NOT NULL) EXECUTE FUNCTION require_phase()`);
}
