import type { PlanView } from '@repattern/contracts';
import type { PlanDocument } from '@repattern/domain';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';
import { lockingPlanWith, lockPlanBy } from './lock-plan';
import { missingFrom } from './missing-from';
import { takeStep } from './move-plan';
import { standingAfter, type PlanStep } from './plan-step';
import { refuseIncomplete } from './refuse-incomplete';
import { besideToSign, type Signing, type SigningRow } from './signing';

interface WaitingRow extends SigningRow {
  /** The revision that was signed last. */
  waiting: { document: PlanDocument; mine: boolean } | null;
}

const lockToCoSign = lockingPlanWith<WaitingRow>(
  'lock-plan-to-co-sign',
  `${besideToSign},
    (SELECT jsonb_build_object('document', r.document, 'mine', r.person_id = current_person())
      FROM plan_revisions r WHERE r.plan_id = p.id AND r.number = p.last_revision) AS waiting`,
);

/** Co-signs the revision that waits for it. Refused while anything blocks as things are today, with everything that is missing. */
export async function coSignPlan(unit: UnitOfWork, step: PlanStep, { actor, loadLibrary }: Signing): Promise<PlanView> {
  const plan = await lockPlanBy(unit, lockToCoSign, step);
  const { waiting, patient } = plan;
  const standing = standingAfter(plan, step, { coSign: false });
  if (waiting === null) throw new Error('A plan waits for a co-signature without a revision.');
  if (waiting.mine) throw new ProblemException('plan.own-co-sign');
  if (patient.archived) throw new ProblemException('patient.archived');
  const { timeZone } = actor.clinic;
  const library = await loadLibrary();
  // Whoever signed has confirmed the visits outside the clinic’s hours.
  const outsideHours = 'all';
  refuseIncomplete(missingFrom({ ...plan, plan: waiting.document, library, timeZone, outsideHours }));
  return takeStep(unit, plan, { ...step, standing });
}
