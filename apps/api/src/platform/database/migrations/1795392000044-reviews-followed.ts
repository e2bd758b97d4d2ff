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
    for (const { table } of changes) await runner.query(`DROP TRIGGER ${table}_note_stale ON ${table}`);
    for (const table of ['review_comments', 'review_settlements', 'review_answers', 'assessments', 'clinic_settings'])
      await runner.query(`DROP TRIGGER ${table}_note_stale ON ${table}`);
    for (const name of ['plan', 'thread', 'answer', 'assessment', 'policy'])
      await runner.query(`DROP FUNCTION note_stale_by_${name}()`);
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

async function createState(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE plan_review_state (
      clinic_id uuid NOT NULL DEFAULT current_clinic(),
      plan_id uuid NOT NULL,
      outcome text NOT NULL CHECK (outcome IN ('past', 'short', 'unmeasured')),
      duties jsonb NOT NULL CHECK (jsonb_typeof(duties) = 'array'),
      refreshed_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (clinic_id, plan_id)
    )`);
  await runner.query(`
    GRANT SELECT, INSERT (plan_id, outcome, duties), UPDATE (outcome, duties, refreshed_at), DELETE
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
  await runner.query(`GRANT SELECT, INSERT (plan_id), DELETE ON review_stale TO repattern_app`);
}

async function keepInClinic(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
  await runner.query(`
    CREATE POLICY own_clinic ON ${table} TO repattern_app
    USING (clinic_id = current_clinic()) WITH CHECK (clinic_id = current_clinic())`);
}

/** Tables whose rows name a plan, and what of theirs changes why it is looked at. Verdicts and moves are written with their visit. */
const changes: readonly { readonly table: string; readonly when: string; readonly plan?: string }[] = [
  { table: 'plans', when: 'AFTER INSERT OR UPDATE OF status, work, in_force, last_revision', plan: 'id' },
  { table: 'visits', when: 'AFTER INSERT OR UPDATE OF stage' },
  { table: 'plan_signals', when: 'AFTER INSERT OR UPDATE OR DELETE' },
  { table: 'planned_visits', when: 'AFTER INSERT OR UPDATE OF on_day OR DELETE' },
  { table: 'plan_duties', when: 'AFTER INSERT' },
  { table: 'plan_reviews', when: 'AFTER INSERT' },
  { table: 'review_threads', when: 'AFTER INSERT' },
  { table: 'review_sample_plans', when: 'AFTER INSERT' },
];
