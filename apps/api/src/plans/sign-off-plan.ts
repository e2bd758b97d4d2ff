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

/** A signature that a caller gives. */
export interface PlanSignature extends PlanStep {
  /** Visits that are meant to be outside the clinic’s hours. */
  readonly outsideHours: readonly string[];
}

/**
 * Signs a plan off: its working copy becomes the next revision, which is in force at once or, where the clinic asks for it, after a
 * co-signature. Refused while anything blocks, with everything that is missing, and where a visit that took place would be lost.
 */
export async function signOffPlan(
  unit: UnitOfWork,
  step: PlanSignature,
  { actor, loadLibrary }: Signing,
): Promise<PlanView> {
  const plan = await lockPlanBy(unit, lockToSign, step);
  const { draft, head, patient, visited } = plan;
  const { timeZone } = actor.clinic;
  const { transition, reason, outsideHours } = step;
  const standing = standingAfter(plan, step, { coSign: plan.co_sign_required });
  if (draft === null) throw new ProblemException('plan.no-draft');
  const faults = [
    ...visitFaults({ inForce: head, changed: draft, timeZone, visited }, '/draft/calendar/visits'),
    ...phaseFaults(plan, draft),
  ];
  if (faults.length > 0) throw invalid(faults);
  if (patient.archived) throw new ProblemException('patient.archived');
  const library = await loadLibrary();
  refuseIncomplete(missingFrom({ ...plan, plan: draft, library, timeZone, outsideHours }));
  return addRevision(unit, plan, {
    ...{ kind: 'sign-off', document: draft, reason, personId: actor.personId, sections: ['status'] },
    ...{ standing, transition, action: actionOf(transition, standing) },
  });
}
