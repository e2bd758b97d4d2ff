import type { PlanView } from '@repattern/contracts';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { invalid } from '../platform/http/contract.pipe';
import { lockingPlanWith, lockPlanBy } from './lock-plan';
import { takeStep } from './move-plan';
import { besideWithNewest, newestRedFlags, type NewestRow } from './newest-red-flags';
import { standingAfter, type PlanStep } from './plan-step';
import { refuseIncomplete } from './refuse-incomplete';
import type { Signing } from './signing';

interface HeldRow extends NewestRow {
  /** Whether a visit put it on hold, at which the patient was referred. */
  stopped: boolean;
}

const lockToResume = lockingPlanWith<HeldRow>(
  'lock-plan-to-resume',
  `${besideWithNewest},
    coalesce((SELECT t.visit_id IS NOT NULL FROM plan_transitions t WHERE t.plan_id = p.id AND t.transition = 'hold'
      ORDER BY t.version DESC LIMIT 1), false) AS stopped`,
);

/**
 * Takes a plan off hold, with a reason where a visit put it there. Refused while the newest signed assessment of the patient raises a red
 * flag that blocks.
 */
export async function resumePlan(unit: UnitOfWork, step: PlanStep, { actor, loadLibrary }: Signing): Promise<PlanView> {
  const plan = await lockPlanBy(unit, lockToResume, step);
  const standing = standingAfter(plan, step, { coSign: false });
  if (plan.stopped && step.reason === null)
    throw invalid([{ code: 'required', in: 'body', pointer: '/reason', params: {} }]);
  const { head } = plan;
  if (head === null) throw new Error('A plan is on hold without being in force.');
  const { timeZone } = actor.clinic;
  const library = await loadLibrary();
  refuseIncomplete(newestRedFlags({ ...plan, plan: head, library, timeZone, outsideHours: 'all' }));
  return takeStep(unit, plan, { ...step, standing });
}
