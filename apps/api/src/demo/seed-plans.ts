import { randomUUID } from 'node:crypto';
import { addDays, calendarDateIn, type CalendarDate, type ClinicClosure } from '@repattern/domain';
import { newlyAssessed } from '../assessments/assessed-plans';
import type { Statement } from '../platform/database/statement';
import { startPhaseOf } from '../plans/start-phase';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { advanceDemoPlan, newDemoPlan, type DemoMoment, type DemoPlanState } from './advance-demo-plan';
import { begunDemoVisit } from './begun-demo-visit';
import type { DemoClinic } from './demo-clinics';
import {
  demoBasis,
  demoClosures,
  demoPatient,
  demoPlanDocument,
  withTimes,
  type DemoCase,
  type DemoPlan,
  type DemoVisits,
} from './demo-plan';
import { demoHours } from './demo-visit-record';
import { workFor, type SeededClinic, type WrittenAssessment } from './seed-assessments';
import { seedBegunVisit, seedVisit } from './seed-visits';
import { tellPlanRead } from './tell-plan-read';
import { demoInstant, minutesBefore, toldAt } from './told-at';
import { beginDemoTreatment, treatDemoPatient, type DemoTreatment } from './treat-demo-patient';
import { signalsToStore, writeSignals } from '../worklist/write-signals';

/** A clinic with its assessments, by record number of the patient. */
export interface AssessedClinic extends SeededClinic {
  readonly assessments: ReadonlyMap<string, readonly WrittenAssessment[]>;
}

const insertSettings: Statement = {
  name: 'insert-demo-settings',
  text: `INSERT INTO clinic_settings (co_sign_required, closures) VALUES (false, $1::jsonb)`,
};

const insertPlan: Statement = {
  name: 'insert-demo-plan',
  text: `
    WITH created AS (
      INSERT INTO plans (id, patient_id, assessment_id, draft, work_since, created_at, updated_at)
      VALUES ($1, $2, $3, $4::jsonb, $5, $5, $5) RETURNING *
    )
    INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
    SELECT 'plan.created', 'plan', id, $6::uuid,
      jsonb_build_object('patient', patient_id, 'assessment', assessment_id, 'version', 1) FROM created
    UNION ALL ${newlyAssessed({ plans: 'created', requestId: '$6' })}`,
};

// What comes in force is either what is added just now, or was added before.
const inForce = `coalesce(CASE WHEN m.in_force = m.last_revision THEN $10::jsonb END,
  (SELECT r.document FROM plan_revisions r WHERE r.plan_id = m.id AND r.number = m.in_force))`;

const advancePlan: Statement = {
  name: 'advance-demo-plan',
  text: `
    WITH moved AS (
      UPDATE plans SET status = $2, work = $3, work_since = CASE WHEN work = $3 THEN work_since ELSE $4::timestamptz END,
        version = version + 1, draft = $5::jsonb, assessment_id = $6, last_revision = $7, in_force = $8,
        updated_by = current_person(), updated_at = $4::timestamptz
      WHERE id = $1 RETURNING *
    ), revision AS (
      INSERT INTO plan_revisions (plan_id, number, kind, document, reason, at, prev_hash, hash)
      SELECT id, last_revision, $9, $10::jsonb, $11, $4::timestamptz, $12::bytea, $13::bytea FROM moved WHERE $9::text IS NOT NULL
    ), step AS (
      INSERT INTO plan_transitions (plan_id, version, transition, from_status, from_work, to_status, to_work, reason, revision, at)
      SELECT id, version, $14, $15, $16, status, work, $11, $17, $4::timestamptz FROM moved WHERE $14::text IS NOT NULL
    ), ${startPhaseOf(inForce)}
    INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
    SELECT $18, 'plan', id, $19::uuid,
      jsonb_build_object('patient', patient_id, 'version', version, 'sections', '["status"]'::jsonb) || CASE WHEN $9::text IS NULL
        THEN '{}' ELSE jsonb_build_object('revision', last_revision, 'record', encode($13::bytea, 'hex')) END FROM moved
    UNION ALL ${newlyAssessed({ plans: 'moved', requestId: '$19' })}`,
};

/** Says when the clinic is closed, and writes the plans of its invented patients with all that became of them, each step on its day. */
export async function seedPlans(unit: UnitOfWork, clinic: DemoClinic, assessed: AssessedClinic): Promise<void> {
  const closures = demoClosures(calendarDateIn(assessed.timeZone, new Date()));
  const administrator = clinic.people.find(({ roles }) => roles.includes('administrator'));
  await unit.rows(workFor, [assessed.people.get(administrator?.email ?? '')]);
  await unit.rows(insertSettings, [JSON.stringify(closures)]);
  for (const plan of clinic.plans) await seedPlan(unit, plan, { clinic, assessed, closures });
  await unit.rows(workFor, ['']);
}

interface PlanSeed {
  readonly clinic: DemoClinic;
  readonly assessed: AssessedClinic;
  readonly closures: readonly ClinicClosure[];
}

async function seedPlan(unit: UnitOfWork, plan: DemoPlan, seed: PlanSeed): Promise<void> {
  const { people, patients, timeZone } = seed.assessed;
  const instantOf = (daysAgo: number, index: number): string =>
    demoInstant(timeZone, daysAgo, minutesBefore.planOpened - index);
  const documentFor = documentsOf(plan, seed);
  const id = randomUUID();
  const draft = documentFor(plan.assessment, null);
  await unit.rows(workFor, [people.get(plan.by)]);
  const openedAt = instantOf(plan.daysAgo, 0);
  await toldAt(unit, openedAt);
  const created = [id, patients.get(plan.patient), draft.assessmentId, JSON.stringify(draft), openedAt];
  await unit.rows(insertPlan, [...created, unit.requestId]);
  let state: DemoPlanState = newDemoPlan(id, draft);
  for (const [index, step] of plan.steps.entries()) {
    const by = people.get((step.kind === 'visits' ? undefined : step.by) ?? plan.by) ?? '';
    await unit.rows(workFor, [by]);
    if (step.kind === 'visits') state = await seedVisits(unit, state, { plan, step, seed, by });
    else {
      const at = instantOf(step.daysAgo, index + 1);
      const advanced = advanceDemoPlan(state, step, { by, at, documentFor });
      await toldAt(unit, at);
      await tellPlanRead(unit, id);
      state = advanced.state;
      await unit.rows(advancePlan, [...advanced.values, unit.requestId]);
    }
  }
  await toldAt(unit, null);
}

interface VisitsSeed {
  readonly plan: DemoPlan;
  readonly step: DemoVisits;
  readonly seed: PlanSeed;
  readonly by: string;
}

async function seedVisits(
  unit: UnitOfWork,
  before: DemoPlanState,
  { plan, step, seed, by }: VisitsSeed,
): Promise<DemoPlanState> {
  const today = calendarDateIn(seed.assessed.timeZone, new Date());
  const care = { course: step.course, closures: seed.closures, basis: demoBasis(caseOf(plan, seed, plan.assessment)) };
  let [state, treatment] = [before, treatmentOf(before, plan, today)];
  for (const treated of treatDemoPatient(treatment, care, addDays(today, -step.daysAgo))) {
    state = await seedVisit(unit, state, { treated, by, at: `${treated.planned.on}T${demoHours.finishedAt}` });
    treatment = treated.after;
  }
  const assessedOn = assessmentsOf(plan, seed).findLast(({ status }) => status === 'signed')?.document.assessedOn;
  const followed = { ...treatment, phase: treatment.phase.number, assessedOn: assessedOn ?? today, today };
  await writeSignals(unit, state.id, signalsToStore(followed));
  if (step.today !== undefined)
    await seedBegunVisit(unit, state, begunDemoVisit(treatment, care, { today, stage: step.today }));
  return state;
}

/** The plan as it came in force by its last signature. */
function treatmentOf({ revisions, inForce }: DemoPlanState, { steps }: DemoPlan, today: CalendarDate): DemoTreatment {
  const head = revisions[(inForce ?? 0) - 1]?.document;
  const signed = steps.findLast(({ kind }) => kind === 'sign-off' || kind === 'co-sign');
  if (!head || !signed || inForce === null) throw new Error('Demo data: nobody is treated before a plan is in force.');
  return beginDemoTreatment(head, inForce, addDays(today, -signed.daysAgo));
}

/** What the plan for one of the patient’s assessments is made from. */
function caseOf(plan: DemoPlan, seed: PlanSeed, index: number): DemoCase {
  const { clinic, closures } = seed;
  const { patient } = plan;
  const [, , , birthOn, sex] = clinic.patients.find(([number]) => number === patient) ?? unknownPatient(patient);
  const written = assessmentsOf(plan, seed)[index];
  if (!written) throw new Error(`Demo data: ${patient} has no assessment ${String(index)}.`);
  return { assessmentId: written.id, assessment: written.document, patient: demoPatient(birthOn, sex), closures };
}

function assessmentsOf({ patient }: DemoPlan, { assessed }: PlanSeed): readonly WrittenAssessment[] {
  return assessed.assessments.get(patient) ?? [];
}

function documentsOf(plan: DemoPlan, seed: PlanSeed): DemoMoment['documentFor'] {
  return (index, inForce) => {
    const document = demoPlanDocument(caseOf(plan, seed, index), inForce);
    return plan.at === undefined || inForce !== null ? document : withTimes(document, plan.at);
  };
}

function unknownPatient(patient: string): never {
  throw new Error(`Demo data: there is no ${patient}.`);
}
