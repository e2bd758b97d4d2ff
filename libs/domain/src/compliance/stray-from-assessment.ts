import { assess } from '../assessment/assess';
import type { PlanBasis } from '../plan/composition';
import type { PlanDocument } from '../plan/plan-document';
import { planFinding } from '../plan/plan-finding';
import type { PlanFinding } from '../plan/plan-finding';
import { problemKey } from '../plan/problem-key';

/**
 * What a plan says of the patient and its assessment does not: another presentation or side, a problem that nothing speaks for,
 * and, before it was ever in force, a first day before the assessment.
 */
export function strayFromAssessment(
  plan: PlanDocument,
  { assessment, patient, inForce = null }: PlanBasis,
): PlanFinding[] {
  const { id, side } = assessment.presentation;
  const found = new Set(assess(assessment, patient).problems.map(problemKey));
  const early = inForce === null && plan.calendar.startOn < assessment.assessedOn;
  return [
    ...(plan.presentation.id === id && plan.presentation.side === side ? [] : [planFinding('presentation.differs')]),
    ...plan.problems
      .filter(({ key }) => !found.has(key))
      .map(({ key }) => planFinding('problem.not-found', { problem: key })),
    ...(early
      ? [
          planFinding('calendar.before-assessment', {
            startOn: plan.calendar.startOn,
            assessedOn: assessment.assessedOn,
          }),
        ]
      : []),
  ];
}
