import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';

const insertRead: Statement = {
  name: 'tell-plan-read',
  text: `
    INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
    SELECT 'plan.read', 'plan', id, $2::uuid, jsonb_build_object('patient', patient_id, 'version', version) FROM plans WHERE id = $1`,
};

/** Tells that a plan was opened before something was done with it, as it then was. */
export async function tellPlanRead(unit: UnitOfWork, planId: string): Promise<void> {
  await unit.rows(insertRead, [planId, unit.requestId]);
}
