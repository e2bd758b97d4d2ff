import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Binds what is told of a finished visit to the moment in which it was finished: one verdict for each of its rows, as they were given;
 * whoever accepted one, accepted what it says; nothing is added later, a move of the phase neither. A record stays about the items with
 * which it began. A plan begins in its first phase, when it comes in force. It holds for the owner too.
 */
export class VisitsBound1795392000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await keepFrames(runner);
    await bindVerdicts(runner);
    await bindMoves(runner);
    await runner.query(`
      ALTER TABLE rule_parameter_versions ADD CONSTRAINT rule_parameters_numbers
        CHECK (NOT jsonb_path_exists(values, '$.* ? (@.type() != "number")'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE rule_parameter_versions DROP CONSTRAINT rule_parameters_numbers`);
    for (const [trigger, table] of bound) {
      await runner.query(`DROP TRIGGER ${trigger} ON ${table}`);
      await runner.query(`DROP FUNCTION ${trigger}()`);
    }
  }
}

/** Triggers and the tables that they bind, each with a function of its name. */
const bound = [
  ['visits_keep_frame', 'visits'],
  ['visits_verdicts_match', 'visits'],
  ['visit_item_verdicts_written_late', 'visit_item_verdicts'],
  ['phase_moves_written_late', 'phase_moves'],
  ['phase_moves_start_first', 'phase_moves'],
] as const;

/** A function that refuses with a message unless a condition holds. */
function refusing(name: string, [condition, message]: readonly [string, string]): string {
  return `
    CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF (${condition}) IS NOT TRUE THEN
        RAISE EXCEPTION '${message}' USING ERRCODE = 'insufficient_privilege';
      END IF;
      RETURN NEW;
    END $$`;
}

async function keepFrames(runner: QueryRunner): Promise<void> {
  const same = 'visit_frame(NEW.document) = visit_frame(OLD.document)';
  await runner.query(refusing('visits_keep_frame', [same, 'a record stays about what it began with']));
  await runner.query(`
    CREATE TRIGGER visits_keep_frame BEFORE UPDATE OF document ON visits
    FOR EACH ROW WHEN (NEW.document IS DISTINCT FROM OLD.document) EXECUTE FUNCTION visits_keep_frame()`);
}

/** Each trigger runs after the whole statement, which writes a visit, its verdicts and its move together. */
async function bindVerdicts(runner: QueryRunner): Promise<void> {
  const decided = `
    SELECT FROM visit_item_verdicts i WHERE (i.clinic_id, i.visit_id, i.position) = (NEW.clinic_id, NEW.id, g.at - 1)
      AND (i.item, i.action, i.rule) = (g.given->>'item', g.given->>'action', g.given->>'rule')
      AND (i.decision = 'overridden' OR i.next = g.given->'next')`;
  const matched = `
    SELECT FROM visit_verdicts v WHERE (v.clinic_id, v.visit_id, v.at) = (NEW.clinic_id, NEW.id, NEW.finished_at)
      AND jsonb_path_query_array(v.verdicts, 'strict $.items[*].item') = jsonb_path_query_array(NEW.document, 'strict $.items[*].item')
      AND NOT EXISTS (
        SELECT FROM jsonb_array_elements(v.verdicts->'items') WITH ORDINALITY AS g(given, at) WHERE NOT EXISTS (${decided}))`;
  await runner.query(
    refusing('visits_verdicts_match', [
      `EXISTS (${matched})`,
      'a visit is finished with a verdict for each of its rows',
    ]),
  );
  await runner.query(`
    CREATE TRIGGER visits_verdicts_match AFTER INSERT OR UPDATE ON visits
    FOR EACH ROW WHEN (NEW.stage = 'finished') EXECUTE FUNCTION visits_verdicts_match()`);
  const inTime = `
    SELECT FROM visits v, jsonb_array_elements(v.document->'items') WITH ORDINALITY AS g(row, at)
    WHERE (v.clinic_id, v.id, v.finished_at) = (NEW.clinic_id, NEW.visit_id, NEW.at)
      AND (g.at - 1, g.row->>'item') = (NEW.position, NEW.item)`;
  await runner.query(
    refusing('visit_item_verdicts_written_late', [
      `EXISTS (${inTime})`,
      'a verdict is about a row of a visit that is being finished',
    ]),
  );
  await runner.query(`
    CREATE TRIGGER visit_item_verdicts_written_late AFTER INSERT ON visit_item_verdicts
    FOR EACH ROW EXECUTE FUNCTION visit_item_verdicts_written_late()`);
}

async function bindMoves(runner: QueryRunner): Promise<void> {
  const atVisit = `
    SELECT FROM visits v WHERE (v.clinic_id, v.id, v.finished_at, v.on_day) = (NEW.clinic_id, NEW.visit_id, NEW.at, NEW.since)
      AND v.document->'phaseDecision'->>'kind' = NEW.kind AND v.document->'phaseDecision'->'to' = to_jsonb(NEW.to_phase)`;
  await runner.query(
    refusing('phase_moves_written_late', [
      `EXISTS (${atVisit})`,
      'a phase is moved as it was decided when the visit was finished',
    ]),
  );
  await runner.query(`
    CREATE TRIGGER phase_moves_written_late AFTER INSERT ON phase_moves
    FOR EACH ROW WHEN (NEW.kind <> 'start') EXECUTE FUNCTION phase_moves_written_late()`);
  const first = `
    SELECT FROM plans p JOIN plan_revisions r ON (r.clinic_id, r.plan_id, r.number) = (p.clinic_id, p.id, p.in_force)
    WHERE (p.clinic_id, p.id) = (NEW.clinic_id, NEW.plan_id) AND r.document->'phases'->0->'number' = to_jsonb(NEW.to_phase)`;
  await runner.query(
    refusing('phase_moves_start_first', [`EXISTS (${first})`, 'a plan that comes in force begins in its first phase']),
  );
  await runner.query(`
    CREATE TRIGGER phase_moves_start_first AFTER INSERT ON phase_moves
    FOR EACH ROW WHEN (NEW.kind = 'start') EXECUTE FUNCTION phase_moves_start_first()`);
}
