import type { PlanView, RevisionKind } from '@repattern/contracts';
import type { AuditAction, PlanDocument, PlanStanding, PlanTransition } from '@repattern/domain';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { hashRevision } from './hash-revision';
import { lockingPlanWith, type LockedPlan } from './lock-plan';
import { plansFrom, planViewOf, withNew, type PlanRow } from './plan-row';
import { startPhaseOf } from './start-phase';

/** What the next revision follows. */
export interface RevisionPlace {
  /** Instant of the transaction, which becomes that of the revision. */
  now: string;
  last_hash: Buffer | null;
}

/** Reads a {@link RevisionPlace} beside the plan `p`. */
export const revisionPlace = `now() AS now,
  (SELECT r.hash FROM plan_revisions r WHERE r.plan_id = p.id AND r.number = p.last_revision) AS last_hash`;

/** A statement that locks a plan to which a revision will be added, and reads more beside it. */
export function lockingForRevision<Beside extends object>(
  name: string,
  beside: string,
): Statement<LockedPlan & RevisionPlace & Beside> {
  return lockingPlanWith<RevisionPlace & Beside>(name, `${revisionPlace}, ${beside}`);
}

/** A revision to be added, and what becomes of the plan with it. */
export interface NewRevision {
  readonly kind: RevisionKind;
  readonly document: PlanDocument;
  readonly reason: string | null;
  readonly personId: string;
  /** Where the plan stands afterwards; it takes a step there unless it is there already. */
  readonly standing: PlanStanding;
  readonly transition: PlanTransition | null;
  readonly action: AuditAction;
  /** What the audit trail names as changed. */
  readonly sections: readonly string[];
  /** The visit that it comes from (UUID). */
  readonly visitId?: string;
  /** The working copy as it is afterwards; left out where none is open then. */
  readonly draft?: PlanDocument;
}

// A plan is in force by its new revision unless that waits for a co-signature.
const insertRevision: Statement<PlanRow> = {
  name: 'add-revision',
  text: `
    WITH moved AS (
      UPDATE plans SET status = $2, work = $3, version = version + 1, draft = $16::jsonb, last_revision = $4::integer,
        work_since = CASE WHEN work = $3 THEN work_since ELSE now() END,
        in_force = CASE WHEN $3 = 'awaiting-co-sign' THEN in_force ELSE $4::integer END,
        updated_by = current_person(), updated_at = now()
      WHERE id = $1 RETURNING *
    ), revision AS (
      INSERT INTO plan_revisions (plan_id, number, kind, document, reason, prev_hash, hash, visit_id)
      SELECT id, $4::integer, $5, $6::jsonb, $7, $8::bytea, $9::bytea, $17::uuid FROM moved RETURNING *
    ), step AS (
      INSERT INTO plan_transitions (plan_id, version, transition, from_status, from_work, to_status, to_work, reason, revision, visit_id)
      SELECT id, version, $10::text, $11, $12, status, work, $7, $4::integer, $17::uuid FROM moved
      WHERE $10::text IS NOT NULL RETURNING *
    ), ${startPhaseOf('$6::jsonb')}, event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT $13, 'plan', id, $14::uuid,
        jsonb_build_object('patient', patient_id, 'version', version, 'revision', $4::integer, 'sections', $15::jsonb,
          'record', encode($9::bytea, 'hex')) FROM moved
    )
    ${plansFrom({
      plans: 'moved',
      revisions: withNew('plan_revisions', 'revision'),
      transitions: withNew('plan_transitions', 'step'),
      moves: withNew('phase_moves', 'started'),
    })}`,
};

/** Adds the next revision to a locked plan, as the last that a request does. */
export async function addRevision(
  unit: UnitOfWork,
  plan: LockedPlan & RevisionPlace,
  revision: NewRevision,
): Promise<PlanView> {
  return planViewOf(added(await unit.lastRows(insertRevision, valuesOf(unit, plan, revision))));
}

/** The same, with more to follow in the transaction; answers the plan as it is locked then. */
export async function addRevisionBefore(
  unit: UnitOfWork,
  plan: LockedPlan & RevisionPlace,
  revision: NewRevision,
): Promise<LockedPlan> {
  const { number, ...row } = added(await unit.rows(insertRevision, valuesOf(unit, plan, revision)));
  return { ...row, last_revision: number };
}

function valuesOf(unit: UnitOfWork, plan: LockedPlan & RevisionPlace, revision: NewRevision): unknown[] {
  const { kind, document, reason, personId, standing, transition, action, sections, draft, visitId = null } = revision;
  const number = (plan.last_revision ?? 0) + 1;
  const [by, at, prevHash] = [personId, plan.now, plan.last_hash];
  const hash = hashRevision({ planId: plan.id, number, kind, document, reason, by, at, prevHash, visitId });
  return [
    ...[plan.id, standing.status, standing.work, number, kind, JSON.stringify(document), reason, prevHash, hash],
    ...[transition, plan.status, plan.work, action, unit.requestId, JSON.stringify(sections)],
    ...[draft === undefined ? null : JSON.stringify(draft), visitId],
  ];
}

function added([row]: PlanRow[]): PlanRow {
  if (!row) throw new Error('A locked plan got no revision.');
  return row;
}
