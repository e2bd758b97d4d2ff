import type { AssessmentStatus, PlanView } from '@repattern/contracts';
import type { AssessedPatient, AssessmentDocument, ClinicClosure, PlanDocument } from '@repattern/domain';
import type { LoadedLibrary } from '../exercises/loaded-library';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/identity/actor';
import { invalid } from '../platform/http/contract.pipe';
import { ProblemException } from '../platform/http/problem-exception';
import { addRevision, lockingForRevision } from './add-revision';
import { keepsAttended } from './keeps-attended';
import { lockPlanBy } from './lock-plan';
import { missingFrom } from './missing-from';
import { actionOf, standingAfter, type PlanStep } from './plan-step';

/** Who signs, and what may be prescribed in that clinic. */
export interface Signing {
  readonly actor: Actor;
  readonly loadLibrary: () => Promise<LoadedLibrary>;
}

/** What decides about a signature, beside the plan itself. */
export interface SigningRow {
  patient: { archived: boolean; birthOn: string; sex: AssessedPatient['sex'] };
  assessment: { status: AssessmentStatus; document: AssessmentDocument; newer: boolean };
  co_sign_required: boolean;
  closures: ClinicClosure[];
  head: PlanDocument | null;
}

const lockToSign = lockingForRevision<SigningRow>(
  'lock-plan-to-sign',
  `(SELECT jsonb_build_object('archived', t.archived_at IS NOT NULL, 'birthOn', t.birth_on, 'sex', t.sex)
      FROM patients t WHERE t.id = p.patient_id) AS patient,
    (SELECT jsonb_build_object('status', a.status, 'document', a.document, 'newer', EXISTS (
        SELECT FROM assessments n WHERE n.patient_id = a.patient_id AND n.status = 'signed'
          AND (n.assessed_on, n.created_at) > (a.assessed_on, a.created_at)))
      FROM assessments a WHERE a.id = p.assessment_id) AS assessment,
    coalesce((SELECT s.co_sign_required FROM clinic_settings s), false) AS co_sign_required,
    coalesce((SELECT s.closures FROM clinic_settings s), '[]') AS closures,
    (SELECT r.document FROM plan_revisions r WHERE r.plan_id = p.id AND r.number = p.in_force) AS head`,
);

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
  const { draft, head, patient } = plan;
  const standing = standingAfter(plan, step, { coSign: plan.co_sign_required });
  if (draft === null) throw new ProblemException('plan.no-draft');
  if (head !== null && !keepsAttended(head, draft))
    throw invalid([
      { code: 'against-rule', in: 'body', pointer: '/draft/calendar/visits', params: { rule: 'attended-stays' } },
    ]);
  if (patient.archived) throw new ProblemException('patient.archived');
  const missing = missingFrom({
    ...plan,
    plan: draft,
    library: await loadLibrary(),
    timeZone: actor.clinic.timeZone,
  });
  if (missing.some(({ severity }) => severity === 'block'))
    throw new ProblemException('plan.incomplete', { members: { missing } });
  const { transition, reason } = step;
  return addRevision(unit, plan, {
    ...{ kind: 'sign-off', document: draft, reason, personId: actor.personId, sections: ['status'] },
    ...{ standing, transition, action: actionOf(transition, standing) },
  });
}
