import type { PlanView } from '@repattern/contracts';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';
import { plansFrom, planViewOf, type PlanRow } from './plan-row';

const selectPlan: Statement<PlanRow> = {
  name: 'read-plan',
  text: `
    WITH found AS (SELECT * FROM plans WHERE id = $1),
    event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'plan.read', 'plan', id, $2::uuid, jsonb_build_object('patient', patient_id, 'version', version) FROM found
    )
    ${plansFrom({ plans: 'found' })}`,
};

/** Reads one plan, and notes in the audit trail that it was read; more can follow in the same transaction. */
export async function readPlan(unit: UnitOfWork, id: string): Promise<PlanView> {
  return shown(await unit.row(selectPlan, [id, unit.requestId]));
}

/** Reads one plan as the last that a request does. */
export async function readPlanLast(unit: UnitOfWork, id: string): Promise<PlanView> {
  const [row] = await unit.lastRows(selectPlan, [id, unit.requestId]);
  return shown(row ?? null);
}

function shown(row: PlanRow | null): PlanView {
  if (!row) throw new ProblemException('resource.not-found');
  return planViewOf(row);
}
