import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepAppendOnly } from './append-only-table';
import { askForRole } from './role-guard';

/**
 * What supervisors do with the review queue: who looks at a plan, until when it is put off, which reasons are dealt with, and which plans
 * were drawn at random. All of it only grows; the last word counts.
 */
export class ReviewQueueWorked1795392000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createAssignments(runner);
    await createSnoozes(runner);
    await createResolutions(runner);
    await createSamples(runner);
    for (const table of worked) await askForRole(runner, table, ['supervisor']);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of worked.toReversed()) await runner.query(`DROP TABLE ${table}`);
  }
}

const worked = ['review_assignments', 'review_snoozes', 'review_resolutions', 'review_samples', 'review_sample_plans'];

const ofPlan = `
      clinic_id uuid NOT NULL DEFAULT current_clinic(),
      plan_id uuid NOT NULL,`;
const byPerson = `
      person_id uuid NOT NULL DEFAULT current_person(),
      at timestamptz NOT NULL DEFAULT now(),
      FOREIGN KEY (clinic_id, person_id) REFERENCES people (clinic_id, id)`;
const planKey = `FOREIGN KEY (clinic_id, plan_id) REFERENCES plans (clinic_id, id)`;

async function createAssignments(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE review_assignments (${ofPlan}
      seq integer NOT NULL CHECK (seq > 0),
      assignee_id uuid,${byPerson},
      PRIMARY KEY (clinic_id, plan_id, seq),
      ${planKey},
      FOREIGN KEY (clinic_id, assignee_id) REFERENCES people (clinic_id, id)
    )`);
  await keepAppendOnly(runner, 'review_assignments', 'plan_id, seq, assignee_id');
}

async function createSnoozes(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE review_snoozes (${ofPlan}
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      until_day date NOT NULL,
      reason text NOT NULL CHECK (char_length(reason) <= 300 AND btrim(reason) <> ''),${byPerson},
      PRIMARY KEY (clinic_id, id),
      ${planKey}
    )`);
  await runner.query(`CREATE INDEX review_snoozes_of_plan ON review_snoozes (clinic_id, plan_id, at)`);
  await runner.query(`CREATE INDEX review_snoozes_by_day ON review_snoozes (clinic_id, until_day)`);
  await keepAppendOnly(runner, 'review_snoozes', 'id, plan_id, until_day, reason');
}

/** What is dealt with is what a reason said: when it says something else, it is to be dealt with again. */
async function createResolutions(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE review_resolutions (${ofPlan}
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      kind text NOT NULL CHECK (kind ~ '^[a-z-]+$'),
      key text NOT NULL CHECK (char_length(key) <= 200),
      since date NOT NULL,
      params jsonb NOT NULL CHECK (jsonb_typeof(params) = 'object'),
      review_id uuid,
      note text CHECK (char_length(note) <= 300 AND btrim(note) <> ''),${byPerson},
      PRIMARY KEY (clinic_id, id),
      ${planKey},
      FOREIGN KEY (clinic_id, review_id) REFERENCES plan_reviews (clinic_id, id),
      CHECK ((review_id IS NULL) = (note IS NOT NULL))
    )`);
  await runner.query(`
    CREATE INDEX review_resolutions_of_reason ON review_resolutions (clinic_id, plan_id, kind, key, since)`);
  await keepAppendOnly(runner, 'review_resolutions', 'id, plan_id, kind, key, since, params, review_id, note');
}

async function createSamples(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE review_samples (
      id uuid PRIMARY KEY,
      clinic_id uuid NOT NULL DEFAULT current_clinic(),
      month date NOT NULL CHECK (extract(day FROM month) = 1),
      per_therapist smallint NOT NULL CHECK (per_therapist BETWEEN 1 AND 20),
      seed text NOT NULL CHECK (seed ~ '^[A-Za-z0-9-]{1,64}$'),
      candidates integer NOT NULL CHECK (candidates >= 0),${byPerson},
      UNIQUE (clinic_id, id),
      CONSTRAINT review_samples_month UNIQUE (clinic_id, month)
    )`);
  await runner.query(`
    CREATE TABLE review_sample_plans (
      clinic_id uuid NOT NULL DEFAULT current_clinic(),
      sample_id uuid NOT NULL,
      plan_id uuid NOT NULL,
      therapist_id uuid NOT NULL,${byPerson},
      PRIMARY KEY (clinic_id, sample_id, plan_id),
      FOREIGN KEY (clinic_id, sample_id) REFERENCES review_samples (clinic_id, id),
      FOREIGN KEY (clinic_id, therapist_id) REFERENCES people (clinic_id, id),
      ${planKey}
    )`);
  await runner.query(`CREATE INDEX review_sample_plans_of_plan ON review_sample_plans (clinic_id, plan_id, at)`);
  await keepAppendOnly(runner, 'review_samples', 'id, month, per_therapist, seed, candidates');
  await keepAppendOnly(runner, 'review_sample_plans', 'sample_id, plan_id, therapist_id');
}
