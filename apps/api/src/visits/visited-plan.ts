import type { OpenVisit, PlanPhaseView } from '@repattern/contracts';
import { calendarDateIn, type CalendarDate, type ClinicClosure, type PlanDocument } from '@repattern/domain';
import { revisionPlace, type RevisionPlace } from '../plans/add-revision';
import type { LockedPlan } from '../plans/lock-plan';
import { openVisit } from '../plans/open-visit-of-plan';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';
import type { Actor } from '../platform/identity/actor';

/** A plan at which a visit takes place; nobody else can change it until the transaction ends. */
export interface VisitedPlan extends LockedPlan, RevisionPlace {
  archived: boolean;
  /** What is in force. */
  head: PlanDocument | null;
  /** The work on the next revision, open or waiting for a co-signature. */
  copy: PlanDocument | null;
  phase: PlanPhaseView | null;
  /** The visit that has begun and is not over. */
  open: OpenVisit | null;
  closures: ClinicClosure[];
}

const visitedPlan = `
    p.id, p.patient_id, p.status, p.work, p.version, p.draft, p.last_revision, p.in_force, ${revisionPlace},
    (SELECT t.archived_at IS NOT NULL FROM patients t WHERE t.id = p.patient_id) AS archived,
    (SELECT r.document FROM plan_revisions r WHERE r.plan_id = p.id AND r.number = p.in_force) AS head,
    CASE p.work WHEN 'open' THEN p.draft WHEN 'awaiting-co-sign' THEN
      (SELECT r.document FROM plan_revisions r WHERE r.plan_id = p.id AND r.number = p.last_revision) END AS copy,
    (SELECT jsonb_build_object('number', m.to_phase, 'since', m.since) FROM phase_moves m WHERE m.plan_id = p.id
      ORDER BY m.seq DESC LIMIT 1) AS phase,
    ${openVisit} AS open,
    coalesce((SELECT s.closures FROM clinic_settings s), '[]') AS closures`;

/** A statement for {@link lockVisitedPlan} that reads more beside the plan `p`; what that asks for is the second value. */
export function readingVisitedPlan<Beside extends object>(
  name: string,
  beside: string,
): Statement<VisitedPlan & Beside> {
  return { name, text: `SELECT ${visitedPlan}, ${beside} FROM plans p WHERE p.id = $1` };
}

const lockPlan: Statement<{ id: string }> = {
  name: 'lock-visited-plan',
  text: `SELECT id FROM plans WHERE id = $1 FOR NO KEY UPDATE`,
};

const lockPlanOfVisit: Statement<{ id: string }> = {
  name: 'lock-plan-of-visit',
  text: `SELECT id FROM plans WHERE id = (SELECT v.plan_id FROM visits v WHERE v.id = $1) FOR NO KEY UPDATE`,
};

/** Which plan is locked, by its own identifier or that of one of its visits, and how it is read then. */
export interface PlanToVisit<Beside extends object> {
  readonly by: { readonly plan: string } | { readonly visit: string };
  readonly statement: Statement<VisitedPlan & Beside>;
  /** Second value of the statement. */
  readonly value: string | null;
}

/** Locks a plan and only then reads it, so that whoever waited for the lock sees what the one before did. */
export async function lockVisitedPlan<Beside extends object>(
  unit: UnitOfWork,
  { by, statement, value }: PlanToVisit<Beside>,
): Promise<VisitedPlan & Beside> {
  const locked = 'plan' in by ? await unit.row(lockPlan, [by.plan]) : await unit.row(lockPlanOfVisit, [by.visit]);
  if (!locked) throw new ProblemException('resource.not-found');
  const plan = await unit.row(statement, [locked.id, value]);
  if (!plan) throw new Error('A locked plan was not read.');
  return plan;
}

/** Nobody is treated by a plan that is on hold, or whose record is archived. */
export function requireTreatment({ status, work, archived }: VisitedPlan): void {
  if (status !== 'active') throw new ProblemException('plan.status', { members: { planStatus: status, work } });
  if (archived) throw new ProblemException('patient.archived');
}

/** The day in the clinic. */
export function todayIn({ clinic }: Actor): CalendarDate {
  return calendarDateIn(clinic.timeZone, new Date());
}
