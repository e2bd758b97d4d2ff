import type { AssessmentDocument } from '../assessment/assessment-document';
import { raisedRedFlags } from '../assessment/screen-red-flags';
import { mustBeAnswered, unansweredPrecautions } from '../assessment/unanswered-precautions';
import { checkPlan } from '../plan/check-plan';
import type { ClinicHours } from '../plan/clinic-hours';
import type { PlanBasis } from '../plan/composition';
import type { PlanDocument } from '../plan/plan-document';
import { gravestFirst, planFinding } from '../plan/plan-finding';
import type { PlanFinding } from '../plan/plan-finding';
import { checkCalendar } from '../schedule/check-calendar';
import type { ClinicClosure } from '../schedule/clinic-closure';
import { visitsOutsideHours } from '../schedule/visits-outside-hours';
import type { HoursToKeep } from '../schedule/visits-outside-hours';
import { fixPlaceOf } from './fix-place';
import { missingFromPlanOfCare } from './plan-of-care';
import { strayFromAssessment } from './stray-from-assessment';

/** How far the assessment is that a plan answers; `superseded` where a newer one of the patient is signed. */
export type AnsweredAssessment = 'draft' | 'discarded' | 'signed' | 'superseded';

/** A plan that somebody wants to sign. */
export interface PlanToSign {
  readonly plan: PlanDocument;
  readonly basis: PlanBasis;
  readonly closures: readonly ClinicClosure[];
  /** Null while nobody has told them. */
  readonly hours: ClinicHours | null;
  /** Visits that are meant to be outside the hours, beside those that stand so in the plan in force. */
  readonly outsideHours: HoursToKeep['confirmed'];
  readonly assessmentStatus: AnsweredAssessment;
}

/**
 * Everything that a plan has to say before it is signed, what blocks first. `fix` in the parameters names where it can be
 * mended. A plan can be signed when nothing blocks: the warnings are what its author signs for.
 */
export function missingToSignPlan(signing: PlanToSign): PlanFinding[] {
  const { plan, basis, closures, hours, outsideHours, assessmentStatus } = signing;
  const findings = [
    ...redFlagFindings(basis.assessment),
    ...assessmentFindings(assessmentStatus),
    ...precautionFindings(basis.assessment),
    ...missingFromPlanOfCare(plan),
    ...strayFromAssessment(plan, basis),
    ...checkPlan(plan, basis),
    ...checkCalendar(plan, closures),
    ...visitsOutsideHours(plan, { hours, before: basis.inForce ?? null, confirmed: outsideHours }),
  ];
  return gravestFirst(findings).map((found) => ({
    ...found,
    params: { ...found.params, fix: fixPlaceOf(found.code) },
  }));
}

/** Whether nothing keeps a plan from being signed. */
export function maySignPlan(findings: readonly PlanFinding[]): boolean {
  return !findings.some(({ severity }) => severity === 'block');
}

function redFlagFindings(assessment: AssessmentDocument): PlanFinding[] {
  return raisedRedFlags(assessment).map(({ id, urgency, blocksPlan }) => ({
    code: `red-flag.${id}`,
    severity: blocksPlan ? 'block' : 'warn',
    params: { redFlag: id, urgency },
  }));
}

function assessmentFindings(status: AnsweredAssessment): PlanFinding[] {
  switch (status) {
    case 'signed':
      return [];
    case 'superseded':
      return [planFinding('assessment.newer')];
    case 'draft':
    case 'discarded':
      return [planFinding('assessment.not-signed')];
  }
}

/** What an open precaution could forbid must be known; what it could only change is pointed out. */
function precautionFindings(assessment: AssessmentDocument): PlanFinding[] {
  return unansweredPrecautions(assessment).map((flag) =>
    planFinding('precaution.unknown', { flag: flag.id, effect: flag.effect }, mustBeAnswered(flag) ? 'block' : 'info'),
  );
}
