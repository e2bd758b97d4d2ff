import { randomUUID } from 'node:crypto';
import { wholePlan } from '../whole-plan.ts';
import { wholeVisit } from '../whole-visit.ts';
import { asTherapist } from './as-therapist.ts';
import { withClient } from './bench-database.ts';
import type { Caseload } from './seed-patients.ts';
import type { Opening } from './seed-plans.ts';

/** A visit that is under way, and its version. */
export interface SeededVisit {
  readonly id: string;
  readonly version: number;
}

const signAssessments = `
  UPDATE assessments SET status = 'signed', version = version + 1, signed_by = current_person(), signed_at = now(),
    updated_by = current_person(), updated_at = now() WHERE id = ANY ($1::uuid[])`;

const insertPlans = `
  INSERT INTO plans (id, patient_id, assessment_id, draft)
  SELECT g.plan, g.patient, g.assessment, replace($4, $5, g.assessment::text)::jsonb
  FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS g (plan, patient, assessment)`;

// A visit takes place by a revision; that the plan itself is not in force makes no difference to the record.
const insertRevisions = `
  INSERT INTO plan_revisions (plan_id, number, kind, document, hash)
  SELECT id, 1, 'sign-off', draft, sha256(id::text::bytea) FROM plans WHERE id = ANY ($1::uuid[])`;

const insertVisits = `
  INSERT INTO visits (id, plan_id, patient_id, on_day, stage, phase, revision, document, started_at)
  SELECT g.visit, p.id, p.patient_id, DATE '2026-09-10', 'in-progress', 1, 1, $3::jsonb, now()
  FROM unnest($1::uuid[], $2::uuid[]) AS g (visit, plan) JOIN plans p ON p.id = g.plan`;

/** Lets a visit be under way for each of some patients who have no plan yet; answers its identifier. */
export async function seedVisits(url: string, caseload: Caseload, openings: readonly Opening[]): Promise<string[]> {
  const [visitIds, planIds] = [openings.map(() => randomUUID()), openings.map(() => randomUUID())];
  const assessmentIds = openings.map(({ assessmentId }) => assessmentId);
  const plan = JSON.stringify(wholePlan(placeholder));
  await asTherapist(url, caseload, [
    [signAssessments, [assessmentIds]],
    [insertPlans, [planIds, openings.map(({ patientId }) => patientId), assessmentIds, plan, placeholder]],
    [insertRevisions, [planIds]],
    [insertVisits, [visitIds, planIds, JSON.stringify(wholeVisit(''))]],
  ]);
  await withClient(url, (client) => client.query('VACUUM ANALYZE'));
  return visitIds;
}

const placeholder = '00000000-0000-4000-8000-000000000000';

/** The visits with the versions that they have now, in the order of their identifiers. */
export async function visitVersions(url: string, visitIds: readonly string[]): Promise<SeededVisit[]> {
  const text = 'SELECT id, version FROM visits WHERE id = ANY ($1::uuid[]) ORDER BY id';
  return withClient(url, async (client) => (await client.query<SeededVisit>(text, [visitIds])).rows);
}
