import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepAppendOnly } from './append-only-table';
import { askForRole, createRoleGuard } from './role-guard';

/**
 * Reviews of plans with their answers, and threads of comments. All of them only grow. A review is about the head of a plan, by a
 * supervisor whose own work it is not. A thread keeps what it was opened about, whatever later revisions say.
 */
export class PlansReviewed1795392000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createRoleGuard(runner);
    await createThreads(runner);
    await createReviews(runner);
    await guardReviews(runner);
    await createAnswers(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION review_refusal(plans, uuid)`);
    for (const table of ['review_answers', 'plan_reviews', 'review_settlements', 'review_comments', 'review_threads'])
      await runner.query(`DROP TABLE ${table}`);
    for (const name of ['require_answerable()', 'require_reviewable()', 'refuse_settled_thread()', 'require_role()'])
      await runner.query(`DROP FUNCTION ${name}`);
  }
}

async function createThreads(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE review_threads (
      id uuid PRIMARY KEY,
      clinic_id uuid NOT NULL DEFAULT current_clinic(),
      plan_id uuid NOT NULL,
      revision integer NOT NULL,
      anchor jsonb CHECK (jsonb_typeof(anchor) = 'object' AND jsonb_typeof(anchor->'item') = 'string'
        AND jsonb_typeof(anchor->'exerciseId') = 'string' AND jsonb_typeof(anchor->'dose') = 'object'),
      person_id uuid NOT NULL DEFAULT current_person(),
      at timestamptz NOT NULL DEFAULT now(),
      UNIQUE (clinic_id, id),
      FOREIGN KEY (clinic_id, plan_id, revision) REFERENCES plan_revisions (clinic_id, plan_id, number),
      FOREIGN KEY (clinic_id, person_id) REFERENCES people (clinic_id, id)
    )`);
  await runner.query(`CREATE INDEX review_threads_of_plan ON review_threads (clinic_id, plan_id, at, id)`);
  await runner.query(`
    CREATE TABLE review_comments (
      id uuid PRIMARY KEY,
      clinic_id uuid NOT NULL DEFAULT current_clinic(),
      thread_id uuid NOT NULL,
      text text NOT NULL CHECK (char_length(text) <= 2000 AND btrim(text) <> ''),
      person_id uuid NOT NULL DEFAULT current_person(),
      at timestamptz NOT NULL DEFAULT now(),
      FOREIGN KEY (clinic_id, thread_id) REFERENCES review_threads (clinic_id, id),
      FOREIGN KEY (clinic_id, person_id) REFERENCES people (clinic_id, id)
    )`);
  await runner.query(`CREATE INDEX review_comments_of_thread ON review_comments (clinic_id, thread_id, at, id)`);
  await runner.query(`
    CREATE TABLE review_settlements (
      clinic_id uuid NOT NULL DEFAULT current_clinic(),
      thread_id uuid NOT NULL,
      person_id uuid NOT NULL DEFAULT current_person(),
      at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (clinic_id, thread_id),
      FOREIGN KEY (clinic_id, thread_id) REFERENCES review_threads (clinic_id, id),
      FOREIGN KEY (clinic_id, person_id) REFERENCES people (clinic_id, id)
    )`);
  await keepAppendOnly(runner, 'review_threads', 'id, plan_id, revision, anchor');
  await keepAppendOnly(runner, 'review_comments', 'id, thread_id, text');
  await keepAppendOnly(runner, 'review_settlements', 'thread_id');
  await askForRole(runner, 'review_threads', ['supervisor']);
  await askForRole(runner, 'review_comments', ['therapist', 'supervisor']);
  await askForRole(runner, 'review_settlements', ['supervisor']);
  await runner.query(`
    CREATE FUNCTION refuse_settled_thread() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT FROM review_settlements WHERE clinic_id = NEW.clinic_id AND thread_id = NEW.thread_id) THEN
        RAISE EXCEPTION 'a thread that is settled stays so' USING ERRCODE = 'insufficient_privilege';
      END IF;
      RETURN NEW;
    END $$`);
  await runner.query(`
    CREATE TRIGGER review_comments_refuse_settled BEFORE INSERT ON review_comments
    FOR EACH ROW EXECUTE FUNCTION refuse_settled_thread()`);
}

async function createReviews(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE plan_reviews (
      id uuid PRIMARY KEY,
      clinic_id uuid NOT NULL DEFAULT current_clinic(),
      plan_id uuid NOT NULL,
      seq integer NOT NULL CHECK (seq > 0),
      revision integer NOT NULL,
      outcome text NOT NULL CHECK (outcome IN ('approved', 'returned')),
      note text CHECK (char_length(note) <= 2000 AND btrim(note) <> ''),
      person_id uuid NOT NULL DEFAULT current_person(),
      at timestamptz NOT NULL DEFAULT now(),
      UNIQUE (clinic_id, id),
      UNIQUE (clinic_id, plan_id, seq),
      FOREIGN KEY (clinic_id, plan_id, revision) REFERENCES plan_revisions (clinic_id, plan_id, number),
      FOREIGN KEY (clinic_id, person_id) REFERENCES people (clinic_id, id)
    )`);
  await runner.query(`
    CREATE INDEX plan_reviews_approved ON plan_reviews (clinic_id, plan_id, seq) WHERE outcome = 'approved'`);
  await runner.query(`
    CREATE INDEX plan_reviews_returned ON plan_reviews (clinic_id, at, id) WHERE outcome = 'returned'`);
  await keepAppendOnly(runner, 'plan_reviews', 'id, plan_id, seq, revision, outcome, note');
}

/** What was signed before the last approval has been looked at by somebody else. */
async function guardReviews(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION review_refusal(plan plans, reviewer uuid) RETURNS text LANGUAGE sql STABLE AS $$
      SELECT CASE
        WHEN NOT EXISTS (
          SELECT FROM people u WHERE u.clinic_id = plan.clinic_id AND u.id = reviewer AND u.active AND 'supervisor' = ANY (u.roles)
        ) THEN 'role'
        WHEN reviewer = plan.created_by
          OR EXISTS (
            SELECT FROM patients t WHERE t.clinic_id = plan.clinic_id AND t.id = plan.patient_id AND t.therapist_id = reviewer)
          OR EXISTS (
            SELECT FROM plan_revisions r
            WHERE r.clinic_id = plan.clinic_id AND r.plan_id = plan.id AND r.person_id = reviewer AND r.number > coalesce((
              SELECT v.revision FROM plan_reviews v
              WHERE v.clinic_id = plan.clinic_id AND v.plan_id = plan.id AND v.outcome = 'approved' ORDER BY v.seq DESC LIMIT 1), 0))
        THEN 'own-plan' END
    $$`);
  await runner.query(`
    CREATE FUNCTION require_reviewable() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      plan plans;
      refusal text;
    BEGIN
      SELECT * INTO plan FROM plans WHERE clinic_id = NEW.clinic_id AND id = NEW.plan_id FOR UPDATE;
      refusal := review_refusal(plan, NEW.person_id);
      IF plan.id IS NULL OR refusal IS NOT NULL THEN
        RAISE EXCEPTION 'a plan is reviewed by a supervisor whose own work it is not' USING ERRCODE = 'insufficient_privilege';
      END IF;
      IF NEW.revision IS DISTINCT FROM plan.head_number THEN
        RAISE EXCEPTION 'a review is about the head of a plan' USING ERRCODE = 'insufficient_privilege';
      END IF;
      IF NEW.seq <> 1 + coalesce((
        SELECT max(seq) FROM plan_reviews WHERE clinic_id = NEW.clinic_id AND plan_id = NEW.plan_id), 0) THEN
        RAISE EXCEPTION 'a review follows the last one' USING ERRCODE = 'insufficient_privilege';
      END IF;
      IF NEW.outcome = 'returned' AND NEW.note IS NULL AND NOT EXISTS (
        SELECT FROM review_threads t WHERE t.clinic_id = NEW.clinic_id AND t.plan_id = NEW.plan_id AND NOT EXISTS (
          SELECT FROM review_settlements s WHERE s.clinic_id = t.clinic_id AND s.thread_id = t.id)
      ) THEN
        RAISE EXCEPTION 'a plan is returned with what to change' USING ERRCODE = 'insufficient_privilege';
      END IF;
      RETURN NEW;
    END $$`);
  await runner.query(`
    CREATE TRIGGER plan_reviews_require_reviewable BEFORE INSERT ON plan_reviews
    FOR EACH ROW EXECUTE FUNCTION require_reviewable()`);
}

async function createAnswers(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE review_answers (
      clinic_id uuid NOT NULL DEFAULT current_clinic(),
      review_id uuid NOT NULL,
      text text NOT NULL CHECK (char_length(text) <= 2000 AND btrim(text) <> ''),
      person_id uuid NOT NULL DEFAULT current_person(),
      at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (clinic_id, review_id),
      FOREIGN KEY (clinic_id, review_id) REFERENCES plan_reviews (clinic_id, id),
      FOREIGN KEY (clinic_id, person_id) REFERENCES people (clinic_id, id)
    )`);
  await keepAppendOnly(runner, 'review_answers', 'review_id, text');
  await askForRole(runner, 'review_answers', ['therapist']);
  await runner.query(`
    CREATE FUNCTION require_answerable() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (
        SELECT FROM plan_reviews v WHERE v.clinic_id = NEW.clinic_id AND v.id = NEW.review_id AND v.outcome = 'returned'
          AND NOT EXISTS (
            SELECT FROM plan_reviews n WHERE n.clinic_id = v.clinic_id AND n.plan_id = v.plan_id AND n.seq > v.seq)
      ) THEN
        RAISE EXCEPTION 'the last review is answered, where it was a return' USING ERRCODE = 'insufficient_privilege';
      END IF;
      RETURN NEW;
    END $$`);
  await runner.query(`
    CREATE TRIGGER review_answers_require_answerable BEFORE INSERT ON review_answers
    FOR EACH ROW EXECUTE FUNCTION require_answerable()`);
}
