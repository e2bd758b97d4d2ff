import { gradedAtAssessment, gradedAtVisit } from '../evidence/graded-joints';
import type { GradedJoint } from '../evidence/graded-joints';
import type { CourseSoFar } from './course-so-far';
import type { VisitReader } from './visit-readings';

/** The worst graded joint; unknown while one that was ever swollen in this plan is not graded. */
export const worstEffusion: VisitReader = ({ on, document }, course) => {
  const graded = gradedAtVisit(document.effusion);
  const isGraded = (joint: GradedJoint): boolean =>
    graded.some(({ region, side }) => region === joint.region && side === joint.side);
  if (graded.length === 0 || !swollenBefore(on, course).every(isGraded)) return 'unknown';
  return Math.max(...graded.flatMap(({ grade }) => (grade === null ? [] : [grade])));
};

/** Whether any joint was graded at a visit of this plan. */
export function hasGradedJoint({ visits }: CourseSoFar): boolean {
  return visits.some(({ document }) => document.effusion.length > 0);
}

function swollenBefore(day: string, { visits, context }: CourseSoFar): GradedJoint[] {
  const earlier = visits.filter(({ on }) => on < day).flatMap(({ document }) => gradedAtVisit(document.effusion));
  return [...gradedAtAssessment(context.basis.assessment), ...earlier].filter(({ grade }) => grade !== 0);
}
