import type { PlanView } from '@repattern/contracts';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { lockingPlanWith, lockPlanBy } from './lock-plan';
import { takeStep } from './move-plan';
import { besideWithNewest, newestRedFlags, type NewestRow } from './newest-red-flags';
import { standingAfter, type PlanStep } from './plan-step';
import { refuseIncomplete } from './refuse-incomplete';
import type { Signing } from './signing';

const lockToResume = lockingPlanWith<NewestRow>('lock-plan-to-resume', besideWithNewest);

/** Takes a plan off hold. Refused while the newest signed assessment of the patient raises a red flag that blocks. */
export async function resumePlan(unit: UnitOfWork, step: PlanStep, { actor, loadLibrary }: Signing): Promise<PlanView> {
  const plan = await lockPlanBy(unit, lockToResume, step);
  const standing = standingAfter(plan, step, { coSign: false });
  const { head } = plan;
  if (head === null) throw new Error('A plan is on hold without being in force.');
  const { timeZone } = actor.clinic;
  refuseIncomplete(newestRedFlags({ ...plan, plan: head, library: await loadLibrary(), timeZone }));
  return takeStep(unit, plan, { ...step, standing });
}
