import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why plans are to be looked at, kept beside them so that the queue is one read. Triggers note which plans changed; whoever follows them
 * later writes their reasons anew. A note is never waited for: it is a row of its own, and whoever writes reasons takes away the notes that
 * were there before it looked. Nothing here refers to plans by a key that would wait for their locks.
 */
export class ReviewsFollowed1795392000044 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createReasons(runner);
    await createState(runner);
    await createStale(runner);
    for (const table of followed) await keepInClinic(runner, table);
    await noteChanges(runner);
    await fill(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(changedPlans)) await runner.query(`DROP FUNCTION note_stale_by_${name}() CASCADE`);
    for (const table of followed) await runner.query(`DROP TABLE ${table}`);
  }
}

const followed = ['review_reasons', 'plan_review_state', 'review_stale'];

/** A reason keeps the instant at which it was first noted; it is another one when what it says has changed. */
async function createReasons(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE review_reasons (
      clinic_id uuid NOT NULL DEFAULT current_clinic(),
      plan_id uuid NOT NULL,
      kind text NOT NULL CHECK (kind ~ '^[a-z-]+$'),
      key text NOT NULL,
      since date NOT NULL,
      until_day date CHECK (until_day > since),
      level text NOT NULL CHECK (level IN ('high', 'due', 'watch')),
      params jsonb NOT NULL CHECK (jsonb_typeof(params) = 'object'),
      noted_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (clinic_id, plan_id, kind, key, since)
    )`);
  await runner.query(`
    GRANT SELECT, INSERT (plan_id, kind, key, since, until_day, level, params), UPDATE (until_day, level, params, noted_at), DELETE
    ON review_reasons TO repattern_app`);
}

/** Where a plan stands in the queue, until the day on which a reason begins or ends. */
async function createState(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE plan_review_state (
      clinic_id uuid NOT NULL DEFAULT current_clinic(),
      plan_id uuid NOT NULL,
      outcome text NOT NULL CHECK (outcome IN ('past', 'short', 'unmeasured')),
      duties jsonb NOT NULL CHECK (jsonb_typeof(duties) = 'array'),
      level text CHECK (level IN ('high', 'due', 'watch')),
      rank integer NOT NULL DEFAULT 0 CHECK ((rank > 0) = (level IS NOT NULL)),
      oldest date,
      newest timestamptz,
      changes_on date,
      PRIMARY KEY (clinic_id, plan_id)
    )`);
  await runner.query(`
    CREATE INDEX plan_review_state_waiting ON plan_review_state (clinic_id, rank DESC, oldest, plan_id) WHERE rank > 0`);
  await runner.query(`
    CREATE INDEX plan_review_state_changing ON plan_review_state (clinic_id, changes_on) WHERE changes_on IS NOT NULL`);
  await runner.query(`
    GRANT SELECT, INSERT (plan_id, outcome, duties), UPDATE (outcome, duties, level, rank, oldest, newest, changes_on), DELETE
    ON plan_review_state TO repattern_app`);
}

async function createStale(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE review_stale (
      clinic_id uuid NOT NULL DEFAULT current_clinic(),
      id bigint GENERATED ALWAYS AS IDENTITY,
      plan_id uuid NOT NULL,
      PRIMARY KEY (clinic_id, id)
    )`);
  await runner.query(`CREATE INDEX review_stale_of_plan ON review_stale (clinic_id, plan_id)`);
  await runner.query(`GRANT SELECT, INSERT (clinic_id, plan_id), DELETE ON review_stale TO repattern_app`);
}

async function keepInClinic(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
  await runner.query(`
    CREATE POLICY own_clinic ON ${table} TO repattern_app
    USING (clinic_id = current_clinic()) WITH CHECK (clinic_id = current_clinic())`);
}

/** Tables whose rows name a plan, and which changes of theirs count. Verdicts and moves are written together with their visit. */
const changes = [
  ['visits', 'AFTER INSERT OR UPDATE OF stage'],
  ['plan_signals', 'AFTER INSERT OR UPDATE OR DELETE'],
  ['planned_visits', 'AFTER INSERT OR UPDATE OF on_day OR DELETE'],
  ['plan_duties', 'AFTER INSERT'],
  ['plan_reviews', 'AFTER INSERT'],
  ['review_threads', 'AFTER INSERT'],
  ['review_sample_plans', 'AFTER INSERT'],
] as const;

/** The plans that a changed row is about. */
const changedPlans = {
  itself: 'SELECT NEW.clinic_id, NEW.id',
  plan: 'SELECT coalesce(NEW.clinic_id, OLD.clinic_id), coalesce(NEW.plan_id, OLD.plan_id)',
  thread:
    'SELECT t.clinic_id, t.plan_id FROM review_threads t WHERE t.clinic_id = NEW.clinic_id AND t.id = NEW.thread_id',
  answer:
    'SELECT v.clinic_id, v.plan_id FROM plan_reviews v WHERE v.clinic_id = NEW.clinic_id AND v.id = NEW.review_id',
  assessment: `
    SELECT p.clinic_id, p.id FROM plans p
    WHERE p.clinic_id = NEW.clinic_id AND p.patient_id = NEW.patient_id AND p.in_force IS NOT NULL`,
  policy: `
    SELECT p.clinic_id, p.id FROM plans p
    WHERE p.clinic_id = NEW.clinic_id AND p.last_revision IS NOT NULL AND NEW.review_policy IS DISTINCT FROM coalesce(OLD.review_policy, '{}')`,
};

async function noteChanges(runner: QueryRunner): Promise<void> {
  for (const [name, plans] of Object.entries(changedPlans)) await noteBy(runner, name, plans);
  for (const [table, when] of changes) await noteOn(runner, { table, when, by: 'plan' });
  const added = 'AFTER INSERT';
  await noteOn(runner, { table: 'plans', when: 'AFTER UPDATE OF status, work, in_force, last_revision', by: 'itself' });
  for (const table of ['review_comments', 'review_settlements'])
    await noteOn(runner, { table, when: added, by: 'thread' });
  await noteOn(runner, { table: 'review_answers', when: added, by: 'answer' });
  await noteOn(runner, { table: 'assessments', when: 'AFTER INSERT OR UPDATE OF status', by: 'assessment' });
  await noteOn(runner, { table: 'clinic_settings', when: 'AFTER INSERT OR UPDATE OF review_policy', by: 'policy' });
}

/** A function that notes the plans which a statement finds for a changed row. */
async function noteBy(runner: QueryRunner, name: string, plans: string): Promise<void> {
  await runner.query(`
    CREATE FUNCTION note_stale_by_${name}() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO review_stale (clinic_id, plan_id) ${plans};
      RETURN NULL;
    END $$`);
}

interface Noting {
  readonly table: string;
  readonly when: string;
  readonly by: string;
}

async function noteOn(runner: QueryRunner, { table, when, by }: Noting): Promise<void> {
  await runner.query(`
    CREATE TRIGGER ${table}_note_stale ${when} ON ${table}
    FOR EACH ROW EXECUTE FUNCTION note_stale_by_${by}()`);
}

/** Every plan that was signed is looked at once. Forced policies hold for the owner too, who sees no clinic's rows otherwise. */
async function fill(runner: QueryRunner): Promise<void> {
  const tables = ['plans', 'review_stale'];
  for (const table of tables) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  await runner.query(`
    INSERT INTO review_stale (clinic_id, plan_id) SELECT clinic_id, id FROM plans WHERE last_revision IS NOT NULL`);
  for (const table of tables) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
}
