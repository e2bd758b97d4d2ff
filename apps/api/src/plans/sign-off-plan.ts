import type { PlanView } from '@repattern/contracts';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { invalid } from '../platform/http/contract.pipe';
import { ProblemException } from '../platform/http/problem-exception';
import { addRevision, lockingForRevision } from './add-revision';
import { lockPlanBy } from './lock-plan';
import { missingFrom } from './missing-from';
import { actionOf, standingAfter, type PlanStep } from './plan-step';
import { refuseIncomplete } from './refuse-incomplete';
import { besideToSign, type Signing, type SigningRow } from './signing';
import { phaseFaults } from './phase-faults';
import { visitFaults } from './visit-faults';

const lockToSign = lockingForRevision<SigningRow>('lock-plan-to-sign', besideToSign);

/**
 * Signs a plan off: its working copy becomes the next revision, which is in force at once or, where the clinic asks for it, after a
 * co-signature. Refused while anything blocks, with everything that is missing, and where a visit that took place would be lost.
 */
export async function signOffPlan(
  unit: UnitOfWork,
  step: PlanStep,
  { actor, loadLibrary }: Signing,
): Promise<PlanView> {
  const plan = await lockPlanBy(unit, lockToSign, step);
  const { draft, head, patient, visited } = plan;
  const { timeZone } = actor.clinic;
  const standing = standingAfter(plan, step, { coSign: plan.co_sign_required });
  if (draft === null) throw new ProblemException('plan.no-draft');
  const faults = [
    ...visitFaults({ inForce: head, changed: draft, timeZone, visited }, '/draft/calendar/visits'),
    ...phaseFaults(plan, draft),
  ];
  if (faults.length > 0) throw invalid(faults);
  if (patient.archived) throw new ProblemException('patient.archived');
  refuseIncomplete(missingFrom({ ...plan, plan: draft, library: await loadLibrary(), timeZone }));
  const { transition, reason } = step;
  return addRevision(unit, plan, {
    ...{ kind: 'sign-off', document: draft, reason, personId: actor.personId, sections: ['status'] },
    ...{ standing, transition, action: actionOf(transition, standing) },
  });
}
