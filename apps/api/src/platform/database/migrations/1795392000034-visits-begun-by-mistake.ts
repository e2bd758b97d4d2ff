import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A visit that was begun by mistake is cancelled while nothing is recorded in it. It lets go of its planned visit, which is still to come:
 * the patient was not there.
 */
export class VisitsBegunByMistake1795392000034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await allowSteps(runner, [...steps, ['in-progress', 'cancelled']]);
    await holdVisit(runner, {
      planned: `CASE WHEN ${isMistake} THEN NULL ELSE OLD.planned_visit_id END`,
      more: `
        IF ${isMistake} AND jsonb_path_exists(OLD.document, '$.items[*].performed ? (@ != null)') THEN
          RAISE EXCEPTION 'what was recorded stands' USING ERRCODE = 'insufficient_privilege';
        END IF;`,
    });
    await runner.query(`GRANT UPDATE (planned_visit_id) ON visits TO repattern_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`REVOKE UPDATE (planned_visit_id) ON visits FROM repattern_app`);
    await holdVisit(runner, { planned: 'OLD.planned_visit_id', more: '' });
    await allowSteps(runner, steps);
  }
}

type Step = readonly [from: string, to: string];

const steps: readonly Step[] = [
  ['arrived', 'in-progress'],
  ['arrived', 'cancelled'],
  ['in-progress', 'finished'],
];

async function allowSteps(runner: QueryRunner, allowed: readonly Step[]): Promise<void> {
  await runner.query(`
    CREATE OR REPLACE FUNCTION is_visit_step(from_stage text, to_stage text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT (from_stage, to_stage) IN (${allowed.map(([from, to]) => `('${from}', '${to}')`).join(', ')})
    $$`);
}

const isMistake = `(OLD.stage, NEW.stage) = ('in-progress', 'cancelled')`;

interface Holding {
  /** The planned visit that a changed visit has. */
  readonly planned: string;
  /** What else is refused. */
  readonly more: string;
}

async function holdVisit(runner: QueryRunner, { planned, more }: Holding): Promise<void> {
  await runner.query(`
    CREATE OR REPLACE FUNCTION hold_visit() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.stage IN ('finished', 'no-show', 'cancelled') THEN
        RAISE EXCEPTION 'a % visit never changes', OLD.stage USING ERRCODE = 'insufficient_privilege';
      END IF;
      IF (NEW.id, NEW.clinic_id, NEW.plan_id, NEW.patient_id, NEW.planned_visit_id, NEW.on_day, NEW.phase, NEW.revision,
          NEW.created_by, NEW.created_at) IS DISTINCT FROM
         (OLD.id, OLD.clinic_id, OLD.plan_id, OLD.patient_id, ${planned}, OLD.on_day, OLD.phase, OLD.revision,
          OLD.created_by, OLD.created_at) THEN
        RAISE EXCEPTION 'which visit it is never changes' USING ERRCODE = 'insufficient_privilege';
      END IF;
      IF NEW.version <> OLD.version + 1 THEN
        RAISE EXCEPTION 'a visit goes from one version to the next' USING ERRCODE = 'insufficient_privilege';
      END IF;
      IF NEW.stage <> OLD.stage AND NOT is_visit_step(OLD.stage, NEW.stage) THEN
        RAISE EXCEPTION 'no step leads there' USING ERRCODE = 'insufficient_privilege';
      END IF;
      ${more}
      RETURN NEW;
    END $$`);
}
