import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepAppendOnly } from './append-only-table';
import { askForRole } from './role-guard';

/** What was written about a plan of care besides the plan: certifications, progress reports, the discharge summary. It only grows. */
export class PlanDutiesRecorded1795392000042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE plan_duties (
        id uuid PRIMARY KEY,
        clinic_id uuid NOT NULL DEFAULT current_clinic(),
        plan_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('certification', 'recertification', 'progress-report', 'discharge')),
        on_day date NOT NULL CHECK (on_day >= DATE '1900-01-01'),
        note text CHECK (char_length(note) <= 300 AND btrim(note) <> ''),
        person_id uuid NOT NULL DEFAULT current_person(),
        at timestamptz NOT NULL DEFAULT now(),
        FOREIGN KEY (clinic_id, plan_id) REFERENCES plans (clinic_id, id),
        FOREIGN KEY (clinic_id, person_id) REFERENCES people (clinic_id, id)
      )`);
    await runner.query(`CREATE INDEX plan_duties_of_plan ON plan_duties (clinic_id, plan_id, kind, on_day)`);
    await keepAppendOnly(runner, 'plan_duties', 'id, plan_id, kind, on_day, note');
    await askForRole(runner, 'plan_duties', ['therapist', 'supervisor']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE plan_duties`);
  }
}
