import type { PlanView } from '@repattern/contracts';
import type { PlanDocument, PlanStatus, PlanWork } from '@repattern/domain';
import { missedChanges } from '../platform/audit-trail/missed-changes';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { etagOf } from '../platform/http/etag';
import { ProblemException } from '../platform/http/problem-exception';
import { readPlan } from './read-plan';

/** One version of a plan that a caller has read and wants to change. */
export interface PlanVersion {
  readonly id: string;
  readonly readVersion: number;
}

/** A plan that nobody else can change until the transaction ends. */
export interface LockedPlan {
  id: string;
  patient_id: string;
  status: PlanStatus;
  work: PlanWork;
  version: number;
  draft: PlanDocument | null;
  last_revision: number | null;
  in_force: number | null;
}

// Nothing that can change is joined: a lock that has waited checks the row anew, and would lose it with its join. What is selected
// beside the row may be older than it, but then the version is not the one that was read.
const lockingPlan = (name: string, beside: string): Statement<LockedPlan> => ({
  name,
  text: `
    SELECT p.id, p.patient_id, p.status, p.work, p.version, p.draft, p.last_revision, p.in_force ${beside}
    FROM plans p WHERE p.id = $1 FOR NO KEY UPDATE`,
});

const lock = lockingPlan('lock-plan', '');

/** A statement for {@link lockPlanBy} that reads more beside the plan `p`. */
export function lockingPlanWith<Beside extends object>(name: string, beside: string): Statement<LockedPlan & Beside> {
  return lockingPlan(name, `, ${beside}`) as Statement<LockedPlan & Beside>;
}

/** Locks a plan that nobody has changed since it was read. */
export function lockPlan(unit: UnitOfWork, version: PlanVersion): Promise<LockedPlan> {
  return lockPlanBy(unit, lock, version);
}

/** The same, with what a statement of {@link lockingPlanWith} reads beside it. */
export async function lockPlanBy<Row extends LockedPlan>(
  unit: UnitOfWork,
  statement: Statement<Row>,
  { id, readVersion }: PlanVersion,
): Promise<Row> {
  const row = await unit.row(statement, [id]);
  if (!row) throw new ProblemException('resource.not-found');
  if (row.version !== readVersion) throw await changedMeanwhile(unit, id, readVersion);
  return row;
}

/** The answer to a change that lost a race: the plan as it is now, and who changed which sections since it was read. */
async function changedMeanwhile(unit: UnitOfWork, id: string, readVersion: number): Promise<ProblemException> {
  const changes = await missedChanges(unit, id, readVersion);
  const current: PlanView = await readPlan(unit, id);
  const headers = { etag: etagOf(current.version) };
  return new ProblemException('resource.changed-meanwhile', {
    headers,
    members: { current, changes },
    keepsWork: true,
  });
}
