import { randomUUID } from 'node:crypto';
import { wholePlan } from '../whole-plan.ts';
import { asTherapist } from './as-therapist.ts';
import { withClient } from './bench-database.ts';
import type { Caseload } from './seed-patients.ts';

/** A patient who has no plan yet, with the assessment that one can answer. */
export interface Opening {
  readonly patientId: string;
  readonly assessmentId: string;
}

/** Plans to be read, and patients for whom plans can be created. */
export interface SeededPlans {
  readonly planIds: readonly string[];
  readonly openings: readonly Opening[];
}

const insertAssessments = `
  INSERT INTO assessments (id, patient_id, assessed_on, document)
  SELECT a.id, a.patient, DATE '2026-09-01', '{"schemaVersion": 1, "assessedOn": "2026-09-01"}'
  FROM unnest($1::uuid[], $2::uuid[]) AS a (id, patient)`;

const insertPlans = `
  INSERT INTO plans (id, patient_id, assessment_id, draft)
  SELECT p.id, p.patient, p.assessment, replace($4, $5, p.assessment::text)::jsonb
  FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS p (id, patient, assessment)`;

/** Gives every patient an assessment, and so many of them a whole plan. */
export async function seedPlans(
  url: string,
  { clinicId, therapistId }: Caseload,
  { patientIds, plans }: { readonly patientIds: readonly string[]; readonly plans: number },
): Promise<SeededPlans> {
  const openings = patientIds.map((patientId) => ({ patientId, assessmentId: randomUUID() }));
  const planned = openings.slice(0, plans).map((opening) => ({ ...opening, planId: randomUUID() }));
  const planIds = planned.map(({ planId }) => planId);
  const plan = JSON.stringify(wholePlan(placeholder));
  await asTherapist(url, { clinicId, therapistId }, [
    [insertAssessments, [openings.map(({ assessmentId }) => assessmentId), patientIds]],
    [
      insertPlans,
      [
        ...[planIds, planned.map(({ patientId }) => patientId), planned.map(({ assessmentId }) => assessmentId)],
        ...[plan, placeholder],
      ],
    ],
  ]);
  await withClient(url, (client) => client.query('VACUUM ANALYZE'));
  return { planIds, openings: openings.slice(plans) };
}

const placeholder = '00000000-0000-4000-8000-000000000000';

const discardPlans = `
  WITH discarded AS (
    UPDATE plans SET status = 'discarded', work = 'none', draft = NULL, version = version + 1, updated_by = current_person()
    WHERE status = 'draft' AND id <> ALL ($1::uuid[]) RETURNING id, version
  )
  INSERT INTO plan_transitions (plan_id, version, transition, from_status, from_work, to_status, to_work)
  SELECT id, version, 'discard', 'draft', 'open', 'discarded', 'none' FROM discarded`;

/** Gives up all plans but those that are read, so that their patients can have new ones. */
export async function discardCreatedPlans(url: string, caseload: Caseload, planIds: readonly string[]): Promise<void> {
  await asTherapist(url, caseload, [[discardPlans, [planIds]]]);
}
