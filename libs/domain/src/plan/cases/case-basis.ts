import aclReconstruction from '../../assessment/cases/acl-reconstruction-week-two.json';
import caudaEquina from '../../assessment/cases/cauda-equina-stops-the-plan.json';
import lowBackPain from '../../assessment/cases/chronic-low-back-pain-desk-worker.json';
import forwardHead from '../../assessment/cases/forward-head-teenager-short-sessions.json';
import pacemaker from '../../assessment/cases/knee-oa-with-pacemaker.json';
import osteoporosis from '../../assessment/cases/osteoporosis-no-loaded-flexion.json';
import neverAsked from '../../assessment/cases/precautions-never-asked.json';
import oneVisitAWeek from '../../assessment/cases/shoulder-one-visit-a-week.json';
import type { AssessmentCase } from '../../assessment/case-file/assessment-case';
import { documentFromCase } from '../../assessment/case-file/document-from-case';
import { libraryVersion, shippedExercises } from '../../exercise/shipped-library';
import { composePlan, noWishes } from '../compose-plan';
import type { ComposeWishes, PlanBasis } from '../composition';
import type { PlanDocument } from '../plan-document';

/** Cases that plans are composed for, by a short name. */
export const composedCases = {
  aclReconstruction,
  lowBackPain,
  forwardHead,
  pacemaker,
  osteoporosis,
  neverAsked,
  oneVisitAWeek,
} as const;

/** A case that no plan is composed for. */
export const stoppedCase: unknown = caudaEquina;

/** The basis of a plan for a case, with the shipped library. */
export function caseBasis(file: unknown): PlanBasis {
  const { patient, ...rest } = file as AssessmentCase;
  return {
    assessmentId: 'assessment',
    assessment: documentFromCase({ patient, ...rest }, '2026-09-01'),
    patient: { ...patient, birthOn: null },
    exercises: shippedExercises,
    libraryVersion,
  };
}

/** The plan that is composed for a basis. */
export function composedPlan(basis: PlanBasis, wishes: ComposeWishes = noWishes): PlanDocument {
  const composition = composePlan(basis, wishes);
  if (composition.status === 'blocked') throw new Error('No plan is composed for this assessment.');
  return composition.plan;
}
